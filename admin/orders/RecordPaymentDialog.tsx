import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { isPositive, parseDecimal } from '../shared/decimal';
import { DictionarySelect } from '../shared/DictionarySelect';
import type { OrderCard, OrderPayment } from './order-card';
import { RecordPaymentDocument } from './order-mutations';

interface Props {
  order: OrderCard;
  /** One that was expected, such as cash on delivery: it becomes what came in. */
  expected?: OrderPayment;
  close: () => void;
}

/** Money came in. It starts with what was expected or is still to pay. */
export function RecordPaymentDialog({ order, expected, close }: Props) {
  const translate = useTranslate();
  const record = useRoleMutation(RecordPaymentDocument);
  const [amount, setAmount] = useState(
    expected?.amount ?? (order.due && isPositive(order.due) ? order.due : ''),
  );
  const [type, setType] = useState(expected?.type?.code ?? '');
  const [status, setStatus] = useState('');
  const [comment, setComment] = useState('');
  const decimal = parseDecimal(amount);
  return (
    <ActionDialog
      title={translate('kontor.order.recordPayment')}
      submit={translate('kontor.order.recordPayment')}
      done="kontor.order.paymentRecorded"
      disabled={decimal === undefined || !isPositive(decimal)}
      close={close}
      onSubmit={async () => {
        if (!order.id || decimal === undefined) return;
        const input = {
          amount: decimal,
          ...(type ? { type } : {}),
          ...(status ? { status } : {}),
          ...(comment ? { comment } : {}),
        };
        await record.mutateAsync({ order: order.id, input, payment: expected?.id });
      }}
    >
      <TextField
        autoFocus
        required
        label={`${translate('kontor.order.amount')}, ${order.currency ?? ''}`}
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
        error={amount !== '' && decimal === undefined}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
      />
      <DictionarySelect
        label={translate('fields.type')}
        reference="paymentTypes"
        value={type}
        onChange={setType}
      />
      <DictionarySelect
        label={translate('fields.status')}
        reference="paymentStatuses"
        value={status}
        onChange={setStatus}
      />
      <TextField
        label={translate('fields.comment')}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
    </ActionDialog>
  );
}
