import DictionaryIcon from '@mui/icons-material/MenuBookOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { lazyPage } from '../shared/lazy-page';

export const customDictionaries: PanelResource = {
  name: 'customDictionaries',
  icon: DictionaryIcon,
  list: lazyPage(async () => (await import('./DictionaryList')).DictionaryList),
  show: undefined,
  edit: lazyPage(async () => (await import('./DictionaryPage')).DictionaryPage),
  create: undefined,
};
