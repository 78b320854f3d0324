import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

interface Props {
  /** A condition that is no JSON can not even be asked about. */
  isBroken: boolean;
  problems: number;
  save: () => void;
  discard: () => void;
}

/** Stands at the foot while the role differs from what is stored. Leaving the page asks first. */
export function RoleSaveBar({ isBroken, problems, save, discard }: Props) {
  const translate = useTranslate();
  const blocker = useBlocker(true);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);
  return (
    <Paper
      role="region"
      aria-label={translate('kontor.form.unsaved')}
      elevation={6}
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
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ flex: 1 }} color={problems > 0 || isBroken ? 'error' : undefined}>
          {isBroken
            ? translate('kontor.rights.brokenCondition')
            : problems > 0
              ? translate('kontor.rights.problemCount', problems)
              : translate('kontor.form.unsaved')}
        </Typography>
        <Button color="inherit" onClick={discard}>
          {translate('kontor.form.discard')}
        </Button>
        <Button variant="contained" onClick={save} disabled={isBroken}>
          {translate('kontor.rights.review')}
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
