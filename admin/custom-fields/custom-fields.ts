import FieldsIcon from '@mui/icons-material/DashboardCustomizeOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { lazyPage } from '../shared/lazy-page';

/** Fields that staff make: verbs of their own move columns, so these pages do not go through the generic ones. */
export const customFields: PanelResource = {
  name: 'customFields',
  icon: FieldsIcon,
  list: lazyPage(async () => (await import('./FieldList')).FieldList),
  show: undefined,
  edit: lazyPage(async () => (await import('./FieldPages')).FieldEdit),
  create: lazyPage(async () => (await import('./FieldPages')).FieldCreate),
};
