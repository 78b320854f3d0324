import WarehouseIcon from '@mui/icons-material/WarehouseOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';
import { StockListDocument } from './stock-documents';

export const stocks: PanelResource = {
  name: 'stocks',
  icon: WarehouseIcon,
  list: lazy(async () => ({ default: (await import('./StockList')).StockList })),
  documents: { list: StockListDocument },
  filters: {
    q: (value) => {
      const text = String(value).trim();
      return text === ''
        ? undefined
        : { offer: { or: [{ name: { contains: text } }, { sku: { startsWith: text } }] } };
    },
  },
};
