import { Chip, Stack } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { isTaskView, taskViews } from './task-views';

/** The views that most people need, one click each; further filters stay as they are. */
export function TaskViewChoice() {
  const translate = useTranslate();
  const role = useRole();
  const { filterValues, setFilters } = useListContext();
  const given: unknown = filterValues?.view;
  const shown = isTaskView(given) ? given : 'all';
  const views = taskViews.filter((view) => view !== 'group' || role.canRead('task.performerGroup'));
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate('kontor.task.views')}
      sx={{ gap: 0.75, flexWrap: 'wrap', py: 1 }}
    >
      {views.map((view) => (
        <Chip
          key={view}
          clickable
          component="button"
          aria-pressed={view === shown}
          color={view === shown ? 'primary' : 'default'}
          variant={view === shown ? 'filled' : 'outlined'}
          label={translate(`kontor.task.view.${view}`)}
          onClick={() => setFilters({ ...filterValues, view })}
        />
      ))}
    </Stack>
  );
}
