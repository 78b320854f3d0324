import { Box, Link as TextLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { recordName } from '../shared/record-name';
import { recordPath } from '../shared/record-path';
import { CompleteButton } from './CompleteButton';
import { DueText } from './DueText';
import { performerName, type Task } from './task-row';

interface Props {
  tasks: Task[];
  withPerformer?: boolean;
  /** Names the order and the client, where the page around does not. */
  withWhatFor?: boolean;
}

/** Tasks as a short list: done with one click, opened with another. */
export function TaskLines({ tasks, withPerformer, withWhatFor }: Props) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {tasks.map((task) => (
        <Stack
          component="li"
          key={task.id}
          direction="row"
          sx={{ gap: 0.5, py: 0.5, alignItems: 'flex-start', borderBottom: 1, borderColor: 'divider' }}
        >
          <CompleteButton task={task} />
          <Box sx={{ flex: 1, minWidth: 0, pt: 0.5 }}>
            <Subject task={task} />
            <Typography
              variant="caption"
              color="textSecondary"
              component="div"
              sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
            >
              <DueText task={task} />
              {withPerformer && <bdi>{performerName(task)}</bdi>}
              {withWhatFor && task.order && <bdi>{task.order.number}</bdi>}
              {withWhatFor && task.customer && <bdi>{recordName(task.customer)}</bdi>}
              {task.state !== 'OPEN' && task.result && <bdi>{task.result}</bdi>}
            </Typography>
          </Box>
        </Stack>
      ))}
    </Box>
  );
}

function Subject({ task }: { task: Task }) {
  const shape = useRole().resources.get('tasks');
  const path = shape && task.id ? recordPath(shape, task.id) : undefined;
  const isOpen = task.state === 'OPEN';
  const sx = {
    overflowWrap: 'anywhere',
    ...(isOpen ? {} : { color: 'text.secondary', textDecoration: 'line-through' }),
  };
  return (
    <Typography variant="body2" sx={sx}>
      {path ? (
        <TextLink component={Link} to={path} sx={{ color: 'inherit', fontWeight: isOpen ? 600 : 400 }}>
          <bdi>{task.subject}</bdi>
        </TextLink>
      ) : (
        <bdi>{task.subject}</bdi>
      )}
    </Typography>
  );
}
