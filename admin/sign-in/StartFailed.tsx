import { Box } from '@mui/material';
import { loadSession } from '../providers/session';
import { ErrorState } from '../shared/ErrorState';

/** The server was there to give this page, and not to answer it. */
export function StartFailed({ error }: { error: Error }) {
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center' }}>
      <ErrorState error={error} retry={() => void loadSession()} />
    </Box>
  );
}
