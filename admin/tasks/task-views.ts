import { dayOf, edgeOfDay } from '../shared/day-edge';

/** The ways people look at their tasks; the first is where the list opens. */
export const taskViews = ['open', 'mine', 'today', 'week', 'overdue', 'group', 'all'] as const;
export type TaskView = (typeof taskViews)[number];

export const isTaskView = (value: unknown): value is TaskView => taskViews.some((view) => view === value);

const isOpen = { state: { eq: 'OPEN' as const } };

/** What a view asks for, by whoever looks and when. All but the last show what is still to be done. */
export function whereOfView(view: TaskView, me: string, now = new Date()) {
  const today = dayOf(now.toISOString());
  switch (view) {
    case 'all':
      return undefined;
    case 'open':
      return isOpen;
    case 'mine':
      return { ...isOpen, performer: { id: { eq: me } } };
    case 'today':
      return { ...isOpen, dueAt: { gte: edgeOfDay(today, 'start'), lte: edgeOfDay(today, 'end') } };
    case 'week':
      return {
        ...isOpen,
        dueAt: { gte: edgeOfDay(today, 'start'), lte: edgeOfDay(dayAfter(now, 6), 'end') },
      };
    case 'overdue':
      return { ...isOpen, overdue: { eq: true } };
    case 'group':
      return { ...isOpen, performer: { isNull: true } };
  }
}

const dayAfter = (now: Date, days: number): string =>
  dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12).toISOString());

/** My open tasks that must be done by the end of today, those that are late included. */
export function whereMineToday(me: string, now = new Date()) {
  const end = edgeOfDay(dayOf(now.toISOString()), 'end');
  return { ...isOpen, performer: { id: { eq: me } }, dueAt: { lte: end } };
}
