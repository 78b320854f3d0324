import type { GraphQLInputObjectType } from 'graphql';
import { isRecord } from '../shared/is-record';
import type { CustomField } from './custom-field';
import { namingFields } from './field-shape';
import { pruneInput } from './prune-document';

/** A filter that is not a field's own condition: what a person typed, turned into conditions. */
export type FilterRule = (value: unknown) => Record<string, unknown> | undefined;

export interface ListParams {
  filter?: Record<string, unknown>;
  sort?: { field?: string; order?: string };
  pagination?: { page?: number; perPage?: number };
}

/** The largest page that the server gives. */
export const maxPage = 200;

/**
 * react-admin's list parameters as the variables of a list query. A filter is written as the server's own
 * condition (`status.in`, `createdAt.gte`), so it passes as it stands; `rules` translate the few that are not. A field
 * that staff made is named by its identity (`cf_12.gte`): saved filters and sorts outlive a new code.
 */
export function listVariables(
  params: ListParams,
  inputs: { where?: GraphQLInputObjectType; sort?: GraphQLInputObjectType; emptyLast?: string[] },
  rules: Record<string, FilterRule> = {},
  custom: CustomField[] = [],
): { where?: unknown; sort?: unknown; page: { limit: number; offset: number } } {
  const perPage = Math.min(params.pagination?.perPage ?? 50, maxPage);
  const page = params.pagination?.page ?? 1;
  const where =
    inputs.where && whereOf(params.filter ?? {}, inputs.where, { ...rules, ...customRules(custom) });
  const sort = inputs.sort && sortOf(params.sort, inputs.sort, custom, inputs.emptyLast);
  return {
    ...(where ? { where } : {}),
    ...(sort ? { sort } : {}),
    page: { limit: perPage, offset: (page - 1) * perPage },
  };
}

function whereOf(
  filter: Record<string, unknown>,
  input: GraphQLInputObjectType,
  rules: Record<string, FilterRule>,
): unknown {
  const conditions: unknown[] = [];
  for (const [name, value] of Object.entries(filter)) {
    if (isEmpty(value)) continue;
    const rule = rules[name] ?? (name === 'q' && !input.getFields().q ? textRule(input) : undefined);
    const condition = rule ? rule(value) : { [name]: withoutEmpty(value) };
    const known = pruneInput(input, condition);
    if (!isEmpty(known)) conditions.push(known);
  }
  if (conditions.length < 2) return conditions[0];
  return { and: conditions };
}

/** What a person types to find a record of any noun: it is looked for in the fields that name the record. */
export function textRule(input: GraphQLInputObjectType): FilterRule {
  const names = Object.keys(input.getFields());
  const searched = [
    ...new Set([...namingFields(names), ...names.filter((name) => ['name', 'code', 'email'].includes(name))]),
  ];
  return (value) => {
    const text = String(value).trim();
    if (text === '') return undefined;
    const any = searched.filter((name) => name !== 'id').map((name) => ({ [name]: { contains: text } }));
    return any.length > 0 ? { or: any } : undefined;
  };
}

function customRules(custom: CustomField[]): Record<string, FilterRule> {
  return Object.fromEntries(
    custom.map(({ identity, code }) => [identity, (value) => ({ custom: { [code]: withoutEmpty(value) } })]),
  );
}

function sortOf(
  sort: ListParams['sort'],
  input: GraphQLInputObjectType,
  custom: CustomField[],
  emptyLast: string[] = [],
): unknown {
  if (!sort?.field) return undefined;
  const ascending = emptyLast.includes(sort.field) ? 'ASC_NULLS_LAST' : 'ASC';
  const direction = sort.order === 'DESC' ? 'DESC' : ascending;
  const made = custom.find(({ identity }) => identity === sort.field)?.sortBy;
  const [first = '', ...rest] = (made ? ['custom', ...made] : sort.field.split('.')).toReversed();
  const nested = rest.reduce<Record<string, unknown>>((inner, name) => ({ [name]: inner }), {
    [first]: direction,
  });
  const known = pruneInput(input, nested);
  return isEmpty(withoutEmpty(known)) ? undefined : [known];
}

/** Conditions without the operators that hold nothing: an emptied filter box is no condition. */
function withoutEmpty(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .map(([name, item]) => [name, withoutEmpty(item)] as const)
    .filter(([, item]) => !isEmpty(item));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.values(value).every(isEmpty);
}
