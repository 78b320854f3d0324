import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import { Box, Collapse, IconButton, TableCell, TableRow, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import { useFormat } from '../shared/use-format';
import { AmountBox } from './AmountBox';
import type { DraftLine } from './order-draft';
import { isFoldable, LineFold } from './LineFold';
import { useDraft } from './OrderDraftContext';
import { useLineColumns } from './use-line-columns';

interface Props {
  line: DraftLine;
  total?: string;
  isPhone: boolean;
}

/** One line: how many, for how much, with which discount. The total comes from the server, which alone rounds. */
export function LineRow({ line, total, isPhone }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  const hold = useDraft();
  const { change, currency, canChangeLines, canWriteLine, problems } = hold;
  const columns = useLineColumns();
  const [isUnfolded, setUnfolded] = useState(false);
  const foldId = useId();
  const hasFold = isFoldable(hold, line);
  // What is wrong in there must be seen.
  const isOpen = isUnfolded || Object.keys(problems).some((place) => place.startsWith(`${line.key} custom.`));
  const set = (part: Partial<DraftLine>) => change({ kind: 'setLine', key: line.key, change: part });
  const box = (field: string) => ({ readOnly: !canChangeLines || !canWriteLine(field) });
  const named = (key: string) => translate(`kontor.order.${key}`, { name: line.name });
  const quantity = (
    <AmountBox
      {...box('quantity')}
      label={named('quantityOf')}
      value={String(line.quantity)}
      onChange={(value) => set({ quantity: Number(value) })}
    />
  );
  const price = (
    <AmountBox
      {...box('unitPrice')}
      wide
      label={named('priceOf')}
      value={line.unitPrice}
      onChange={(unitPrice) => set({ unitPrice })}
    />
  );
  const discount = (
    <AmountBox
      {...box('discountAmount')}
      wide
      label={named('discountOf')}
      value={line.discountAmount}
      onChange={(discountAmount) => set({ discountAmount })}
    />
  );
  const percent = (
    <AmountBox
      {...box('discountPercent')}
      label={named('discountPercentOf')}
      value={String(line.discountPercent ?? '')}
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
  const fold = hasFold && (
    <IconButton
      size="small"
      aria-label={named('moreOfLine')}
      aria-expanded={isOpen}
      aria-controls={foldId}
      color={isOpen ? 'primary' : 'default'}
      onClick={() => setUnfolded(!isOpen)}
    >
      <TuneIcon fontSize="small" />
    </IconButton>
  );
  const folded = (
    <Collapse in={isOpen} unmountOnExit>
      <LineFold line={line} id={foldId} />
    </Collapse>
  );
  if (isPhone) {
    return (
      <Box role="group" aria-label={line.name} sx={{ borderBottom: 1, borderColor: 'divider', py: 1 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
          <LineName line={line} />
          <Box sx={{ flexShrink: 0 }}>
            {fold}
            {remove}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5 }}>
          {quantity}
          {columns.has('unitPrice') && (
            <>
              <span>×</span>
              {price}
            </>
          )}
          {columns.has('total') && <Box sx={{ flex: 1, textAlign: 'end' }}>{sum}</Box>}
        </Box>
        {canChangeLines && (columns.has('discountAmount') || columns.has('discountPercent')) && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5 }}>
            <Typography variant="caption">− </Typography>
            {columns.has('discountAmount') && discount}
            {columns.has('discountPercent') && (
              <>
                {percent}
                <Typography variant="caption">%</Typography>
              </>
            )}
          </Box>
        )}
        {hasFold && folded}
      </Box>
    );
  }
  return (
    <>
      <TableRow sx={isOpen && hasFold ? { '& > td': { borderBottom: 0 } } : {}}>
        <TableCell>
          <LineName line={line} />
        </TableCell>
        <TableCell align="right">{quantity}</TableCell>
        {columns.has('unitPrice') && <TableCell align="right">{price}</TableCell>}
        {columns.has('discountAmount') && <TableCell align="right">{discount}</TableCell>}
        {columns.has('discountPercent') && <TableCell align="right">{percent}</TableCell>}
        {columns.has('total') && <TableCell align="right">{sum}</TableCell>}
        <TableCell padding="none" align="right" sx={{ whiteSpace: 'nowrap' }}>
          {fold}
          {remove}
        </TableCell>
      </TableRow>
      {hasFold && isOpen && (
        <TableRow>
          <TableCell colSpan={columns.size + 3}>{folded}</TableCell>
        </TableRow>
      )}
    </>
  );
}

function LineName({ line }: { line: DraftLine }) {
  const translate = useTranslate();
  const { made, currency } = useDraft();
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
        {line.comment !== '' && (
          <Box component="span" dir="auto" sx={{ display: 'block', fontStyle: 'italic' }}>
            {line.comment}
          </Box>
        )}
        <CustomFacts fields={made.line} record={{ custom: line.heldCustom, currency }} />
      </Typography>
    </Box>
  );
}
