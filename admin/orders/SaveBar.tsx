import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/** Stands at the foot of the window while something is unsaved. Ctrl+S saves; closing the page asks first. */
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
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, []);
  const blocker = useBlocker(true);
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
      <Confirm
        isOpen={blocker.state === 'blocked'}
        title="kontor.form.unsaved"
        content="ra.message.unsaved_changes"
        onConfirm={() => blocker.proceed?.()}
        onClose={() => blocker.reset?.()}
      />
    </Paper>
  );
}
