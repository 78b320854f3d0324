import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { recordName } from '../shared/record-name';
import { PerformersDocument } from './task-documents';
import type { Named } from './task-draft';

/** Who is to do it, of the people who work here now. */
export function PerformerBox({
  value,
  onChange,
}: {
  value: Named | null;
  onChange: (value: Named | null) => void;
}) {
  const translate = useTranslate();
  const role = useRole();
  const { data, isFetching } = useRoleQuery(
    PerformersDocument,
    { where: { active: { eq: true } }, page: { limit: 200 } },
    { enabled: role.canAsk('users') },
  );
  const people = (data?.users?.items ?? []).map((person) => ({
    id: person.id ?? '',
    name: recordName(person),
  }));
  return (
    <Autocomplete<Named>
      value={people.find(({ id }) => id === value?.id) ?? value}
      options={people}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isFetching}
      onChange={(_event, next) => onChange(next)}
      renderInput={(params) => <TextField {...params} label={translate('fields.performer')} />}
    />
  );
}
