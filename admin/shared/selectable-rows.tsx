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
  type RaRecord,
} from 'react-admin';

type Translate = ReturnType<typeof useTranslate>;

/**
 * The rows of a list, each with a checkbox that says which record it selects: `labelOf` gives its words.
 * Made once for a list, outside of its component, so that the rows are not built anew with each drawing.
 */
export function selectableRows<Row extends RaRecord>(labelOf: (row: Row, translate: Translate) => string) {
  function Select() {
    const translate = useTranslate();
    const row = useRecordContext<Row>();
    const { handleToggleItem } = useDataTableCallbacksContext();
    const selectedIds = useDataTableSelectedIdsContext();
    if (!row) return null;
    return (
      <Checkbox
        checked={selectedIds?.includes(row.id) ?? false}
        onClick={(event) => {
          // The row behind it opens the record; with Shift everything in between is selected too.
          event.stopPropagation();
          handleToggleItem?.(row.id, event);
        }}
        slotProps={{ input: { 'aria-label': labelOf(row, translate) } }}
      />
    );
  }

  /** react-admin's own checkbox names the box around the input and not the input, so its row is asked for without one. */
  function SelectableRow({ children, ...props }: { children?: ReactNode }) {
    const config = useDataTableConfigContext();
    const withoutCheckbox = useMemo(() => ({ ...config, hasBulkActions: false }), [config]);
    return (
      <DataTableConfigContext.Provider value={withoutCheckbox}>
        <DataTableRow {...props}>
          <TableCell padding="checkbox">
            <Select />
          </TableCell>
          {children}
        </DataTableRow>
      </DataTableConfigContext.Provider>
    );
  }

  return function SelectableRows({ children }: { children?: ReactNode }) {
    return <DataTableBody row={SelectableRow}>{children}</DataTableBody>;
  };
}
