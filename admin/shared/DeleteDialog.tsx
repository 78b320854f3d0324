import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from './ActionDialog';

interface Props {
  title: string;
  help: string;
  keep?: string;
  done: string;
  close: () => void;
  remove: (reason: string | undefined) => Promise<unknown>;
}

/** Asks before a record is deleted, and why: the reason stays with it. A refusal is told in the dialog. */
export function DeleteDialog({ title, help, keep, done, close, remove }: Props) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={title}
      help={help}
      submit={translate('ra.action.delete')}
      cancel={keep}
      color="error"
      done={done}
      close={close}
      onSubmit={() => remove(reason.trim() || undefined)}
    >
      <TextField
        autoFocus
        label={translate('kontor.order.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 255 } }}
      />
    </ActionDialog>
  );
}
