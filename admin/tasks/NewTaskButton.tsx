import AddTaskIcon from '@mui/icons-material/AddTask';
import { IconButton, Tooltip } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';

const TaskDialog = lazy(async () => ({ default: (await import('./TaskDialog')).TaskDialog }));

/** In the bar of every page: what comes to mind becomes a task without leaving the page. */
export function NewTaskButton() {
  const translate = useTranslate();
  const role = useRole();
  const [isOpen, setOpen] = useState(false);
  if (!role.canCall('createTask')) return null;
  const label = translate('kontor.task.new');
  return (
    <>
      <Tooltip title={label}>
        <IconButton color="inherit" aria-label={label} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <AddTaskIcon />
        </IconButton>
      </Tooltip>
      {isOpen && (
        <Suspense fallback={null}>
          <TaskDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
