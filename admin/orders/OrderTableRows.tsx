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
import type { OrderRow } from './order-row';

/** The rows of the order list, each with a checkbox that says which order it selects. */
export function OrderTableRows({ children }: { children?: ReactNode }) {
  return <DataTableBody row={OrderTableRow}>{children}</DataTableBody>;
}

/** react-admin's own checkbox names the box around the input and not the input, so its row is asked for without one. */
function OrderTableRow({ children, ...props }: { children?: ReactNode }) {
  const config = useDataTableConfigContext();
  const withoutCheckbox = useMemo(() => ({ ...config, hasBulkActions: false }), [config]);
  return (
    <DataTableConfigContext.Provider value={withoutCheckbox}>
      <DataTableRow {...props}>
        <TableCell padding="checkbox">
          <SelectOrder />
        </TableCell>
        {children}
      </DataTableRow>
    </DataTableConfigContext.Provider>
  );
}

function SelectOrder() {
  const translate = useTranslate();
  const order = useRecordContext<OrderRow>();
  const { handleToggleItem } = useDataTableCallbacksContext();
  const selectedIds = useDataTableSelectedIdsContext();
  if (!order) return null;
  const name = translate('kontor.orderList.select', { number: order.number });
  return (
    <Checkbox
      checked={selectedIds?.includes(order.id) ?? false}
      onClick={(event) => {
        // The row behind it opens the order; with Shift everything in between is selected too.
        event.stopPropagation();
        handleToggleItem?.(order.id, event);
      }}
      slotProps={{ input: { 'aria-label': name } }}
    />
  );
}
