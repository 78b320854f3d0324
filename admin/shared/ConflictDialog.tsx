import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useRefresh, useTranslate } from 'react-admin';
import type { ApiError } from '../providers/api-error';
import { conflictText } from './error-text';

/** Two people saved the same record: the second sees what the first changed and loads it again. */
export function ConflictDialog({
  error,
  close,
  reload,
}: {
  error: ApiError;
  close: () => void;
  reload?: () => void;
}) {
  const translate = useTranslate();
  const refresh = useRefresh();
  return (
    <Dialog open onClose={close} aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('kontor.error.conflictTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{conflictText(error, translate)}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('kontor.error.keep')}</Button>
        <Button
          variant="contained"
          onClick={() => {
            close();
            reload?.();
            refresh();
          }}
        >
          {translate('kontor.error.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
