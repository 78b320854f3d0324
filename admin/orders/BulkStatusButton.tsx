import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate, useUnselectAll } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { DictionarySelect } from '../shared/DictionarySelect';
import { ChangeOrdersStatusDocument } from './order-mutations';

/** One status for all chosen orders; each moves by itself. */
export function BulkStatusButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const { selectedIds, onSelect } = useListContext();
  const unselectAll = useUnselectAll('orders');
  const change = useRoleMutation(ChangeOrdersStatusDocument);
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState('');

  /** Orders that could not go there stay selected, so that they can be looked at. */
  function tell(results: { id?: string; changed?: boolean; message?: string | null }[]) {
    const failed = results.filter((result) => !result.changed);
    const changed = results.length - failed.length;
    if (failed.length === 0) {
      unselectAll();
      notify('kontor.orderList.bulkDone', { type: 'success', messageArgs: { smart_count: changed } });
      return;
    }
    onSelect(failed.flatMap((result) => (result.id ? [result.id] : [])));
    const reasons = [...new Set(failed.map((result) => translate(result.message ?? '')))]
      .slice(0, 3)
      .join(' ');
    notify('kontor.orderList.bulkPartly', {
      type: 'warning',
      autoHideDuration: 12_000,
      messageArgs: { changed, failed: failed.length, reasons },
    });
  }

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('kontor.orderList.bulkStatus')}
      </Button>
      {isOpen && (
        <ActionDialog
          title={translate('kontor.orderList.bulkStatus')}
          submit={translate('kontor.order.changeStatus')}
          disabled={status === ''}
          close={() => setOpen(false)}
          onSubmit={async () => {
            const answer = await change.mutateAsync({ ids: selectedIds, status });
            tell(answer.changeOrdersStatus ?? []);
          }}
        >
          <DictionarySelect
            required
            label={translate('fields.status')}
            reference="statuses"
            value={status}
            onChange={setStatus}
          />
        </ActionDialog>
      )}
    </>
  );
}
