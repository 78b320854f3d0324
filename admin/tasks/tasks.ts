import TaskIcon from '@mui/icons-material/TaskAltOutlined';
import type { PanelResource } from '../providers/panel-resource';
import { lazyPage } from '../shared/lazy-page';
import { TaskListDocument } from './task-documents';
import { taskFilters } from './task-filters';

export const tasks: PanelResource = {
  name: 'tasks',
  icon: TaskIcon,
  list: lazyPage(async () => (await import('./TaskList')).TaskList),
  show: lazyPage(async () => (await import('./TaskPages')).TaskShow),
  edit: lazyPage(async () => (await import('./TaskPages')).TaskEdit),
  create: lazyPage(async () => (await import('./TaskPages')).TaskCreate),
  documents: { list: TaskListDocument },
  filters: taskFilters,
  emptyLast: ['dueAt'],
};
