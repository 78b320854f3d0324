import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { DictionarySelect } from '../shared/DictionarySelect';
import type { OrderCard } from './order-card';
import { CancelOrderDocument } from './order-mutations';

export function CancelDialog({ order, close }: { order: OrderCard; close: () => void }) {
  const translate = useTranslate();
  const cancel = useRoleMutation(CancelOrderDocument);
  const [reason, setReason] = useState('');
  const [comment, setComment] = useState('');
  return (
    <ActionDialog
      title={translate('kontor.order.cancelTitle', { number: order.number })}
      help={translate('kontor.order.cancelHelp')}
      submit={translate('kontor.order.cancelConfirm')}
      cancel={translate('kontor.order.keepOrder')}
      color="error"
      done="kontor.order.cancelled"
      disabled={reason === ''}
      close={close}
      onSubmit={async () => {
        if (order.id)
          await cancel.mutateAsync({
            id: order.id,
            reason,
            version: order.version,
            comment: comment || undefined,
          });
      }}
    >
      <DictionarySelect
        required
        label={translate('fields.cancelReason')}
        reference="cancelReasons"
        value={reason}
        onChange={setReason}
      />
      <TextField
        label={translate('fields.comment')}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
    </ActionDialog>
  );
}
