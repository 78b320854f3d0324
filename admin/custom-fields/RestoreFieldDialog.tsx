import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { loadSession } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { RestoreFieldDocument } from './custom-field-documents';
import type { ListedField } from './listed-field';

/** Gives a deleted field back with its values; under another code when its own was taken meanwhile. */
export function RestoreFieldDialog({ field, close }: { field: ListedField; close: () => void }) {
  const translate = useTranslate();
  const restore = useRoleMutation(RestoreFieldDocument);
  const [code, setCode] = useState(field.code ?? '');
  return (
    <ActionDialog
      title={translate('kontor.fieldEditor.restoreTitle', { name: field.label })}
      help={translate('kontor.fieldEditor.restoreHelp')}
      submit={translate('kontor.fieldEditor.restore')}
      done="kontor.fieldEditor.restored"
      close={close}
      onSubmit={async () => {
        const wanted = code.trim();
        await restore.mutateAsync({
          id: field.id ?? '',
          version: field.version,
          input: wanted === field.code ? {} : { code: wanted },
        });
        void loadSession();
      }}
    >
      <TextField
        label={translate('fields.code')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        helperText={translate('kontor.fieldEditor.restoreCode')}
        required
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { maxLength: 40, dir: 'ltr' } }}
      />
    </ActionDialog>
  );
}
