import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { AmountBox } from './AmountBox';
import type { OrderCard } from './order-card';
import { ReturnOrderLinesDocument } from './order-mutations';

/** Goods came back: which, how many, and whether they can be sold again. */
export function ReturnDialog({ order, close }: { order: OrderCard; close: () => void }) {
  const translate = useTranslate();
  const giveBack = useRoleMutation(ReturnOrderLinesDocument);
  const [counts, setCounts] = useState<Record<string, string>>({});
  const [restock, setRestock] = useState(true);
  const [reason, setReason] = useState('');
  const lines = (order.lines ?? []).filter((line) => (line.quantity ?? 0) > (line.returnedQuantity ?? 0));
  const returned = Object.entries(counts).flatMap(([line, count]) =>
    Number(count) > 0 ? [{ line, quantity: Number(count), restock }] : [],
  );
  return (
    <ActionDialog
      title={translate('kontor.order.returnTitle', { number: order.number })}
      submit={translate('kontor.order.return')}
      done="kontor.order.goodsReturned"
      disabled={returned.length === 0}
      close={close}
      onSubmit={async () => {
        if (order.id)
          await giveBack.mutateAsync({ id: order.id, lines: returned, reason: reason || undefined });
      }}
    >
      {lines.map((line) => (
        <Box
          key={line.id}
          sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1, py: 0.5 }}
        >
          <bdi>{line.name}</bdi>
          <AmountBox
            label={translate('kontor.order.quantityOf', { name: line.name })}
            value={counts[line.id ?? ''] ?? '0'}
            onChange={(count) => setCounts({ ...counts, [line.id ?? '']: count })}
          />
        </Box>
      ))}
      <FormControlLabel
        control={<Checkbox checked={restock} onChange={(event) => setRestock(event.target.checked)} />}
        label={translate('kontor.order.restock')}
      />
      <TextField
        label={translate('kontor.order.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActionDialog>
  );
}
