import { Checkbox, TableCell } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import {
  DataTableBody,
  DataTableConfigContext,
  DataTableRow,
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import type { TaskRow } from './task-row';

/** The rows of the task list, each with a checkbox that says which task it selects. */
export function TaskTableRows({ children }: { children?: ReactNode }) {
  return <DataTableBody row={TaskTableRow}>{children}</DataTableBody>;
}

/** react-admin's own checkbox names the box around the input and not the input, so its row is asked for without one. */
function TaskTableRow({ children, ...props }: { children?: ReactNode }) {
  const config = useDataTableConfigContext();
  const withoutCheckbox = useMemo(() => ({ ...config, hasBulkActions: false }), [config]);
  return (
    <DataTableConfigContext.Provider value={withoutCheckbox}>
      <DataTableRow {...props}>
        <TableCell padding="checkbox">
          <SelectTask />
        </TableCell>
        {children}
      </DataTableRow>
    </DataTableConfigContext.Provider>
  );
}

function SelectTask() {
  const translate = useTranslate();
  const task = useRecordContext<TaskRow>();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const selectedIds = useDataTableSelectedIdsContext();
  if (!task) return null;
  return (
    <Checkbox
      checked={selectedIds?.includes(task.id) ?? false}
      onClick={(event) => {
        // The row behind it opens the task; with Shift everything in between is selected too.
        event.stopPropagation();
        handleToggleItem?.(task.id, event);
      }}
      slotProps={{ input: { 'aria-label': translate('kontor.task.select', { subject: task.subject }) } }}
    />
  );
}
