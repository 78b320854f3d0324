import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';
import { AmountBox } from './AmountBox';
import type { DraftLine } from './order-draft';
import { useDraft } from './OrderDraftContext';

interface Props {
  line: DraftLine;
  total?: string;
  isPhone: boolean;
}

/** One line: how many, for how much, with which discount. The total comes from the server, which alone rounds. */
export function LineRow({ line, total, isPhone }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  const { change, currency, canChangeLines } = useDraft();
  const set = (part: Partial<DraftLine>) => change({ kind: 'setLine', key: line.key, change: part });
  const box = { readOnly: !canChangeLines };
  const named = (key: string) => translate(`kontor.order.${key}`, { name: line.name });
  const quantity = (
    <AmountBox
      {...box}
      label={named('quantityOf')}
      value={String(line.quantity)}
      onChange={(value) => set({ quantity: Number(value) })}
    />
  );
  const price = (
    <AmountBox
      {...box}
      wide
      label={named('priceOf')}
      value={line.unitPrice}
      onChange={(unitPrice) => set({ unitPrice })}
    />
  );
  const discount = (
    <AmountBox
      {...box}
      wide
      label={named('discountOf')}
      value={line.discountAmount}
      onChange={(discountAmount) => set({ discountAmount })}
    />
  );
  const percent = (
    <AmountBox
      {...box}
      label={named('discountPercentOf')}
      value={String(line.discountPercent)}
      onChange={(value) => set({ discountPercent: Number(value) })}
    />
  );
  const sum = <strong>{total === undefined ? '…' : format.money(total, currency)}</strong>;
  const remove = canChangeLines && (
    <IconButton
      size="small"
      aria-label={named('removeLine')}
      onClick={() => change({ kind: 'removeLine', key: line.key })}
    >
      <DeleteIcon fontSize="small" />
    </IconButton>
  );
  if (isPhone) {
    return (
      <Box role="group" aria-label={line.name} sx={{ borderBottom: 1, borderColor: 'divider', py: 1 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <LineName line={line} />
          {remove}
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5 }}>
          {quantity}
          <span>×</span>
          {price}
          <Box sx={{ flex: 1, textAlign: 'end' }}>{sum}</Box>
        </Box>
        {canChangeLines && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5 }}>
            <Typography variant="caption">− </Typography>
            {discount}
            {percent}
            <Typography variant="caption">%</Typography>
          </Box>
        )}
      </Box>
    );
  }
  return (
    <TableRow>
      <TableCell>
        <LineName line={line} />
      </TableCell>
      <TableCell align="right">{quantity}</TableCell>
      <TableCell align="right">{price}</TableCell>
      <TableCell align="right">{discount}</TableCell>
      <TableCell align="right">{percent}</TableCell>
      <TableCell align="right">{sum}</TableCell>
      <TableCell padding="none" align="right">
        {remove}
      </TableCell>
    </TableRow>
  );
}

function LineName({ line }: { line: DraftLine }) {
  const translate = useTranslate();
  const format = useFormat();
  const isShort = line.free !== undefined && !line.id && line.free < line.quantity;
  return (
    <Box sx={{ minWidth: 0 }}>
      <bdi>{line.name}</bdi>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        <bdi>{line.sku}</bdi>
        {line.free !== undefined && !line.id && (
          <Box component="span" sx={{ mx: 1, color: isShort ? 'error.main' : 'inherit' }}>
            {translate('kontor.order.free', { count: format.number(line.free) })}
          </Box>
        )}
        {line.returnedQuantity > 0 && (
          <Box component="span" sx={{ mx: 1, color: 'warning.main' }}>
            {translate('kontor.order.returned', { count: format.number(line.returnedQuantity) })}
          </Box>
        )}
      </Typography>
    </Box>
  );
}
