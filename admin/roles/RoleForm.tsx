import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useRoleQuery } from '../providers/use-role-query';
import type { Catalog } from './catalog';
import { canonical } from './compare-grants';
import { DeclassifiedList } from './DeclassifiedList';
import type { MatrixFilter } from './filter-matrix';
import { noGrant, readGrants, type Grant, type Grants } from './grants';
import { MatrixTools } from './MatrixTools';
import { RightsMatrix } from './RightsMatrix';
import { RightsTabs } from './RightsTabs';
import type { RoleDraft } from './role-draft';
import { RoleListDocument } from './role-documents';
import { RoleHead } from './RoleHead';
import { SaveBar } from '../shared/SaveBar';
import { SaveRoleDialog } from './SaveRoleDialog';
import { usePhraseText } from './use-phrase-text';
import { useRolePreview } from './use-role-preview';

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
  // What was read when the form opened; a later answer of the server does not change it under the hands.
  const [{ stored, version }] = useState({ stored: given, version: givenVersion });
  const [draft, setDraft] = useState(stored);
  const [filter, setFilter] = useState<MatrixFilter & { isDifferent: boolean }>({
    text: '',
    onlyOverrides: false,
    isDifferent: false,
  });
  const [comparedCode, setCompared] = useState<string | null>(null);
  const [broken, setBrokenPaths] = useState<ReadonlySet<string>>(new Set());
  const [isSaving, setSaving] = useState(false);
  const [resets, setResets] = useState(0);
  const [savedCode, setSavedCode] = useState<string>();
  // Only when nothing is unsaved any more does the page let itself be left.
  useEffect(() => {
    if (savedCode !== undefined) void navigate(`/roles/${encodeURIComponent(savedCode)}`);
  }, [savedCode, navigate]);
  const isChanged = canonical(draft) !== canonical(stored);
  const isNew = version === undefined;
  const { problems } = useRolePreview(draft, isNew ? undefined : stored.code, isChanged && !readOnly);
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
  const setBroken = useCallback((path: string, isBroken: boolean) => {
    setBrokenPaths((before) => {
      if (before.has(path) === isBroken) return before;
      const after = new Set(before);
      if (isBroken) after.add(path);
      else after.delete(path);
      return after;
    });
  }, []);
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
      <RoleHead
        draft={draft}
        isNew={isNew}
        readOnly={readOnly}
        knownForms={roles.flatMap(({ forms }) => forms ?? [])}
        setDraft={setDraft}
      />
      <DeclassifiedList catalog={catalog} grants={draft.grants} />
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
          roles={roles.filter(({ code }) => code !== stored.code)}
          compared={comparedCode}
          setCompared={setCompared}
        />
        <RightsMatrix
          key={resets}
          catalog={catalog}
          grants={draft.grants}
          filter={matrixFilter}
          builtIn={builtIn}
          compared={compared}
          problems={problems}
          readOnly={readOnly}
          setGrant={setGrant}
          setBroken={setBroken}
        />
      </Paper>
      {(isChanged || broken.size > 0) && (
        <SaveBar
          submit={translate('kontor.rights.review')}
          problem={
            broken.size > 0
              ? translate('kontor.rights.brokenCondition')
              : problems.length > 0
                ? translate('kontor.rights.problemCount', problems.length)
                : undefined
          }
          isDisabled={broken.size > 0}
          save={() => setSaving(true)}
          discard={() => {
            setDraft(stored);
            // The texts of conditions that are no JSON stand in the matrix alone.
            setResets(resets + 1);
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
