import KeyIcon from '@mui/icons-material/KeyOutlined';
import { lazy } from 'react';
import type { PanelResource } from '../providers/panel-resource';

const list = lazy(async () => ({ default: (await import('./TokenList')).TokenList }));

/** Tokens are made and ended, never changed: the list with its dialogs is all there is. */
export const apiTokens: PanelResource = {
  name: 'apiTokens',
  icon: KeyIcon,
  list,
  show: undefined,
  edit: undefined,
  create: undefined,
};
