import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { errorText } from './error-text';

interface Props {
  title: string;
  help?: string;
  submit: string;
  color?: 'primary' | 'error';
  done?: string;
  cancel?: string;
  disabled?: boolean;
  close: () => void;
  /** What is done; an error stays in the dialog, beside what was typed. */
  onSubmit: () => Promise<unknown>;
  children?: ReactNode;
}

/** A verb with its few questions: Enter does it, Esc does not. */
export function ActionDialog(props: Props) {
  const { title, help, submit, color = 'primary', done, cancel, disabled, close, onSubmit, children } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function run(event: FormEvent) {
    event.preventDefault();
    // A dialog opened from within a form is its child for React: its Enter would save the form as well.
    event.stopPropagation();
    setBusy(true);
    setError(undefined);
    try {
      await onSubmit();
      if (done) notify(done, { type: 'success' });
      close();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={close} aria-labelledby={id} fullWidth maxWidth="xs">
      <form onSubmit={(event) => void run(event)}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {help && <DialogContentText sx={{ mb: 1 }}>{help}</DialogContentText>}
          {Boolean(error) && <Alert severity="error">{errorText(error, translate)}</Alert>}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} color="inherit">
            {cancel ?? translate('kontor.form.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={color} disabled={isBusy || disabled}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
