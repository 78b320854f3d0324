import { getTarget, type FieldMeta } from '../db/registry.js';
import { conditionSql, scopeSql } from './scope-sql.js';
import { quote, type Draft, type Source, type Sql } from './sql.js';

/**
 * Joins a to-one relation once, cut to the rows that the reader may see: what is out of reach is as if absent, and so
 * is what stands in a field that is hidden on the row.
 */
export function joinRelation(draft: Draft, source: Source, field: FieldMeta): Source {
  const existing = source.joins.get(field.name);
  if (existing) return existing;
  const target = getTarget(field);
  const joined: Source = {
    resource: target,
    alias: `t${draft.aliases++}`,
    joins: new Map(),
    joined: source.joined,
  };
  source.joins.set(field.name, joined);
  const part: Sql = { text: '', values: [] };
  source.joined.push(part);
  const conditions = [
    field.owned ? undefined : scopeSql(draft, joined),
    conditionSql(draft, source, draft.access.fieldScopes(field.resource, field.name).full),
  ].filter((one) => one !== undefined);
  const on = `${joined.alias}.${quote(target.idColumn)} = ${source.alias}.${quote(field.column ?? '')}`;
  part.text = `left join ${quote(target.table)} ${joined.alias} on ${[on, ...conditions.map((one) => one.text)].join(' and ')}`;
  part.values = conditions.flatMap((one) => one.values);
  return joined;
}
