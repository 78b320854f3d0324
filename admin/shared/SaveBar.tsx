import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { LeaveGuard } from './LeaveGuard';
import { useUploadUnderWay } from './uploads-under-way';
import { WaitingForUpload } from './WaitingForUpload';

interface Props {
  /** What saving is called here. */
  submit: string;
  /** Why it is not as it should be; nothing given: something is unsaved. */
  problem?: string;
  isDisabled?: boolean;
  save: () => void;
  discard: () => void;
  /** Lets go of the page although something is unsaved. */
  isDone?: RefObject<boolean>;
}

/** Stands at the foot of the window while something is unsaved. Ctrl+S saves; leaving the page asks first. */
export function SaveBar({ submit, problem, isDisabled = false, save, discard, isDone }: Props) {
  const translate = useTranslate();
  const upload = useUploadUnderWay();
  const isHeld = isDisabled || upload !== undefined;
  const latest = useRef({ save, isHeld });
  useEffect(() => {
    latest.current = { save, isHeld };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (!latest.current.isHeld) latest.current.save();
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
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}
      >
        <Typography
          variant="body2"
          // A sentence beside two buttons is a narrow column on a phone.
          sx={{ flex: problem === undefined ? 1 : { xs: '1 1 100%', sm: 1 } }}
          color={problem === undefined ? undefined : 'error'}
        >
          {problem ?? translate('kontor.form.unsaved')}
        </Typography>
        <WaitingForUpload name={upload} />
        <Button color="inherit" onClick={discard}>
          {translate('kontor.form.discard')}
        </Button>
        <Button variant="contained" onClick={save} disabled={isHeld}>
          {submit}
        </Button>
      </Box>
      <LeaveGuard isDone={isDone} />
    </Paper>
  );
}
