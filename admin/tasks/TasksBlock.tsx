import AddIcon from '@mui/icons-material/Add';
import { Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { ErrorState } from '../shared/ErrorState';
import { TaskListDocument } from './task-documents';
import { TaskDialog } from './TaskDialog';
import type { GivenFor } from './task-draft';
import { TaskLines } from './TaskLines';

const SHOWN = 20;

/** What is to be done for the order or the client of the page: open tasks first, and a new one at hand. */
export function TasksBlock({ of, given }: { of: 'order' | 'customer'; given: GivenFor }) {
  const translate = useTranslate();
  const role = useRole();
  const [isAdding, setAdding] = useState(false);
  const id = given[of]?.id ?? '';
  const canSee = role.canAsk('tasks') && role.canRead(`task.${of}`);
  const { data, error, isPending } = useRoleQuery(
    TaskListDocument,
    {
      where: { [of]: { id: { eq: id } } },
      sort: [{ state: 'DESC' as const }, { dueAt: 'ASC_NULLS_LAST' as const }],
      page: { limit: SHOWN },
    },
    { enabled: canSee && id !== '' },
  );
  if (!canSee) return null;
  const tasks = data?.tasks?.items ?? [];
  return (
    <Block
      title={translate('fields.tasks')}
      action={
        role.canCall('createTask') && (
          <Button size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
            {translate('kontor.task.new')}
          </Button>
        )
      }
    >
      {error && <ErrorState error={error} />}
      {isPending && <LinearProgress />}
      {data && tasks.length === 0 && (
        <Typography color="textSecondary">{translate('kontor.task.empty')}</Typography>
      )}
      <TaskLines tasks={tasks} withPerformer />
      {isAdding && <TaskDialog given={given} close={() => setAdding(false)} />}
    </Block>
  );
}
