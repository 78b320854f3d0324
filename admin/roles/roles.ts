import RolesIcon from '@mui/icons-material/AdminPanelSettingsOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';

export const roles: PanelResource = {
  name: 'roles',
  icon: RolesIcon,
  list: lazy(async () => ({ default: (await import('./RoleList')).RoleList })),
  show: undefined,
  edit: lazy(async () => ({ default: (await import('./RoleEditor')).RoleEdit })),
  create: lazy(async () => ({ default: (await import('./RoleEditor')).RoleCreate })),
};
