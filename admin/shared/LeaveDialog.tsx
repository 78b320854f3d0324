import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Asks whether unsaved work may be lost. */
export function LeaveDialog({
  isOpen,
  leave,
  stay,
}: {
  isOpen: boolean;
  leave: () => void;
  stay: () => void;
}) {
  const translate = useTranslate();
  return (
    <Dialog open={isOpen} onClose={stay} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{translate('kontor.form.leaveTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('kontor.form.leaveHelp')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={leave}>
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
