import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { lazyPage } from '../shared/lazy-page';

export const companies: PanelResource = {
  name: 'companies',
  icon: BusinessIcon,
  list: lazyPage(async () => (await import('./CompanyList')).CompanyList),
  edit: lazyPage(async () => (await import('./CompanyEdit')).CompanyEdit),
  create: lazyPage(async () => (await import('./CompanyEdit')).CompanyCreate),
};
