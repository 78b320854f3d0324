import { Chip, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMe, useRole } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { dueChoice, dueNames } from './due-choices';
import { HitBox } from './HitBox';
import { PerformerBox } from './PerformerBox';
import { CreateTaskDocument } from './task-documents';
import { inputOfDraft, type GivenFor, type TaskDraft } from './task-draft';

/** A new task in a few keys, from wherever one is. */
export function TaskDialog({ given = {}, close }: { given?: GivenFor; close: () => void }) {
  const translate = useTranslate();
  const role = useRole();
  const me = useMe();
  const create = useRoleMutation(CreateTaskDocument);
  const [draft, setDraft] = useState<TaskDraft>(() => ({
    ...given,
    subject: '',
    due: dueChoice('today'),
    performer: { id: me.id, name: me.fullName },
    comment: '',
  }));
  const change = (part: Partial<TaskDraft>) => setDraft((before) => ({ ...before, ...part }));
  const writes = (field: string) => role.canWrite('task', field);
  return (
    <ActionDialog
      title={translate('kontor.task.new')}
      submit={translate('kontor.task.create')}
      done="kontor.task.created"
      disabled={draft.subject.trim() === ''}
      close={close}
      onSubmit={() => create.mutateAsync({ input: inputOfDraft(draft) })}
    >
      <TextField
        autoFocus
        required
        label={translate('fields.subject')}
        value={draft.subject}
        onChange={(event) => change({ subject: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 255, dir: 'auto' } }}
      />
      {writes('dueAt') && (
        <>
          <TextField
            type="datetime-local"
            label={translate('fields.dueAt')}
            value={draft.due}
            onChange={(event) => change({ due: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap', mb: 0.5 }}>
            {dueNames.map((name) => (
              <Chip
                key={name}
                size="small"
                clickable
                component="button"
                type="button"
                variant={draft.due === dueChoice(name) ? 'filled' : 'outlined'}
                label={translate(`kontor.task.${name}`)}
                onClick={() => change({ due: dueChoice(name) })}
              />
            ))}
            <Chip
              size="small"
              clickable
              component="button"
              type="button"
              variant={draft.due === '' ? 'filled' : 'outlined'}
              label={translate('kontor.task.noDue')}
              onClick={() => change({ due: '' })}
            />
          </Stack>
        </>
      )}
      {writes('performer') && (
        <PerformerBox value={draft.performer} onChange={(performer) => change({ performer })} />
      )}
      {writes('order') && (
        <HitBox
          noun="order"
          label={translate('kontor.task.findOrder')}
          value={draft.order}
          onChange={(order) => change({ order })}
        />
      )}
      {writes('customer') && (
        <HitBox
          noun="customer"
          label={translate('kontor.order.findClient')}
          value={draft.customer}
          onChange={(customer) => change({ customer })}
        />
      )}
      {writes('comment') && (
        <TextField
          multiline
          minRows={2}
          label={translate('fields.comment')}
          value={draft.comment}
          onChange={(event) => change({ comment: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
    </ActionDialog>
  );
}
