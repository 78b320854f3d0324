import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';

/** Two columns on a desk, one under the other on a phone. */
export function OrderColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.9fr) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Stack spacing={1.5} sx={{ minWidth: 0 }}>
        {main}
      </Stack>
      <Stack spacing={1.5} sx={{ minWidth: 0 }}>
        {side}
      </Stack>
    </Box>
  );
}
