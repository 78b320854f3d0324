import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import TuneIcon from '@mui/icons-material/TuneOutlined';
import { Box, Collapse, IconButton, TableCell, TableRow, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import { useFormat } from '../shared/use-format';
import { AmountBox } from './AmountBox';
import { LineCustomFields, lineFieldsOf } from './LineCustomFields';
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
  const hold = useDraft();
  const { change, currency, canChangeLines, problems } = hold;
  const [isUnfolded, setUnfolded] = useState(false);
  const foldId = useId();
  const hasCustom = lineFieldsOf(hold, line).length > 0;
  // What is wrong in there must be seen.
  const isOpen = isUnfolded || Object.keys(problems).some((place) => place.startsWith(`${line.key} custom.`));
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
  const fold = hasCustom && (
    <IconButton
      size="small"
      aria-label={translate('kontor.ownFields.ofLine', { name: line.name })}
      aria-expanded={isOpen}
      aria-controls={foldId}
      color={isOpen ? 'primary' : 'default'}
      onClick={() => setUnfolded(!isOpen)}
    >
      <TuneIcon fontSize="small" />
    </IconButton>
  );
  const custom = (
    <Collapse in={isOpen} unmountOnExit>
      <LineCustomFields line={line} id={foldId} />
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
        {hasCustom && custom}
      </Box>
    );
  }
  return (
    <>
      <TableRow sx={isOpen && hasCustom ? { '& > td': { borderBottom: 0 } } : {}}>
        <TableCell>
          <LineName line={line} />
        </TableCell>
        <TableCell align="right">{quantity}</TableCell>
        <TableCell align="right">{price}</TableCell>
        <TableCell align="right">{discount}</TableCell>
        <TableCell align="right">{percent}</TableCell>
        <TableCell align="right">{sum}</TableCell>
        <TableCell padding="none" align="right" sx={{ whiteSpace: 'nowrap' }}>
          {fold}
          {remove}
        </TableCell>
      </TableRow>
      {hasCustom && isOpen && (
        <TableRow>
          <TableCell colSpan={7}>{custom}</TableCell>
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
        <CustomFacts fields={made.line} record={{ custom: line.heldCustom, currency }} />
      </Typography>
    </Box>
  );
}
