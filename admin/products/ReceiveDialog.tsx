import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
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
  offer: { id?: string; name?: string; purchaseCurrency?: string | null };
  close: () => void;
}) {
  const translate = useTranslate();
  const receive = useRoleMutation(ReceiveStockDocument);
  const [warehouse, setWarehouse] = useState('');
  const [quantity, setQuantity] = useState('');
  const [price, setPrice] = useState('');
  const [note, setNote] = useState('');
  const role = useRole();
  const count = parseDecimal(quantity);
  const cost = price === '' ? undefined : parseDecimal(price);
  const isPriceWrong = price !== '' && (cost === undefined || cost.startsWith('-'));
  return (
    <ActionDialog
      title={translate('kontor.product.receiveTitle', { name: offer.name })}
      submit={translate('kontor.product.receive')}
      done="kontor.product.received"
      disabled={warehouse === '' || count === undefined || !isPositive(count) || isPriceWrong}
      close={close}
      onSubmit={async () => {
        if (!offer.id) return;
        const line = { offer: offer.id, quantity: Number(count), ...(cost ? { purchasePrice: cost } : {}) };
        await receive.mutateAsync({ warehouse, lines: [line], note: note.trim() || undefined });
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
      {role.canGive('StockReceiptLine', 'purchasePrice') && (
        <TextField
          label={[translate('fields.purchasePrice'), offer.purchaseCurrency].filter(Boolean).join(', ')}
          value={price}
          error={isPriceWrong}
          onChange={(event) => setPrice(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
        />
      )}
      <TextField
        label={translate('fields.comment')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 255 } }}
      />
    </ActionDialog>
  );
}
