import {
  Alert,
  AlertTitle,
  Box,
  Button,
  Chip,
  CircularProgress,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { useCatalog, type Catalog } from './catalog';
import { ChangeList } from './ChangeList';
import { expandChanges } from './expand-changes';
import { groupWarnings } from './group-warnings';
import { LostOperations } from './LostOperations';
import { PreviewPart } from './PreviewPart';
import { ImportRolesDocument, PreviewRolesFileDocument } from './role-file-documents';
import { useCountText } from './use-count-text';
import { usePhraseText, useRefusalText } from './use-phrase-text';

interface Props {
  /** Of the file. */
  name: string;
  text: string;
  close: () => void;
}

/** What a file of roles would change, role by role; what was looked through is brought in, and nothing else. */
export function ImportRolesDialog({ name, text, close }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { catalog } = useCatalog();
  const phraseText = usePhraseText(catalog);
  const countText = useCountText();
  const { data, error, isPending } = useRoleQuery(PreviewRolesFileDocument, { file: text });
  const bringIn = useRoleMutation(ImportRolesDocument);
  const [refusal, setRefusal] = useState<unknown>();
  const { roles = [], operations = [], review = '' } = data?.previewRolesFile ?? {};
  const problem = refusal ?? error;

  async function run() {
    setRefusal(undefined);
    try {
      await bringIn.mutateAsync({ file: text, review });
      notify('kontor.rights.file.done', { type: 'success' });
      close();
    } catch (reason) {
      setRefusal(reason);
    }
  }

  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('kontor.rights.file.title', { name })}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {Boolean(problem) && <Refusal error={problem} catalog={catalog} />}
          {isPending && <CircularProgress aria-label={translate('ra.message.loading')} />}
          {data && (
            <Typography>
              {translate(roles.length > 0 ? 'kontor.rights.file.stay' : 'kontor.rights.file.none')}
            </Typography>
          )}
          {catalog && <LostOperations catalog={catalog} operations={operations} />}
          {catalog &&
            roles.map(({ code = '', name: called, isNew, changes = [], warnings = [] }) => (
              <section key={code} aria-label={called}>
                <Typography variant="subtitle1" component="h3">
                  <bdi>{called}</bdi> <code dir="ltr">{code}</code>{' '}
                  {isNew && <Chip size="small" label={translate('kontor.rights.file.new')} />}
                </Typography>
                {warnings.length > 0 && (
                  <Box sx={{ my: 1 }}>
                    <PreviewPart severity="warning" title={translate('kontor.rights.warnings')}>
                      {groupWarnings(warnings).map((warning) => {
                        const said = phraseText(warning);
                        return <li key={`${warning.resource ?? ''} ${said}`}>{said}</li>;
                      })}
                    </PreviewPart>
                  </Box>
                )}
                <ChangeList
                  catalog={catalog}
                  changes={expandChanges(
                    changes.map(({ path = '', before, after }) => ({ path, before, after })),
                  )}
                />
              </section>
            ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} color="inherit">
          {translate('ra.action.cancel')}
        </Button>
        {roles.length > 0 && (
          <Button variant="contained" disabled={bringIn.isPending} onClick={() => void run()}>
            {countText('kontor.rights.file.submit', roles.length)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** Each problem of a file on a line of its own, with the line that it stands on. */
function Refusal({ error, catalog }: { error: unknown; catalog: Catalog | undefined }) {
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const refusalText = useRefusalText(catalog);
  const issues = error instanceof ApiError ? error.details.issues : [];
  return (
    <Alert severity="error">
      <AlertTitle>{translate('kontor.rights.file.refused')}</AlertTitle>
      {issues.length === 0 ? (
        refusalText(error)
      ) : (
        <Box component="ul" sx={{ m: 0, paddingInlineStart: '16px' }}>
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              <code dir="ltr">{issue.path}</code> <bdi>{phraseText(issue)}</bdi>
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
