import DoneIcon from '@mui/icons-material/DoneAll';
import { Button } from '@mui/material';
import { useListContext, useNotify, useTranslate, useUnselectAll } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { errorText } from '../shared/error-text';
import { CompleteTasksDocument } from './task-documents';

/** All chosen tasks are done; each by itself, and those that could not be stay selected. */
export function BulkCompleteButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const { selectedIds, onSelect } = useListContext();
  const unselectAll = useUnselectAll('tasks');
  const complete = useRoleMutation(CompleteTasksDocument);

  async function run() {
    try {
      const { completeTasks: results = [] } = await complete.mutateAsync({ ids: selectedIds });
      const failed = results.filter((result) => !result.changed);
      const changed = results.length - failed.length;
      if (failed.length === 0) {
        unselectAll();
        notify('kontor.task.bulkDone', { type: 'success', messageArgs: { smart_count: changed } });
        return;
      }
      onSelect(failed.flatMap((result) => (result.id ? [result.id] : [])));
      const reasons = [...new Set(failed.map((result) => translate(result.message ?? '')))]
        .slice(0, 3)
        .join(' ');
      notify('kontor.task.bulkPartly', {
        type: 'warning',
        autoHideDuration: 12_000,
        messageArgs: { changed, failed: failed.length, reasons },
      });
    } catch (error) {
      notify(errorText(error, translate), { type: 'error' });
    }
  }

  return (
    <Button size="small" startIcon={<DoneIcon />} disabled={complete.isPending} onClick={() => void run()}>
      {translate('kontor.task.bulk')}
    </Button>
  );
}
