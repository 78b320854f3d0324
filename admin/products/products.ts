import InventoryIcon from '@mui/icons-material/CategoryOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';
import { ProductListDocument } from './product-documents';

export const products: PanelResource = {
  name: 'products',
  icon: InventoryIcon,
  list: lazy(async () => ({ default: (await import('./ProductList')).ProductList })),
  edit: lazy(async () => ({ default: (await import('./ProductEdit')).ProductEdit })),
  show: lazy(async () => ({ default: (await import('./ProductShow')).ProductShow })),
  create: lazy(async () => ({ default: (await import('./ProductEdit')).ProductCreate })),
  documents: { list: ProductListDocument },
  filters: {
    q: (value) => {
      const text = String(value).trim();
      return text === '' ? undefined : { or: [{ name: { contains: text } }, { sku: { startsWith: text } }] };
    },
  },
};
