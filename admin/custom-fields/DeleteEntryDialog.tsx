import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { useRole } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { DeleteEntryDocument, UpdateEntryDocument } from './dictionary-documents';
import type { Entry } from './EntryTable';

/** Deletes an entry; one that records hold is refused, and switched off instead. */
export function DeleteEntryDialog({ entry, close }: { entry: Entry; close: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const may = useRole();
  const remove = useRoleMutation(DeleteEntryDocument);
  const update = useRoleMutation(UpdateEntryDocument);
  const [isInUse, setInUse] = useState(false);
  const { id = '', name, version } = entry;

  async function deleteEntry() {
    try {
      await remove.mutateAsync({ id, version });
    } catch (error) {
      setInUse(error instanceof ApiError && error.code === 'CONFLICT' && !error.isStale);
      throw error;
    }
  }

  async function switchOff() {
    await update.mutateAsync({ id, version, input: { active: false } });
    notify('kontor.fieldEditor.switchedOff', { type: 'success' });
    close();
  }

  return (
    <ActionDialog
      title={translate('kontor.fieldEditor.deleteEntryTitle', { name })}
      help={translate('kontor.fieldEditor.deleteEntryHelp')}
      submit={translate('ra.action.delete')}
      color="error"
      done="kontor.fieldEditor.entryDeleted"
      close={close}
      onSubmit={deleteEntry}
    >
      {isInUse && entry.active !== false && may.canCall('updateCustomDictionaryEntry') && (
        <Button variant="outlined" onClick={() => void switchOff()} sx={{ mt: 1 }}>
          {translate('kontor.fieldEditor.switchOff')}
        </Button>
      )}
    </ActionDialog>
  );
}
