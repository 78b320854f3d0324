import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { loadSession } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { DeleteFieldDocument } from './custom-field-documents';

interface Props {
  field: { id?: string; version?: number; label?: string };
  close: () => void;
  done?: () => void;
}

/** Takes a field away from all forms; its values are kept for the day that it is restored. */
export function DeleteFieldDialog({ field, close, done }: Props) {
  const translate = useTranslate();
  const remove = useRoleMutation(DeleteFieldDocument);
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={translate('kontor.fieldEditor.deleteTitle', { name: field.label })}
      help={translate('kontor.fieldEditor.deleteHelp')}
      submit={translate('ra.action.delete')}
      color="error"
      done="kontor.fieldEditor.deleted"
      close={close}
      onSubmit={async () => {
        await remove.mutateAsync({
          id: field.id ?? '',
          version: field.version,
          reason: reason.trim() || null,
        });
        void loadSession();
        done?.();
      }}
    >
      <TextField
        label={translate('fields.deleteReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        autoFocus
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 255, dir: 'auto' } }}
      />
    </ActionDialog>
  );
}
