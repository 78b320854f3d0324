import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { CustomerListDocument } from './customer-documents';
import { customerFilters } from './customer-filters';
import { lazyPage } from '../shared/lazy-page';

export const customers: PanelResource = {
  name: 'customers',
  icon: PeopleIcon,
  list: lazyPage(async () => (await import('./CustomerList')).CustomerList),
  edit: lazyPage(async () => (await import('./CustomerEdit')).CustomerEdit),
  create: lazyPage(async () => (await import('./CustomerEdit')).CustomerCreate),
  documents: { list: CustomerListDocument },
  filters: customerFilters,
};
