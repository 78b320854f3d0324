import WarehouseIcon from '@mui/icons-material/WarehouseOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { StockListDocument } from './stock-documents';
import { lazyPage } from '../shared/lazy-page';

export const stocks: PanelResource = {
  name: 'stocks',
  icon: WarehouseIcon,
  list: lazyPage(async () => (await import('./StockList')).StockList),
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
