import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';

export const companies: PanelResource = {
  name: 'companies',
  icon: BusinessIcon,
  list: lazy(async () => ({ default: (await import('./CompanyList')).CompanyList })),
  edit: lazy(async () => ({ default: (await import('./CompanyEdit')).CompanyEdit })),
  create: lazy(async () => ({ default: (await import('./CompanyEdit')).CompanyCreate })),
};
