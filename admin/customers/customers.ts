import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';
import { CustomerListDocument } from './customer-documents';
import { customerFilters } from './customer-filters';

export const customers: PanelResource = {
  name: 'customers',
  icon: PeopleIcon,
  list: lazy(async () => ({ default: (await import('./CustomerList')).CustomerList })),
  edit: lazy(async () => ({ default: (await import('./CustomerEdit')).CustomerEdit })),
  create: lazy(async () => ({ default: (await import('./CustomerEdit')).CustomerCreate })),
  documents: { list: CustomerListDocument },
  filters: customerFilters,
};
