import InventoryIcon from '@mui/icons-material/CategoryOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { ProductListDocument } from './product-documents';
import { lazyPage } from '../shared/lazy-page';

export const products: PanelResource = {
  name: 'products',
  icon: InventoryIcon,
  list: lazyPage(async () => (await import('./ProductList')).ProductList),
  edit: lazyPage(async () => (await import('./ProductEdit')).ProductEdit),
  show: lazyPage(async () => (await import('./ProductShow')).ProductShow),
  create: lazyPage(async () => (await import('./ProductEdit')).ProductCreate),
  documents: { list: ProductListDocument },
  filters: {
    q: (value) => {
      const text = String(value).trim();
      return text === '' ? undefined : { or: [{ name: { contains: text } }, { sku: { startsWith: text } }] };
    },
  },
};
