import { Alert, Box, Button, TextField } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ApiError, formPath } from '../providers/api-error';
import { loadSession, useRole } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import { errorText } from '../shared/error-text';
import { LeaveGuard } from '../shared/LeaveGuard';
import { useSaveProblem } from '../shared/use-save-problem';
import { CreateFieldDocument, UpdateFieldDocument } from './custom-field-documents';
import { DeleteFieldDialog } from './DeleteFieldDialog';
import { FieldKindInputs } from './FieldKindInputs';
import { FieldNameInputs } from './FieldNameInputs';
import { FieldReachInputs } from './FieldReachInputs';
import { FieldRuleInputs } from './FieldRuleInputs';
import { inputOfChange, inputOfNew, type FieldDraft } from './field-draft';

/** What each part of the form is given. */
export interface FieldPart {
  draft: FieldDraft;
  set: (change: Partial<FieldDraft>) => void;
  isNew: boolean;
  isReadOnly: boolean;
  /** What the server found wrong with a setting. */
  problem: (name: keyof FieldDraft) => string | undefined;
}

interface Props {
  start: FieldDraft;
  stored?: { id?: string; version?: number; identity?: string | null; access?: Access };
  reload?: () => void;
}

interface Access {
  canChange?: boolean;
  canDelete?: boolean;
}

/** The settings of a field; only those that its kind has. */
export function FieldForm({ start, stored, reload }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const may = useRole();
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>();
  const [isDeleting, setDeleting] = useState(false);
  const create = useRoleMutation(CreateFieldDocument);
  const update = useRoleMutation(UpdateFieldDocument);
  const isDone = useRef(false);
  const { problem: conflict, onError } = useSaveProblem(reload);
  const isNew = !stored;
  const isReadOnly = !isNew && (!may.canCall('updateCustomField') || stored.access?.canChange === false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const back = `/customFields?resource=${draft.resource}`;

  const issues = error instanceof ApiError ? error.details.issues : [];
  // Of what this form sends, only the code can be taken, or be one that conditions of roles name.
  const isAboutCode = error instanceof ApiError && error.code === 'CONFLICT' && !error.isStale;
  const problem = (name: keyof FieldDraft) => {
    if (name === 'code' && isAboutCode) return translate(error.message);
    const found = issues.find(({ path }) => formPath(path).split('.')[0] === name);
    return found && translate(found.message);
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    setError(undefined);
    try {
      if (stored?.id)
        await update.mutateAsync({
          id: stored.id,
          input: inputOfChange(draft, start),
          version: stored.version,
        });
      else await create.mutateAsync({ input: inputOfNew(draft) });
    } catch (reason) {
      if (reason instanceof ApiError && reason.isStale) onError(reason);
      else setError(reason);
      return;
    }
    isDone.current = true;
    notify(isNew ? 'kontor.fieldEditor.made' : 'kontor.fieldEditor.saved', { type: 'success' });
    void navigate(back);
    // Forms, lists and filters of everybody have the field by now; those of this panel with its schema.
    void loadSession();
  }

  const part: FieldPart = {
    draft,
    set: (change) => setDraft((now) => ({ ...now, ...change })),
    isNew,
    isReadOnly,
    problem,
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => void save(event)}
      noValidate={false}
      sx={{ display: 'grid', gap: 2, maxWidth: 720, my: 2 }}
    >
      {Boolean(error) && (
        <Alert severity="error">
          {isAboutCode ? translate('kontor.fieldEditor.notSaved') : errorText(error, translate)}
        </Alert>
      )}
      <Block title={translate('kontor.fieldEditor.what')}>
        <FieldNameInputs {...part} />
        {stored?.identity && (
          <TextField
            label={translate('fields.identity')}
            value={stored.identity}
            helperText={translate('kontor.fieldEditor.identityHelp')}
            fullWidth
            margin="dense"
            slotProps={{ htmlInput: { readOnly: true, dir: 'ltr' } }}
          />
        )}
      </Block>
      <Block title={translate('kontor.fieldEditor.values')}>
        <FieldKindInputs {...part} />
      </Block>
      <Block title={translate('kontor.fieldEditor.rules')}>
        <FieldRuleInputs {...part} />
      </Block>
      <Block title={translate('kontor.fieldEditor.reach')}>
        <FieldReachInputs {...part} />
      </Block>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {!isReadOnly && (
          <Button
            type="submit"
            variant="contained"
            disabled={create.isPending || update.isPending || (!isNew && !isChanged)}
          >
            {translate('ra.action.save')}
          </Button>
        )}
        <Button color="inherit" onClick={() => void navigate(back)}>
          {translate('kontor.form.cancel')}
        </Button>
        {!isNew && may.canCall('deleteCustomField') && stored.access?.canDelete !== false && (
          <Button color="error" onClick={() => setDeleting(true)} sx={{ marginInlineStart: 'auto' }}>
            {translate('ra.action.delete')}
          </Button>
        )}
      </Box>
      {isChanged && <LeaveGuard isDone={isDone} />}
      {isDeleting && stored && (
        <DeleteFieldDialog
          field={{ id: stored.id, version: stored.version, label: start.label }}
          close={() => setDeleting(false)}
          done={() => {
            isDone.current = true;
            void navigate(back);
          }}
        />
      )}
      {conflict}
    </Box>
  );
}
