import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Beside a button that saves: why it can not be pressed yet. */
export function WaitingForUpload({ name }: { name: string | undefined }) {
  const translate = useTranslate();
  return (
    <Typography role="status" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {name !== undefined && translate('kontor.files.waiting', { name })}
    </Typography>
  );
}
