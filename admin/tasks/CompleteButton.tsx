import DoneIcon from '@mui/icons-material/CheckCircle';
import CanceledIcon from '@mui/icons-material/CancelOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import { IconButton, Tooltip } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { errorText } from '../shared/error-text';
import { CompleteTaskDocument, ReopenTaskDocument } from './task-documents';
import type { Task } from './task-row';

/** The circle before a task: one click and it is done; another, and it is to be done again. */
export function CompleteButton({ task }: { task: Task }) {
  const translate = useTranslate();
  const notify = useNotify();
  const role = useRole();
  const complete = useRoleMutation(CompleteTaskDocument);
  const reopen = useRoleMutation(ReopenTaskDocument);
  const { id, subject = '', state } = task;
  const isOpen = state === 'OPEN';
  const may = role.canCall(isOpen ? 'completeTask' : 'reopenTask') && task.access?.canChange !== false;
  const label = translate(isOpen ? 'kontor.task.completeNamed' : 'kontor.task.reopenNamed', { subject });

  async function toggle() {
    if (!id) return;
    try {
      await (isOpen ? complete.mutateAsync({ id }) : reopen.mutateAsync({ id }));
      notify(isOpen ? 'kontor.task.completed' : 'kontor.task.reopened', { type: 'success' });
    } catch (error) {
      notify(errorText(error, translate), { type: 'error' });
    }
  }

  return (
    <Tooltip title={may ? label : translate(`values.${state ?? 'OPEN'}`)}>
      <span>
        <IconButton
          size="small"
          aria-label={label}
          disabled={!may || complete.isPending || reopen.isPending}
          color={isOpen ? 'default' : 'success'}
          onClick={(event) => {
            // The row behind it opens the task.
            event.stopPropagation();
            void toggle();
          }}
        >
          <StateIcon state={state} />
        </IconButton>
      </span>
    </Tooltip>
  );
}

export function StateIcon({ state }: { state?: string }) {
  if (state === 'DONE') return <DoneIcon fontSize="small" color="success" />;
  return state === 'CANCELED' ? <CanceledIcon fontSize="small" /> : <OpenIcon fontSize="small" />;
}
