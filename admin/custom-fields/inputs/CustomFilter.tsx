import type { ReactElement } from 'react';
import { useInput } from 'react-admin';
import type { CustomField } from '../../providers/custom-field';
import type { RoleSchema } from '../../providers/role-schema';
import { isRecord } from '../../shared/is-record';
import { kinds } from './kinds';

interface Props {
  /** The identity of the field, so that a saved query outlives a new code. */
  source: string;
  /** The menu of filters reads it from the element. */
  label: string;
  field: CustomField;
}

/** One condition on a field that staff made. */
export function CustomFilter({ source, field }: Props) {
  const { field: input } = useInput<unknown>({ source });
  const Filter = kinds[field.kind]?.Filter;
  if (!Filter) return null;
  // Left out, an emptied condition would be taken for one that did not change.
  const set = (condition: Record<string, unknown> | undefined) => input.onChange(condition ?? null);
  return <Filter field={field} value={isRecord(input.value) ? input.value : {}} onChange={set} />;
}

/** The filters of a list by the fields that staff made for its noun, for its `filters`. */
export function customFilters(role: RoleSchema, noun: string): ReactElement[] {
  return role
    .customFields(noun)
    .filter((field) => field.isFilterable && kinds[field.kind]?.Filter)
    .map((field) => (
      <CustomFilter key={field.identity} source={field.identity} label={field.label} field={field} />
    ));
}
