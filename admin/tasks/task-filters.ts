import type { FilterRule } from '../providers/list-variables';
import { getSession } from '../providers/session';
import { isTaskView, whereOfView } from './task-views';

/** Filters of the task list that are more than one field's condition. */
export const taskFilters: Record<string, FilterRule> = {
  view: (value) => {
    const session = getSession();
    return session.status === 'in' && isTaskView(value) ? whereOfView(value, session.me.id) : undefined;
  },
};
