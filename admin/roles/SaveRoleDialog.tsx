import {
  Alert,
  Button,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { useRefusalText } from './use-phrase-text';
import type { Catalog } from './catalog';
import { PreviewText } from './PreviewText';
import { RoleConflict } from './RoleConflict';
import { inputOf, type RoleDraft } from './role-draft';
import { CreateRoleDocument, PreviewRoleDocument, UpdateRoleDocument } from './role-documents';

interface Props {
  catalog: Catalog;
  draft: RoleDraft;
  version?: number;
  close: () => void;
  reload?: () => Promise<void>;
  saved: (code: string) => Promise<void>;
}

/** What saving would mean, in words, before it is done; what would be refused can not be saved from here. */
export function SaveRoleDialog({ catalog, draft, version, close, reload, saved }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refusalText = useRefusalText(catalog);
  const { code } = draft;
  const input = inputOf(draft);
  const isNew = version === undefined;
  const { data, error, isPending } = useRoleQuery(PreviewRoleDocument, {
    code: isNew ? undefined : code,
    input,
  });
  const create = useRoleMutation(CreateRoleDocument);
  const update = useRoleMutation(UpdateRoleDocument);
  const [refusal, setRefusal] = useState<unknown>();
  const preview = data?.previewRole;
  const isBlocked =
    (preview?.problems ?? []).length > 0 || (preview?.brokenTests ?? []).length > 0 || code.trim() === '';
  const isBusy = create.isPending || update.isPending;

  async function save() {
    setRefusal(undefined);
    try {
      await (version === undefined
        ? create.mutateAsync({ code, input })
        : update.mutateAsync({ code, input, version }));
      notify('kontor.rights.saved', { type: 'success' });
      close();
      await saved(code);
    } catch (reason) {
      setRefusal(reason);
    }
  }

  if (isStale(refusal) && version !== undefined)
    return (
      <RoleConflict
        code={code}
        version={version}
        changedFields={refusal.details.changedFields ?? []}
        catalog={catalog}
        close={close}
        reload={async () => {
          close();
          await reload?.();
        }}
      />
    );
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby="save-role-title">
      <DialogTitle id="save-role-title">
        {translate(isNew ? 'kontor.rights.createTitle' : 'kontor.rights.saveTitle', { name: draft.name })}
      </DialogTitle>
      <DialogContent dividers>
        {Boolean(refusal) && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {refusalText(refusal)}
          </Alert>
        )}
        {code.trim() === '' && <Alert severity="error">{translate('kontor.rights.noCode')}</Alert>}
        {isPending && <CircularProgress aria-label={translate('ra.message.loading')} />}
        {error && <Alert severity="error">{refusalText(error)}</Alert>}
        {preview && <PreviewText catalog={catalog} preview={preview} isNew={isNew} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} color="inherit">
          {translate('kontor.rights.back')}
        </Button>
        <Button variant="contained" disabled={!preview || isBlocked || isBusy} onClick={() => void save()}>
          {translate('kontor.rights.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** A taken code is a conflict too; only a stale version is cured by loading again. */
function isStale(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 'CONFLICT' && error.details.version !== undefined;
}
