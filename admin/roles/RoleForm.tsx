import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useRoleQuery } from '../providers/use-role-query';
import type { Catalog } from './catalog';
import { canonical } from './compare-grants';
import { unfinishedConditions, withBegun, type BegunConditions } from './conditions/begun-conditions';
import { DeclassifiedList } from './DeclassifiedList';
import { describePlace } from './describe-change';
import type { MatrixFilter } from './filter-matrix';
import { noGrant, readGrants, type Grant, type Grants } from './grants';
import { MatrixTools } from './MatrixTools';
import type { ResourceRowProps } from './ResourceRow';
import { RightsMatrix } from './RightsMatrix';
import { RightsTabs } from './RightsTabs';
import type { RoleDraft } from './role-draft';
import { RoleListDocument } from './role-documents';
import { RoleHead } from './RoleHead';
import { RoleNotes } from './RoleNotes';
import { SaveBar } from '../shared/SaveBar';
import { SaveRoleDialog } from './SaveRoleDialog';
import { useCountText } from './use-count-text';
import { usePhraseText } from './use-phrase-text';
import { useRolePreview } from './use-role-preview';
import { useUnfolded } from './use-unfolded';

interface Props {
  catalog: Catalog;
  stored: RoleDraft;
  /** Of a stored role; a new one has none. */
  version?: number;
  builtIn?: Grants;
  readOnly: boolean;
  reload?: () => Promise<void>;
}

