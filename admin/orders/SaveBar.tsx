import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { LeaveGuard } from '../shared/LeaveGuard';

/** Stands at the foot of the window while something is unsaved. Ctrl+S saves; leaving the page asks first. */
export function SaveBar({
  isSaving,
  save,
  discard,
}: {
  isSaving: boolean;
  save: () => void;
  discard: () => void;
}) {
  const translate = useTranslate();
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latestSave.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Paper
      role="region"
      aria-label={translate('kontor.form.unsaved')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 5,
        mt: 2,
        px: 2,
        py: 1,
        border: 1,
        borderColor: 'divider',
      }}
      elevation={6}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, justifyContent: 'flex-end' }}>
        <Typography variant="body2" sx={{ flex: 1 }}>
          {translate('kontor.form.unsaved')}
        </Typography>
        <Button color="inherit" onClick={discard}>
          {translate('kontor.form.discard')}
        </Button>
        <Button variant="contained" onClick={save} disabled={isSaving}>
          {translate('kontor.order.save')}
        </Button>
      </Box>
      <LeaveGuard />
    </Paper>
  );
}
