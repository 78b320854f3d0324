import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ApiError, formPath } from '../providers/api-error';
import { useRoleMutation } from '../providers/use-role-query';
import { ActionDialog } from '../shared/ActionDialog';
import { CreateDictionaryDocument } from './dictionary-documents';
import { proposeCode } from './propose-code';

/** Makes an empty dictionary and leads to its page, where entries are added. */
export function CreateDictionaryDialog({ close }: { close: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const create = useRoleMutation(CreateDictionaryDocument);
  const [name, setName] = useState('');
  const [typedCode, setTypedCode] = useState<string>();
  const code = typedCode ?? proposeCode(name);
  const error: unknown = create.error;
  const issues = error instanceof ApiError ? error.details.issues : [];
  const problem = (field: string) => {
    const found = issues.find(({ path }) => formPath(path) === field);
    return found && translate(found.message);
  };
  return (
    <ActionDialog
      title={translate('kontor.fieldEditor.createDictionary')}
      submit={translate('ra.action.create')}
      done="kontor.fieldEditor.dictionaryMade"
      close={close}
      onSubmit={async () => {
        await create.mutateAsync({ input: { code: code.trim(), name: name.trim() } });
        void navigate(`/customDictionaries/${encodeURIComponent(code.trim())}`);
      }}
    >
      <TextField
        label={translate('fields.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={Boolean(problem('name'))}
        helperText={problem('name')}
        required
        autoFocus
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 255 } }}
      />
      <TextField
        label={translate('fields.code')}
        value={code}
        onChange={(event) => setTypedCode(event.target.value || undefined)}
        error={Boolean(problem('code'))}
        helperText={problem('code') ?? translate('kontor.fieldEditor.onceCode')}
        required
        fullWidth
        margin="dense"
        slotProps={{ htmlInput: { dir: 'ltr', maxLength: 40, spellCheck: false } }}
      />
    </ActionDialog>
  );
}
