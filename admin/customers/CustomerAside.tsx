import AddIcon from '@mui/icons-material/Add';
import MergeIcon from '@mui/icons-material/CallMergeOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { OrderLinks } from '../orders/OrderLinks';
import { OrdersOfDocument } from '../orders/orders-of-document';
import { AddressesBlock } from '../shared/AddressesBlock';
import { Block } from '../shared/Block';
import { HistoryList } from '../shared/HistoryList';
import { recordName } from '../shared/record-name';
import { useFormat } from '../shared/use-format';
import { TasksBlock } from '../tasks/TasksBlock';
import { CustomerAsideDocument } from './customer-documents';
import { MergeDialog } from './MergeDialog';

/** The customer all round: what was bought, where it went, what was changed in the card. */
export function CustomerAside() {
  const translate = useTranslate();
  const format = useFormat();
  const role = useRole();
  const record = useRecordContext();
  const [isMerging, setMerging] = useState(false);
  const id = String(record?.id ?? '');
  const { data } = useRoleQuery(CustomerAsideDocument, { id }, { enabled: id !== '' });
  const orders = useRoleQuery(
    OrdersOfDocument,
    { where: { customer: { id: { eq: id } } }, sort: [{ createdAt: 'DESC' }], page: { limit: 10 } },
    { enabled: id !== '' && role.canAsk('orders') },
  );
  const customer = data?.customer;
  if (!customer) return null;
  const figures = [
    customer.ordersCount !== undefined && translate('kontor.order.clientOrders', customer.ordersCount),
    customer.totalSum != null &&
      `${translate('fields.totalSum')}: ${format.money(customer.totalSum, customer.currency)}`,
    customer.averageSum != null &&
      `${translate('fields.averageSum')}: ${format.money(customer.averageSum, customer.currency)}`,
    customer.lastOrderAt &&
      translate('kontor.customer.lastOrder', { date: format.date(customer.lastOrderAt) }),
  ];
  return (
    <Stack spacing={1.5} sx={{ width: '100%', maxWidth: { lg: 460 }, flexShrink: 0 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {role.canCall('createOrder') && (
          <Button
            size="small"
            variant="contained"
            startIcon={<AddIcon />}
            component={Link}
            to={`/orders/create?customer=${id}`}
          >
            {translate('kontor.customer.newOrder')}
          </Button>
        )}
        {role.canCall('mergeCustomers') && (
          <Button size="small" startIcon={<MergeIcon />} onClick={() => setMerging(true)}>
            {translate('kontor.customer.merge')}
          </Button>
        )}
      </Stack>
      {role.canAsk('orders') && (
        <Block title={translate('kontor.customer.orders')}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {figures.filter(Boolean).join(' · ')}
          </Typography>
          <OrderLinks
            orders={orders.data?.orders?.items}
            isPending={orders.isPending}
            error={orders.error}
            empty={translate('kontor.customer.noOrders')}
          />
        </Block>
      )}
      <TasksBlock of="customer" given={{ customer: { id, name: recordName(record) } }} />
      {customer.addresses && <AddressesBlock addresses={customer.addresses} owner={{ customer: id }} />}
      {customer.history && (
        <Block title={translate('kontor.customer.history')}>
          <Box sx={{ maxHeight: 420, overflowY: 'auto' }}>
            <HistoryList noun="customer" entries={customer.history} currency={customer.currency} />
          </Box>
        </Block>
      )}
      {isMerging && <MergeDialog into={id} name={recordName(record)} close={() => setMerging(false)} />}
    </Stack>
  );
}
