import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { isPositive, parseDecimal } from '../shared/decimal';
import { DictionarySelect } from '../shared/DictionarySelect';
import { ReceiveStockDocument } from './product-documents';

/** Goods came into a warehouse. */
export function ReceiveDialog({
  offer,
  close,
}: {
  offer: { id?: string; name?: string };
  close: () => void;
}) {
  const translate = useTranslate();
  const receive = useRoleMutation(ReceiveStockDocument);
  const [warehouse, setWarehouse] = useState('');
  const [quantity, setQuantity] = useState('');
  const count = parseDecimal(quantity);
  return (
    <ActionDialog
      title={translate('kontor.product.receiveTitle', { name: offer.name })}
      submit={translate('kontor.product.receive')}
      done="kontor.product.received"
      disabled={warehouse === '' || count === undefined || !isPositive(count)}
      close={close}
      onSubmit={async () => {
        if (offer.id)
          await receive.mutateAsync({ warehouse, lines: [{ offer: offer.id, quantity: Number(count) }] });
      }}
    >
      <DictionarySelect
        required
        label={translate('fields.warehouse')}
        reference="warehouses"
        value={warehouse}
        onChange={setWarehouse}
      />
      <TextField
        required
        label={translate('fields.quantity')}
        value={quantity}
        onChange={(event) => setQuantity(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
      />
    </ActionDialog>
  );
}
