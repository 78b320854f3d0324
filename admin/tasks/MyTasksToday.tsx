import { Button, LinearProgress, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { ErrorState } from '../shared/ErrorState';
import { TaskListDocument } from './task-documents';
import { whereMineToday } from './task-views';
import { TaskLines } from './TaskLines';

const SHOWN = 8;
const minePath = `/tasks?filter=${encodeURIComponent(JSON.stringify({ view: 'mine' }))}`;

/** On the first screen: what one has to do by the end of the day. */
export function MyTasksToday() {
  const translate = useTranslate();
  const { id } = useMe();
  const variables = useMemo(
    () => ({ where: whereMineToday(id), sort: [{ dueAt: 'ASC' as const }], page: { limit: SHOWN } }),
    [id],
  );
  const { data, error, isPending } = useRoleQuery(TaskListDocument, variables, {
    keepPrevious: true,
    refetchIntervalMs: 60_000,
  });
  const tasks = data?.tasks?.items ?? [];
  return (
    <Block
      title={translate('kontor.task.mineToday')}
      action={
        <Button size="small" component={Link} to={minePath}>
          {translate('kontor.dashboard.all')}
        </Button>
      }
    >
      {error && <ErrorState error={error} />}
      {isPending && <LinearProgress />}
      {data && tasks.length === 0 && (
        <Typography color="textSecondary">{translate('kontor.task.nothingToday')}</Typography>
      )}
      <TaskLines tasks={tasks} withWhatFor />
    </Block>
  );
}
