import RuleIcon from '@mui/icons-material/RuleOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';

const list = lazy(async () => ({ default: (await import('./RightsTestList')).RightsTestList }));

/** Written in the list itself: its dialogs are its form. */
export const rightsTests: PanelResource = {
  name: 'rightsTests',
  icon: RuleIcon,
  list,
  show: undefined,
  edit: undefined,
  create: undefined,
};
