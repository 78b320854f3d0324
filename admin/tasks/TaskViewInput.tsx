import { Chip, Stack } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { isTaskView, taskViews } from './task-views';

/** The views that most people need, one click each. A part of the filters, so that a saved query keeps it. */
export function TaskViewInput({ source }: { source: string; alwaysOn?: boolean }) {
  const translate = useTranslate();
  const role = useRole();
  const { field } = useInput<unknown>({ source });
  const shown = isTaskView(field.value) ? field.value : 'all';
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
          type="button"
          aria-pressed={view === shown}
          color={view === shown ? 'primary' : 'default'}
          variant={view === shown ? 'filled' : 'outlined'}
          label={translate(`kontor.task.view.${view}`)}
          onClick={() => field.onChange(view)}
        />
      ))}
    </Stack>
  );
}