/** The editor of a role: its head, the matrix of its rights, and a save that first says what it would mean. */
export function RoleForm({
  catalog,
  stored: given,
  version: givenVersion,
  builtIn,
  readOnly,
  reload,
}: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const phraseText = usePhraseText(catalog);
  const countText = useCountText();
  // What was read when the form opened; a later answer of the server does not change it under the hands.
  const [{ stored, version }] = useState({ stored: given, version: givenVersion });
  const [draft, setDraft] = useState(stored);
  const [filter, setFilter] = useState<MatrixFilter & { isDifferent: boolean }>({
    text: '',
    onlyOverrides: false,
    isDifferent: false,
  });
  const [comparedCode, setCompared] = useState<string | null>(null);
  const [begun, setAllBegun] = useState<BegunConditions>({});
  const unfolded = useUnfolded();
  const [wanted, setWanted] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const [savedCode, setSavedCode] = useState<string>();
  // Only when nothing is unsaved any more does the page let itself be left.
  useEffect(() => {
    if (savedCode !== undefined) void navigate(`/roles/${encodeURIComponent(savedCode)}`);
  }, [savedCode, navigate]);
  const storedText = useMemo(() => canonical(stored), [stored]);
  const isChanged = useMemo(
    () => draft !== stored && canonical(draft) !== storedText,
    [draft, stored, storedText],
  );
  const isNew = version === undefined;
  const { problems, warnings } = useRolePreview(
    draft,
    isNew ? undefined : stored.code,
    !readOnly && (isChanged || !isNew),
  );
  const { data: all } = useRoleQuery(RoleListDocument, {});
  const roles = useMemo(() => all?.roles?.items ?? [], [all]);
  const compared = useMemo(() => {
    const role = roles.find(({ code }) => code === comparedCode);
    return role && { name: role.name ?? '', grants: readGrants(role.grants) };
  }, [roles, comparedCode]);
  const matrixFilter = useMemo(
    (): MatrixFilter => ({
      text: filter.text,
      onlyOverrides: filter.onlyOverrides,
      ...(filter.isDifferent ? { differsFrom: compared?.grants ?? builtIn } : {}),
    }),
    [filter, compared, builtIn],
  );
  const setGrant = useCallback((name: string, change: (grant: Grant) => Grant | undefined) => {
    setDraft((before) => {
      const { [name]: own, ...others } = before.grants;
      const after = change(own ?? before.grants['*'] ?? noGrant);
      return { ...before, grants: after ? { ...before.grants, [name]: after } : others };
    });
  }, []);
  const setBegun = useCallback<ResourceRowProps['setBegun']>(
    (resource, operation, next) => setAllBegun((before) => withBegun(before, resource, operation, next)),
    [],
  );
  const unfinished = unfinishedConditions(begun, draft.grants);
  const others = useMemo(() => roles.filter(({ code }) => code !== stored.code), [roles, stored]);
  const knownForms = useMemo(() => roles.flatMap(({ forms }) => forms ?? []), [roles]);
  const show = (resource: string) => {
    setFilter({ text: '', onlyOverrides: false, isDifferent: false });
    unfolded.setOpen([...unfolded.open].filter((name) => !name.startsWith('section ')).concat(resource));
    setWanted(resource);
  };
  const title = isNew ? translate('kontor.rights.newRole') : draft.name;
  const general = problems.filter(({ path }) => !/^input\.grants\.[^.]+/.test(path));
  return (
    <Box sx={{ mt: 1, minWidth: 0 }}>
      <Title title={title} />
      <RightsTabs />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', my: 1 }}>
        <Typography variant="h5" component="h1" sx={{ flex: 1 }}>
          <bdi>{title}</bdi>
        </Typography>
        {!isNew && (
          <Button onClick={() => void navigate(`/roles/create?copy=${encodeURIComponent(stored.code)}`)}>
            {translate('kontor.rights.copy')}
          </Button>
        )}
      </Box>
      {readOnly && <Alert severity="info">{translate('kontor.rights.readOnly')}</Alert>}
      {general.map(({ path, message, phrase }) => (
        <Alert severity="error" key={path} sx={{ mb: 1 }}>
          {phraseText({ message, phrase })}
        </Alert>
      ))}
      <RoleHead draft={draft} isNew={isNew} readOnly={readOnly} knownForms={knownForms} setDraft={setDraft} />
      <DeclassifiedList catalog={catalog} grants={draft.grants} />
      <RoleNotes catalog={catalog} warnings={warnings} unfinished={unfinished} show={show} />
      {/* No Card: its hidden overflow would keep the head of the matrix from staying at the top. */}
      <Paper
        component="section"
        aria-label={translate('kontor.rights.matrix')}
        variant="outlined"
        sx={{ mt: 1.5, p: { xs: 1.5, sm: 2 } }}
      >
        <MatrixTools
          filter={filter}
          setFilter={setFilter}
          hasBuiltIn={builtIn !== undefined}
          roles={others}
          compared={comparedCode}
          setCompared={setCompared}
        />
        <RightsMatrix
          catalog={catalog}
          grants={draft.grants}
          filter={matrixFilter}
          builtIn={builtIn}
          compared={compared}
          problems={problems}
          warnings={warnings}
          begun={begun}
          unfolded={unfolded}
          wanted={wanted}
          setWanted={setWanted}
          readOnly={readOnly}
          setGrant={setGrant}
          setBegun={setBegun}
        />
      </Paper>
      {(isChanged || unfinished.length > 0) && (
        <SaveBar
          submit={translate('kontor.rights.review')}
          problem={
            unfinished.length > 0
              ? translate('kontor.rights.unfinishedConditions', {
                  conditions: unfinished
                    .map(({ resource, operation }) =>
                      describePlace(`grants.${resource}.${operation}.where`, catalog, translate),
                    )
                    .join('; '),
                })
              : problems.length > 0
                ? countText('kontor.rights.problemCount', problems.length)
                : undefined
          }
          isDisabled={unfinished.length > 0}
          save={() => setSaving(true)}
          discard={() => {
            setDraft(stored);
            setAllBegun({});
          }}
        />
      )}
      {isSaving && (
        <SaveRoleDialog
          catalog={catalog}
          draft={draft}
          version={version}
          close={() => setSaving(false)}
          reload={reload}
          saved={async (code) => {
            setDraft(stored);
            if (reload) await reload();
            else setSavedCode(code);
          }}
        />
      )}
    </Box>
  );
}
