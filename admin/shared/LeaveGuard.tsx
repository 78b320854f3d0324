import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/**
 * Stands on a page while something on it is unsaved, and asks before it is left: by a link, the way back or the closing
 * of the tab. `isDone` lets go at once after saving, before the page has been drawn anew.
 */
export function LeaveGuard({ isDone }: { isDone?: RefObject<boolean> }) {
  const translate = useTranslate();
  const blocker = useBlocker(() => !isDone?.current);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!isDone?.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isDone]);
  const stay = () => blocker.reset?.();
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={stay} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{translate('kontor.form.leaveTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('kontor.form.leaveHelp')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => blocker.proceed?.()}>
          {translate('kontor.form.leave')}
        </Button>
        {/* Enter must not throw away what was typed. */}
        <Button variant="contained" autoFocus onClick={stay}>
          {translate('kontor.form.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
