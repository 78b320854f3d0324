import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError, formPath } from '../providers/api-error';
import { useRoleMutation } from '../providers/use-role-query';
import { useCatalog } from './catalog';
import { usePhraseText, useRefusalText } from './use-phrase-text';
import { CreateRightsTestDocument, UpdateRightsTestDocument } from './rights-test-documents';

export interface Statement {
  /** A new one has none. */
  id?: string;
  statement: string;
  note: string;
  version?: number;
}

/** Writes a statement; what the server does not understand, or what does not hold, is said beside its field. */
export function StatementDialog({ statement: given, close }: { statement: Statement; close: () => void }) {
  const translate = useTranslate();
  const { catalog } = useCatalog();
  const phraseText = usePhraseText(catalog);
  const refusalText = useRefusalText(catalog);
  const [statement, setStatement] = useState(given.statement);
  const [note, setNote] = useState(given.note);
  const [error, setError] = useState<unknown>();
  const create = useRoleMutation(CreateRightsTestDocument);
  const update = useRoleMutation(UpdateRightsTestDocument);
  const issues = error instanceof ApiError ? error.details.issues : [];
  const problem = (field: string) => {
    const issue = issues.find(({ path }) => formPath(path) === field);
    return issue && phraseText(issue);
  };
  const isTold = Boolean(problem('statement') ?? problem('note'));

  async function save(event: FormEvent) {
    event.preventDefault();
    setError(undefined);
    const input = { statement, note: note.trim() || null };
    try {
      await (given.id === undefined
        ? create.mutateAsync({ input })
        : update.mutateAsync({ id: given.id, input, version: given.version }));
      close();
    } catch (reason) {
      setError(reason);
    }
  }

  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="statement-title">
      <form onSubmit={(event) => void save(event)}>
        <DialogTitle id="statement-title">
          {translate(given.id === undefined ? 'kontor.rights.tests.add' : 'kontor.rights.tests.edit')}
        </DialogTitle>
        <DialogContent>
          {Boolean(error) && !isTold && <Alert severity="error">{refusalText(error)}</Alert>}
          <TextField
            label={translate('kontor.rights.tests.statement')}
            value={statement}
            required
            autoFocus
            multiline
            error={Boolean(problem('statement'))}
            helperText={problem('statement') ?? translate('kontor.rights.tests.example')}
            onChange={({ target }) => setStatement(target.value)}
            slotProps={{ htmlInput: { dir: 'auto' } }}
          />
          <TextField
            label={translate('kontor.rights.tests.note')}
            value={note}
            multiline
            error={Boolean(problem('note'))}
            helperText={problem('note')}
            onChange={({ target }) => setNote(target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} color="inherit">
            {translate('kontor.form.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={create.isPending || update.isPending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
