import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate, useUnselectAll } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { DictionarySelect } from '../shared/DictionarySelect';
import { ChangeOrdersStatusDocument } from './order-mutations';

/** One status for all chosen orders. An order that may not go there refuses the whole step, by name. */
export function BulkStatusButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const { selectedIds } = useListContext();
  const unselectAll = useUnselectAll('orders');
  const change = useRoleMutation(ChangeOrdersStatusDocument);
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState('');
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
            await change.mutateAsync({ ids: selectedIds, status });
            notify('kontor.orderList.bulkDone', { type: 'success', messageArgs: { smart_count: selectedIds.length } });
            unselectAll();
          }}
        >
          <DictionarySelect required label={translate('fields.status')} reference="statuses" value={status} onChange={setStatus} />
        </ActionDialog>
      )}
    </>
  );
}
