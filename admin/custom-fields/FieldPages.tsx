import { Loading, Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useMemo, useState } from 'react';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { ApiError } from '../providers/api-error';
import { ErrorState } from '../shared/ErrorState';
import { FieldDocument } from './custom-field-documents';
import { emptyField, readField } from './field-draft';
import { FieldForm } from './FieldForm';
import { resourceOf } from './listed-field';

/** A new field; what it belongs to may stand in the address. */
export function FieldCreate() {
  const translate = useTranslate();
  const may = useRole();
  const [params] = useSearchParams();
  const wanted = params.get('resource');
  const start = useMemo(() => emptyField(resourceOf(wanted)), [wanted]);
  if (!may.canCall('createCustomField'))
    return <ErrorState error={new ApiError('kontor.error.notForYou', 'FORBIDDEN')} />;
  return (
    <>
      <Title title={translate('kontor.fieldEditor.create')} />
      <FieldForm start={start} />
    </>
  );
}

/** A field that there is: its settings as they can be changed. */
export function FieldEdit() {
  const { id = '' } = useParams();
  const { record, start, error, reload } = useHeldField(id);
  if (error) return <ErrorState error={error} retry={reload} />;
  if (record === null) return <ErrorState error={new ApiError('kontor.error.notFound', 'NOT_FOUND')} />;
  if (!record || !start) return <Loading />;
  return (
    <>
      <Title title={start.label} />
      <FieldForm key={`${id} ${record.version}`} start={start} stored={record} reload={reload} />
    </>
  );
}

/** The field as it was when the page was opened: what somebody saves meanwhile must not take away what is typed. */
function useHeldField(id: string) {
  const { data, error, isFetchedAfterMount, refetch } = useRoleQuery(FieldDocument, { id });
  const [held, setHeld] = useState<typeof data>();
  if (isFetchedAfterMount && data && !held) setHeld(data);
  const record = held && (held.customField ?? null);
  const start = useMemo(() => record && readField(record), [record]);
  const reload = () => void refetch().then((answer) => setHeld(answer.data));
  return { record, start, error, reload };
}
