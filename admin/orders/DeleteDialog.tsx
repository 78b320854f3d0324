import { TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { execute } from '../providers/execute';
import { ActionDialog } from '../shared/ActionDialog';
import type { OrderCard } from './order-card';
import { DeleteOrderDocument } from './order-mutations';

interface Props {
  order: OrderCard;
  /** Set before the card is left: what is half typed in it is gone with the order. */
  isGone: RefObject<boolean>;
  close: () => void;
}

/** An order that should not be there: a test, a double. What a buyer took back is cancelled instead. */
export function DeleteDialog({ order, isGone, close }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={translate('kontor.order.deleteTitle', { number: order.number })}
      help={translate('kontor.order.deleteHelp')}
      submit={translate('ra.action.delete')}
      cancel={translate('kontor.order.keepOrder')}
      color="error"
      done="kontor.order.deleted"
      close={close}
      onSubmit={async () => {
        if (!order.id) return;
        const why = reason.trim() || undefined;
        await execute(DeleteOrderDocument, { id: order.id, reason: why, version: order.version });
        isGone.current = true;
        await navigate('/orders', { replace: true });
        void queries.invalidateQueries();
      }}
    >
      <TextField
        autoFocus
        label={translate('kontor.order.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 255 } }}
      />
    </ActionDialog>
  );
}
