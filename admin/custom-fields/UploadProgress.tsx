import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';
import type { Uploading } from './use-upload';

/** How far an upload is, in a bar and in figures. */
export function UploadProgress({ uploading, onCancel }: { uploading: Uploading; onCancel: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const { name, size, sent } = uploading;
  const percent = Math.round((sent / size) * 100);
  return (
    <>
      <Box sx={{ flex: '1 1 240px', minWidth: 0, py: 0.5 }}>
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
          <Typography variant="body2" noWrap>
            <bdi>{name}</bdi>
          </Typography>
          <Typography variant="caption" color="textSecondary" noWrap sx={{ flexShrink: 0 }}>
            {translate('kontor.files.progress', { sent: format.bytes(sent), size: format.bytes(size) })}
          </Typography>
        </Box>
        <LinearProgress
          // All is sent and the server is still writing: there is nothing left to count.
          variant={percent < 100 ? 'determinate' : 'indeterminate'}
          value={percent}
          aria-label={translate('kontor.files.uploading', { name })}
        />
      </Box>
      <Button size="small" color="inherit" onClick={onCancel}>
        {translate('kontor.files.cancel')}
      </Button>
    </>
  );
}
