import AlarmIcon from '@mui/icons-material/AlarmOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';
import type { Task } from './task-row';

/** When a task is due; what is late is red and says so without the colour too. */
export function DueText({ task }: { task: Task }) {
  const translate = useTranslate();
  const format = useFormat();
  if (!task.dueAt) return null;
  const moment = format.dateTime(task.dueAt);
  if (!task.overdue) return <>{moment}</>;
  return (
    <Box component="span" sx={{ color: 'error.main', fontWeight: 600, whiteSpace: 'nowrap' }}>
      <AlarmIcon
        titleAccess={translate('kontor.task.overdue')}
        sx={{ fontSize: 16, verticalAlign: 'text-bottom', marginInlineEnd: 0.5 }}
      />
      {moment}
    </Box>
  );
}
