import { getField, getResource } from '../db/registry.js';
import { unrestricted, type RowScope } from './access.js';
import { existsSql, marks, openSource, quote, type Draft, type Source, type Sql } from './sql.js';

const madeFor = new WeakMap<object, Map<string, Sql>>();

/**
 * The reader's row scope as a condition; undefined when everything is reachable. One that needs no other table is the
 * same in each statement, and is made once for all who reach the same rows.
 */
export function scopeSql(draft: Draft, source: Source): Sql | undefined {
  const { reach, readScope } = draft.access;
  const known = madeFor.get(reach) ?? new Map<string, Sql>();
  madeFor.set(reach, known);
  const key = `${source.alias} ${source.resource.name}`;
  const before = known.get(key);
  if (before) return before;
  const firstAlias = draft.aliases;
  const made = conditionSql(draft, source, readScope(source.resource.name));
  if (made && draft.aliases === firstAlias) known.set(key, made);
  return made;
}

const NEVER: Sql = { text: '1 = 0', values: [] };

/** A row scope of the source's record as a condition; rows of a part are told by the record it belongs to. */
export function conditionSql(draft: Draft, source: Source, scope: RowScope): Sql | undefined {
  if (scope === 'all') return undefined;
  if (scope === 'none') return NEVER;
  const { partOf } = source.resource;
  if (!partOf) return treeSql(draft, source, scope);
  const parent = getResource(partOf.resource);
  const whole = openSource(draft, parent);
  const condition = conditionSql(draft, whole, scope);
  const fk = getField(source.resource, partOf.property).column ?? '';
  return (
    condition &&
    existsSql(whole, `${whole.alias}.${quote(parent.idColumn)} = ${source.alias}.${quote(fk)}`, condition)
  );
}

function treeSql(draft: Draft, source: Source, scope: RowScope): Sql | undefined {
  if (scope === 'all') return undefined;
  if (scope === 'none') return NEVER;
  if ('where' in scope) return filterSql(draft, source, scope.where);
  if ('property' in scope) {
    if (!scope.values.length) return NEVER;
    const column = `${source.alias}.${quote(getField(source.resource, scope.property).column ?? '')}`;
    return { text: `${column} in (${marks(scope.values)})`, values: scope.values };
  }
  const word = 'any' in scope ? 'or' : 'and';
  const parts = ('any' in scope ? scope.any : scope.every).map((part) => treeSql(draft, source, part));
  if (word === 'or' && parts.includes(undefined)) return undefined;
  const given = parts.filter((part) => part !== undefined);
  if (!given.length) return word === 'or' ? NEVER : undefined;
  return {
    text: `(${given.map((part) => part.text).join(` ${word} `)})`,
    values: given.flatMap((part) => part.values),
  };
}

/**
 * An administrator's condition sees everything, so it shares no join with what the reader asks: on the record's own
 * columns it stands as it is, anything more goes into a statement of its own.
 */
function filterSql(draft: Draft, source: Source, where: object): Sql | undefined {
  const { access } = draft;
  draft.access = unrestricted(access.currencies);
  try {
    const alone: Source = { resource: source.resource, alias: source.alias, joins: new Map(), joined: [] };
    const direct = draft.filter(draft, alone, where);
    if (!alone.joined.length && !alone.leading) return direct && { ...direct, text: `(${direct.text})` };
    const inner = openSource(draft, source.resource);
    const condition = draft.filter(draft, inner, where);
    const key = quote(source.resource.idColumn);
    return existsSql(inner, `${inner.alias}.${key} = ${source.alias}.${key}`, condition);
  } finally {
    draft.access = access;
  }
}
