import ReceiptIcon from '@mui/icons-material/ReceiptLongOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { OrderCardDocument, OrderListDocument } from './order-documents';
import { orderFilters } from './order-filters';
import { lazyPage } from '../shared/lazy-page';

const OrderPage = lazyPage(async () => (await import('./OrderPage')).OrderPage);

export const orders: PanelResource = {
  name: 'orders',
  icon: ReceiptIcon,
  list: lazyPage(async () => (await import('./OrderList')).OrderList),
  edit: OrderPage,
  show: OrderPage,
  create: lazyPage(async () => (await import('./NewOrderPage')).NewOrderPage),
  documents: { list: OrderListDocument, one: OrderCardDocument },
  filters: orderFilters,
};
