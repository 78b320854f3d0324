import ReceiptIcon from '@mui/icons-material/ReceiptLongOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';
import { OrderCardDocument, OrderListDocument } from './order-documents';
import { orderFilters } from './order-filters';

const OrderPage = lazy(async () => ({ default: (await import('./OrderPage')).OrderPage }));

export const orders: PanelResource = {
  name: 'orders',
  icon: ReceiptIcon,
  list: lazy(async () => ({ default: (await import('./OrderList')).OrderList })),
  edit: OrderPage,
  show: OrderPage,
  create: lazy(async () => ({ default: (await import('./NewOrderPage')).NewOrderPage })),
  documents: { list: OrderListDocument, one: OrderCardDocument },
  filters: orderFilters,
};
