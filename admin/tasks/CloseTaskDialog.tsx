import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { CancelTaskDocument, CompleteTaskDocument } from './task-documents';
import type { Task } from './task-row';

interface Props {
  task: Task;
  how: 'complete' | 'cancel';
  close: () => void;
}

/** What came of a task, or why it need not be done. */
export function CloseTaskDialog({ task, how, close }: Props) {
  const translate = useTranslate();
  const complete = useRoleMutation(CompleteTaskDocument);
  const cancel = useRoleMutation(CancelTaskDocument);
  const [result, setResult] = useState('');
  const isDone = how === 'complete';
  return (
    <ActionDialog
      title={translate(isDone ? 'kontor.task.completeTitle' : 'kontor.task.cancelTitle')}
      help={isDone ? undefined : translate('kontor.task.cancelHelp')}
      submit={translate(isDone ? 'kontor.task.complete' : 'kontor.task.cancel')}
      color={isDone ? 'primary' : 'error'}
      cancel={isDone ? undefined : translate('kontor.task.keep')}
      done={isDone ? 'kontor.task.completed' : 'kontor.task.canceled'}
      close={close}
      onSubmit={async () => {
        if (!task.id) return;
        const given = { id: task.id, version: task.version, result: result.trim() || undefined };
        await (isDone ? complete.mutateAsync(given) : cancel.mutateAsync(given));
      }}
    >
      <TextField
        autoFocus
        multiline
        minRows={2}
        label={translate(isDone ? 'kontor.task.result' : 'kontor.task.why')}
        value={result}
        onChange={(event) => setResult(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 1000, dir: 'auto' } }}
      />
    </ActionDialog>
  );
}
