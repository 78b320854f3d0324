import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { ApiError } from '../providers/api-error';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { ErrorState } from '../shared/ErrorState';
import { useCatalog } from './catalog';
import { readGrants, type Grants } from './grants';
import { isRecord } from '../shared/is-record';
import { RoleForm } from './RoleForm';
import { emptyDraft, readDraft, type RoleDraft } from './role-draft';
import { RoleDocument } from './role-documents';

/** A stored role, for somebody who changes or reads it. */
export function RoleEdit() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useRoleQuery(RoleDocument, { code: id });
  const catalog = useCatalog();
  const may = useRole();
  // The form keeps the version it began with: what others save meanwhile is a conflict, not a surprise.
  const [generation, setGeneration] = useState(0);
  const problem = error ?? catalog.error;
  if (problem)
    return <ErrorState error={problem} retry={() => void Promise.all([refetch(), catalog.refetch()])} />;
  if (isPending || catalog.isPending || !data || !catalog.catalog) return <LoadingRole />;
  const { role, builtInRole } = data;
  if (!role) return <ErrorState error={new ApiError('kontor.error.notFound', 'NOT_FOUND')} />;
  return (
    <RoleForm
      key={`${id} ${generation}`}
      catalog={catalog.catalog}
      stored={readDraft(role)}
      version={role.version}
      builtIn={readBuiltIn(builtInRole)}
      readOnly={!may.canCall('updateRole') || role.access?.canChange === false}
      reload={async () => {
        await refetch();
        setGeneration((before) => before + 1);
      }}
    />
  );
}

/** A new role, empty or as a copy: `/roles/create?copy=manager`. */
export function RoleCreate() {
  const [search] = useSearchParams();
  const translate = useTranslate();
  const copied = search.get('copy');
  const catalog = useCatalog();
  const source = useRoleQuery(RoleDocument, { code: copied ?? '' }, { enabled: copied !== null });
  const problem = catalog.error ?? source.error;
  if (problem) return <ErrorState error={problem} />;
  if (!catalog.catalog || (copied !== null && source.isPending)) return <LoadingRole />;
  const role = source.data?.role;
  const stored: RoleDraft = role
    ? {
        ...readDraft(role),
        code: '',
        name: translate('kontor.rights.copyOf', { name: role.name ?? '' }),
        active: true,
      }
    : emptyDraft;
  return <RoleForm key={copied ?? ''} catalog={catalog.catalog} stored={stored} readOnly={false} />;
}

function LoadingRole() {
  const translate = useTranslate();
  return (
    <>
      <Title title={translate('resources.roles.name', { smart_count: 1 })} />
      <Loading />
    </>
  );
}

function readBuiltIn(value: unknown): Grants | undefined {
  return isRecord(value) ? readGrants(value.grants) : undefined;
}
