import type { ReactElement } from 'react';
import { AutocompleteInput, ReferenceInput, SearchInput } from 'react-admin';
import { DictionaryFilter } from '../generic/DictionaryFilter';
import type { RoleSchema } from '../providers/role-schema';
import { DayInput } from '../shared/DayInput';
import { recordName } from '../shared/record-name';
import { TaskViewInput } from './TaskViewInput';

/** Filters of the task list that this role has; the filter button also keeps them under a name. */
export function taskListFilters(
  role: RoleSchema,
  translate: (key: string) => string,
  isPhone: boolean,
): ReactElement[] {
  const where = role.resources.get('tasks')?.where?.getFields() ?? {};
  const filters: [string, ReactElement][] = [
    ['state', <TaskViewInput key="view" source="view" alwaysOn />],
    [
      'subject',
      <SearchInput
        key="subject"
        source="subject.contains"
        alwaysOn
        placeholder={translate('fields.subject')}
      />,
    ],
    ['performer', personFilter('performer', translate('fields.performer'), !isPhone)],
    ['author', personFilter('author', translate('fields.author'), false)],
    [
      'performerGroup',
      <DictionaryFilter
        key="group"
        source="performerGroup.in"
        label="fields.performerGroup"
        reference="userGroups"
      />,
    ],
    ['dueAt', <DayInput key="from" source="dueAt.gte" edge="start" label="kontor.task.dueFrom" />],
    ['dueAt', <DayInput key="to" source="dueAt.lte" edge="end" label="kontor.task.dueTo" />],
  ];
  const isThere = (field: string): boolean =>
    Boolean(where[field]) && (!['performer', 'author'].includes(field) || role.resources.has('users'));
  return filters.filter(([field]) => isThere(field)).map(([, filter]) => filter);
}

function personFilter(field: 'performer' | 'author', label: string, alwaysOn: boolean): ReactElement {
  return (
    <ReferenceInput
      key={field}
      source={`${field}.id.eq`}
      label={`fields.${field}`}
      reference="users"
      queryOptions={{ meta: { choice: true } }}
      alwaysOn={alwaysOn}
    >
      <AutocompleteInput optionText={recordName} label={label} sx={{ minWidth: 190 }} />
    </ReferenceInput>
  );
}
