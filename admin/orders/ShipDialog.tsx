import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import type { OrderCard } from './order-card';
import { ShipOrderDocument } from './order-mutations';

export function ShipDialog({ order, close }: { order: OrderCard; close: () => void }) {
  const translate = useTranslate();
  const ship = useRoleMutation(ShipOrderDocument);
  const [tracking, setTracking] = useState(order.delivery?.tracking ?? '');
  return (
    <ActionDialog
      title={translate('kontor.order.shipTitle', { number: order.number })}
      help={translate('kontor.order.shipHelp')}
      submit={translate('kontor.order.ship')}
      done="kontor.order.shipped"
      close={close}
      onSubmit={async () => {
        if (order.id)
          await ship.mutateAsync({ id: order.id, version: order.version, tracking: tracking || undefined });
      }}
    >
      <TextField
        autoFocus
        label={translate('fields.tracking')}
        value={tracking}
        onChange={(event) => setTracking(event.target.value)}
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
    </ActionDialog>
  );
}
