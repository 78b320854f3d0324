import { badInput } from '../errors.js';
import { getField, type FieldMeta, type ResourceMeta, type SortOrder } from '../db/registry.js';
import { joinRelation } from './join-relation.js';
import { columnSql, type Draft, type Source } from './sql.js';

export interface SortKey {
  expression: string;
  direction: 'ASC' | 'DESC';
  nullable: boolean;
  /** Says only whether the key behind it is empty. */
  emptiness?: true;
}

/** Empty values sort before all others, as both engines have it in their indexes, unless the sort says otherwise. */
const SORTED: Record<SortOrder, { direction: 'ASC' | 'DESC'; emptyMoved: boolean }> = {
  ASC: { direction: 'ASC', emptyMoved: false },
  DESC: { direction: 'DESC', emptyMoved: false },
  ASC_NULLS_LAST: { direction: 'ASC', emptyMoved: true },
  DESC_NULLS_FIRST: { direction: 'DESC', emptyMoved: true },
};

const MOST_KEYS = 10;

/**
 * The sort of a list, always ending with the record's own key, so that the order is the same on every page. Each
 * entry of `sort` names one field, its own or of a to-one relation.
 */
export function sortKeys(draft: Draft, source: Source, sort: object[]): SortKey[] {
  if (sort.length > MOST_KEYS)
    throw badInput([
      { path: 'sort', message: `names ${sort.length} fields, at most ${MOST_KEYS} are allowed.` },
    ]);
  const keys = sort.flatMap((entry, index) => sortKey(draft, source, entry, `sort.${index}`));
  const { resource } = source;
  // A page's cursor holds the values that it is sorted by.
  if (
    !keys.length &&
    resource.defaultSort &&
    draft.access.canReadField(resource.name, resource.defaultSort.field)
  ) {
    const field = getField(resource, resource.defaultSort.field);
    keys.push(...keysOf(columnSql(draft, source, field), !field.required, resource.defaultSort.direction));
  }
  const own = `${source.alias}.\`${resource.idColumn}\``;
  if (!keys.some((key) => key.expression === own)) {
    keys.push({ expression: own, direction: keys.at(-1)?.direction ?? 'ASC', nullable: false });
  }
  return keys;
}

function sortKey(draft: Draft, source: Source, entry: object, path: string, joined = false): SortKey[] {
  const given = Object.entries(entry).filter(([, value]) => value !== undefined);
  const [first] = given;
  if (given.length !== 1 || !first) {
    throw badInput([
      { path, message: 'names exactly one field; give several entries to sort by several fields.' },
    ]);
  }
  const [name, value] = first;
  const field = source.resource.byPath.get(name);
  if (field) return direct(draft, source, field, value, `${path}.${name}`, joined);
  const [inner] = isObject(value) ? Object.entries(value).filter(([, one]) => one !== undefined) : [];
  const member = inner && source.resource.byPath.get(`${name}.${inner[0]}`);
  if (!inner || !member) throw badInput([{ path: `${path}.${name}`, message: noField(source.resource) }]);
  return direct(draft, source, member, inner[1], `${path}.${name}.${inner[0]}`, joined);
}

/** What is joined may be missing, and its fields are empty then. */
function direct(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  value: unknown,
  path: string,
  joined: boolean,
): SortKey[] {
  if (!field.sort) throw badInput([{ path, message: noField(source.resource) }]);
  if (field.kind === 'toOne') {
    if (!isObject(value)) throw badInput([{ path, message: 'names the field of the relation to sort by.' }]);
    return sortKey(draft, joinRelation(draft, source, field), value, path, true);
  }
  return keysOf(columnSql(draft, source, field), joined || !field.required, isOrder(value) ? value : 'ASC');
}

function keysOf(expression: string, nullable: boolean, order: SortOrder): SortKey[] {
  const { direction, emptyMoved } = SORTED[order];
  const key: SortKey = { expression, direction, nullable };
  if (!nullable || !emptyMoved) return [key];
  return [{ expression: `(${expression} is null)`, direction, nullable: false, emptiness: true }, key];
}

const isOrder = (value: unknown): value is SortOrder => typeof value === 'string' && value in SORTED;

const noField = (resource: ResourceMeta): string => `${resource.typeName} has no such field to sort by.`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
