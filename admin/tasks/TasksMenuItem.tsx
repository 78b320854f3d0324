import TaskIcon from '@mui/icons-material/TaskAltOutlined';
import { Badge } from '@mui/material';
import { useMemo } from 'react';
import { Menu, useGetResourceLabel, useTranslate } from 'react-admin';
import { useMe } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { TaskCountDocument } from './task-documents';
import { whereMineToday } from './task-views';

const EVERY_MS = 120_000;

/** The way to the tasks, with the number of one's own that are due by the end of today. */
export function TasksMenuItem() {
  const translate = useTranslate();
  const label = useGetResourceLabel()('tasks', 2);
  const { id } = useMe();
  const where = useMemo(() => whereMineToday(id), [id]);
  const { data } = useRoleQuery(
    TaskCountDocument,
    { where },
    { refetchIntervalMs: EVERY_MS, keepPrevious: true },
  );
  const count = data?.tasks?.totalCount ?? 0;
  return (
    <Menu.Item
      to="/tasks"
      primaryText={label}
      leftIcon={
        <Badge
          color="error"
          badgeContent={count}
          max={99}
          slotProps={{ badge: { title: translate('kontor.task.dueToday', count) } }}
        >
          <TaskIcon />
        </Badge>
      }
    />
  );
}
