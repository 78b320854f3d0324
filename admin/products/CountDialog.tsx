import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { parseDecimal } from '../shared/decimal';
import { DictionarySelect } from '../shared/DictionarySelect';
import type { Offer } from './OffersAside';
import { CorrectStockDocument } from './product-documents';

/** How many really lie there, reserved ones included: what is missing or too many goes into the ledger. */
export function CountDialog({ offer, close }: { offer: Offer; close: () => void }) {
  const translate = useTranslate();
  const correct = useRoleMutation(CorrectStockDocument);
  const [only] = offer.stocks?.length === 1 ? offer.stocks : [];
  const [warehouse, setWarehouse] = useState(only?.warehouse?.code ?? '');
  const held = offer.stocks?.find((stock) => stock.warehouse?.code === warehouse)?.onHand;
  const [typed, setTyped] = useState<string>();
  const [note, setNote] = useState('');
  const counted = typed ?? (held == null ? '' : String(held));
  const count = parseDecimal(counted);
  return (
    <ActionDialog
      title={translate('kontor.product.countTitle', { name: offer.name })}
      help={translate('kontor.product.countHelp')}
      submit={translate('kontor.product.countSubmit')}
      done="kontor.product.counted"
      disabled={warehouse === '' || count === undefined || count.startsWith('-')}
      close={close}
      onSubmit={async () => {
        const lines = [{ offer: offer.id ?? '', onHand: Number(count) }];
        await correct.mutateAsync({ warehouse, lines, note: note.trim() || undefined });
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
        autoFocus
        label={translate('fields.onHand')}
        value={counted}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
      />
      <TextField
        label={translate('fields.comment')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 255 } }}
      />
    </ActionDialog>
  );
}
