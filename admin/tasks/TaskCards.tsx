import { Box, Stack } from '@mui/material';
import { useListContext } from 'react-admin';
import { ListEmpty } from '../shared/ListEmpty';
import type { TaskRow } from './task-row';
import { TaskLines } from './TaskLines';

/** The tasks on a phone: one line of two rows each, done with one tap. */
export function TaskCards() {
  const { data, isPending } = useListContext<TaskRow>();
  if (isPending) return <Box sx={{ minHeight: 240 }} />;
  if (!data?.length) return <ListEmpty />;
  return (
    <Stack sx={{ px: 1 }}>
      <TaskLines tasks={data} withWhatFor withPerformer />
    </Stack>
  );
}
