import { Box, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';

export function Starting() {
  const translate = useTranslate();
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center' }}>
      <CircularProgress aria-label={translate('ra.page.loading')} />
    </Box>
  );
}
