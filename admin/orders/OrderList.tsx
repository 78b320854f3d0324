import { Box, useMediaQuery, type Theme } from '@mui/material';
import { CreateButton, DataTable, FilterButton, List, TopToolbar, useTranslate } from 'react-admin';
import { customColumns } from '../custom-fields/inputs/custom-columns';
import { customFilters } from '../custom-fields/inputs/CustomFilter';
import { useShownCustom, type ShownCustom } from '../custom-fields/inputs/use-shown-custom';
import { ExportButton } from '../export/ExportButton';
import { useRole } from '../providers/session';
import { ColumnsMenu } from '../shared/ColumnsMenu';
import { ListEmpty } from '../shared/ListEmpty';
import { ListPagination } from '../shared/ListPagination';
import { ListProblem } from '../shared/ListProblem';
import { StatusChip } from '../shared/StatusChip';
import { useFormat } from '../shared/use-format';
import { selectableRows } from '../shared/selectable-rows';
import { BulkStatusButton } from './BulkStatusButton';
import { buyerName, type OrderRow } from './order-row';
import { OrderBadges } from './OrderBadges';
import { OrderCards } from './OrderCards';
import { orderColumns } from './order-columns';
import { orderListFilters } from './order-list-filters';
import { OverdueMark } from './OverdueMark';
import { OrderListFoot } from './OrderListFoot';
import { PaymentMark } from './PaymentMark';

const OrderTableRows = selectableRows<OrderRow>(({ number }, translate) =>
  translate('kontor.orderList.select', { number }),
);

/** The register of orders: what is where, who has it, what it brings. */
export function OrderList() {
  const translate = useTranslate();
  const role = useRole();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const custom = useShownCustom('orders', 'order', hiddenAtFirst);
  return (
    <List
      filters={[...orderListFilters(role, translate, isPhone), ...customFilters(role, 'order')]}
      queryOptions={{ meta: { custom: custom.shown.map(({ code }) => code) } }}
      sort={{ field: 'createdAt', order: 'DESC' }}
      perPage={50}
      pagination={<ListPagination />}
      exporter={false}
      empty={false}
      actions={<OrderListActions isPhone={isPhone} canCreate={role.canCall('createOrder')} custom={custom} />}
      sx={{ '& .RaList-main': { minWidth: 0 } }}
    >
      <ListProblem>
        {isPhone ? <OrderCards custom={custom.shown} /> : <OrderTable custom={custom} />}
        <OrderListFoot custom={custom.shown} />
      </ListProblem>
    </List>
  );
}

const hiddenAtFirst = ['shop.name', 'delivery.type.name', 'margin', 'tags'];

function OrderListActions({
  isPhone,
  canCreate,
  custom,
}: {
  isPhone: boolean;
  canCreate: boolean;
  custom: ShownCustom;
}) {
  const role = useRole();
  const translate = useTranslate();
  return (
    <TopToolbar>
      <FilterButton />
      <ColumnsMenu
        resource="orders"
        columns={isPhone ? custom.columns : [...orderColumns(role, translate), ...custom.columns]}
        hiddenColumns={custom.hiddenColumns}
        isPhone={isPhone}
      />
      <ExportButton />
      {canCreate && <CreateButton label="kontor.order.create" variant="contained" size="small" />}
    </TopToolbar>
  );
}

function OrderTable({ custom }: { custom: ShownCustom }) {
  const role = useRole();
  const translate = useTranslate();
  const format = useFormat();
  const canBulk = role.canCall('changeOrdersStatus');
  const sees = (field: string) => role.canRead(`order.${field}`);
  return (
    <DataTable<OrderRow>
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
      rowClick={(id) => `/orders/${id}`}
      bulkActionButtons={canBulk ? <BulkStatusButton /> : false}
      body={canBulk ? OrderTableRows : undefined}
      empty={<ListEmpty />}
      hiddenColumns={custom.hiddenColumns}
      rowSx={(order) => (order?.overdue ? { borderLeft: '3px solid', borderLeftColor: 'error.main' } : {})}
    >
      <DataTable.Col source="number" render={(order) => <strong>{order.number}</strong>} />
      <DataTable.Col
        source="createdAt"
        sx={{ whiteSpace: 'nowrap' }}
        render={(order) => order.createdAt && format.dateTime(order.createdAt)}
      />
      {sees('status') && (
        <DataTable.Col
          source="status.name"
          label="resources.orders.fields.status"
          disableSort
          sx={{ whiteSpace: 'nowrap' }}
          render={(order) => (
            <>
              {order.status && <StatusChip status={order.status} />}
              <OverdueMark order={order} />
            </>
          )}
        />
      )}
      {sees('lastName') && (
        <DataTable.Col
          source="lastName"
          label={translate('kontor.order.buyer')}
          render={(order: OrderRow) => <BuyerCell order={order} />}
        />
      )}
      {sees('manager') && (
        <DataTable.Col
          source="manager.lastName"
          label="resources.orders.fields.manager"
          render={(order) => [order.manager?.lastName, order.manager?.firstName].filter(Boolean).join(' ')}
        />
      )}
      {sees('shop') && <DataTable.Col source="shop.name" label="resources.orders.fields.shop" />}
      {sees('delivery.type') && (
        <DataTable.Col
          source="delivery.type.name"
          label="resources.orders.fields.delivery_type"
          disableSort
        />
      )}
      {sees('paid') && (
        <DataTable.Col
          source="paid"
          label={translate('kontor.orderList.paymentState')}
          render={(order) => <PaymentMark order={order} />}
        />
      )}
      {sees('total') && <MoneyColumn source="total" />}
      {sees('grossProfit') && <MoneyColumn source="grossProfit" />}
      {sees('margin') && (
        <DataTable.Col
          source="margin"
          align="right"
          render={(order) => (order.margin == null ? null : format.percent(order.margin))}
        />
      )}
      {sees('tags') && <DataTable.Col source="tags" disableSort render={(order) => order.tags?.join(', ')} />}
      {customColumns(custom.fields)}
    </DataTable>
  );
}

function MoneyColumn({ source }: { source: 'total' | 'grossProfit' }) {
  const format = useFormat();
  return (
    <DataTable.Col<OrderRow>
      source={source}
      align="right"
      sx={{ whiteSpace: 'nowrap' }}
      render={(order) => {
        const amount = order[source];
        return amount == null ? null : format.money(amount, order.currency);
      }}
    />
  );
}

function BuyerCell({ order }: { order: OrderRow }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <bdi>{buyerName(order)}</bdi>
      <OrderBadges order={order} />
    </Box>
  );
}
