import type { Write } from '../changes/write.js';
import type { ResourceMeta } from '../db/registry.js';
import { unrestricted, type RowScope } from './access.js';
import { conditionSql } from './scope-sql.js';
import { openSource, quote, selectSql, type Draft } from './sql.js';
import { whereSql } from './where.js';

/**
 * Whether a record in memory is within a row scope; undefined when only the database can tell, because the scope holds
 * a filter.
 */
export function fits(record: object, scope: RowScope): boolean | undefined {
  if (scope === 'all' || scope === 'none') return scope === 'all';
  if ('where' in scope) return undefined;
  if ('property' in scope) {
    const key = keyOf(Reflect.get(record, scope.property));
    return scope.values.some((one) => one === key);
  }
  const parts = ('any' in scope ? scope.any : scope.every).map((part) => fits(record, part));
  const decisive = 'any' in scope;
  if (parts.includes(decisive)) return decisive;
  return parts.includes(undefined) ? undefined : !decisive;
}

const keyOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? (Reflect.get(value, 'id') ?? Reflect.get(value, 'code'))
    : value;

/** The same for a record as it is stored: one just made or changed in memory is to be flushed first. */
export async function isWithin(
  write: Write,
  currencies: readonly string[],
  resource: ResourceMeta,
  record: object,
  scope: RowScope,
): Promise<boolean> {
  const known = resource.partOf && typeof scope !== 'string' ? undefined : fits(record, scope);
  if (known !== undefined) return known;
  const draft: Draft = {
    dialect: write.dialect,
    access: unrestricted(currencies),
    aliases: 0,
    filter: whereSql,
  };
  const source = openSource(draft, resource);
  const condition = conditionSql(draft, source, scope);
  const { text, values } = selectSql(['1'], source, {
    text: `${source.alias}.${quote(resource.idColumn)} = ?${condition ? ` and ${condition.text}` : ''}`,
    values: [Reflect.get(record, resource.idColumn), ...(condition?.values ?? [])],
  });
  return (await write.query(text, values)).length > 0;
}

/** A scope without what it says of the owner: a record may be handed over to somebody out of one's reach. */
export function withoutOwner(scope: RowScope, owner: string | undefined): RowScope {
  if (typeof scope === 'string' || 'where' in scope) return scope;
  if ('property' in scope) return scope.property === owner ? 'all' : scope;
  if ('any' in scope) return { any: scope.any.map((part) => withoutOwner(part, owner)) };
  return { every: scope.every.map((part) => withoutOwner(part, owner)) };
}
