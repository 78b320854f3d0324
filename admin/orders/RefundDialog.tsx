import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { parseDecimal, subtractDecimals } from '../shared/decimal';
import { useFormat } from '../shared/use-format';
import { RefundPaymentDocument } from './order-mutations';

interface Refundable {
  id?: string;
  amount?: string;
  refunded?: string;
  currency?: string;
}

/** Money goes back, all of it or a part. */
export function RefundDialog({ payment, close }: { payment: Refundable; close: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const refund = useRoleMutation(RefundPaymentDocument);
  const [amount, setAmount] = useState(subtractDecimals(payment.amount ?? '0', payment.refunded ?? '0'));
  const [reason, setReason] = useState('');
  const decimal = parseDecimal(amount);
  return (
    <ActionDialog
      title={translate('kontor.order.refundTitle', {
        amount: format.money(payment.amount ?? '0', payment.currency),
      })}
      submit={translate('kontor.order.refund')}
      done="kontor.order.refundRecorded"
      disabled={decimal === undefined}
      close={close}
      onSubmit={async () => {
        if (payment.id && decimal !== undefined)
          await refund.mutateAsync({ payment: payment.id, amount: decimal, reason });
      }}
    >
      <TextField
        autoFocus
        required
        label={`${translate('kontor.order.amount')}, ${payment.currency ?? ''}`}
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
      />
      <TextField
        required
        label={translate('kontor.order.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActionDialog>
  );
}
