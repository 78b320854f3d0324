import AddIcon from '@mui/icons-material/Add';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError, formPath } from '../providers/api-error';
import { useRoleMutation } from '../providers/use-role-query';
import { errorText } from '../shared/error-text';
import { CreateEntryDocument } from './dictionary-documents';
import { proposeCode } from './propose-code';

/** Adds one entry after the other without leaving the keyboard. */
export function AddEntry({ dictionary, ordering }: { dictionary: string; ordering: number }) {
  const translate = useTranslate();
  const create = useRoleMutation(CreateEntryDocument);
  const [name, setName] = useState('');
  const [typedCode, setTypedCode] = useState<string>();
  const nameBox = useRef<HTMLInputElement>(null);
  const code = typedCode ?? proposeCode(name);
  const error: unknown = create.error;
  const issues = error instanceof ApiError ? error.details.issues : [];
  const problem = (field: string) => {
    const found = issues.find(({ path }) => formPath(path) === field);
    return found && translate(found.message);
  };

  async function add(event: FormEvent) {
    event.preventDefault();
    try {
      await create.mutateAsync({ input: { dictionary, code: code.trim(), name: name.trim(), ordering } });
    } catch {
      // Told beside the boxes.
      return;
    }
    setName('');
    setTypedCode(undefined);
    nameBox.current?.focus();
  }

  return (
    <Box component="form" onSubmit={(event) => void add(event)} sx={{ mt: 2 }}>
      {Boolean(error) && issues.length === 0 && <Alert severity="error">{errorText(error, translate)}</Alert>}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <TextField
          label={translate('kontor.fieldEditor.newEntry')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          inputRef={nameBox}
          error={Boolean(problem('name'))}
          helperText={problem('name')}
          required
          size="small"
          margin="dense"
          sx={{ flex: '2 1 180px' }}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 255 } }}
        />
        <TextField
          label={translate('fields.code')}
          value={code}
          onChange={(event) => setTypedCode(event.target.value || undefined)}
          error={Boolean(problem('code'))}
          helperText={problem('code') ?? translate('kontor.fieldEditor.onceCode')}
          required
          size="small"
          margin="dense"
          sx={{ flex: '1 1 140px' }}
          slotProps={{ htmlInput: { dir: 'ltr', maxLength: 40, spellCheck: false } }}
        />
        <Button
          type="submit"
          variant="outlined"
          startIcon={<AddIcon />}
          disabled={create.isPending}
          sx={{ mt: 1 }}
        >
          {translate('ra.action.add')}
        </Button>
      </Box>
    </Box>
  );
}
