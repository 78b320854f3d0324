import type { Dialect, SqlValue } from '../db/reader.js';
import {
  findResourceOf,
  getField,
  getResource,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
} from '../db/registry.js';
import type { ReadAccess } from './access.js';

/** A piece of SQL with its values in the order of the question marks. */
export interface Sql {
  text: string;
  values: SqlValue[];
}

/** One statement while it is being put together. */
export interface Draft {
  dialect: Dialect;
  access: ReadAccess;
  aliases: number;
}

/** A table in the statement and the relations joined to it so far. */
export interface Source {
  resource: ResourceMeta;
  alias: string;
  joins: Map<string, Source>;
  joined: Sql[];
  /** A table that the engine must begin with. */
  leading?: string;
}

export const quote = (name: string): string => `\`${name}\``;

export function openSource(draft: Draft, resource: ResourceMeta): Source {
  return { resource, alias: `t${draft.aliases++}`, joins: new Map(), joined: [] };
}

export function fromSql(source: Source): Sql {
  const parts: Sql[] = [
    { text: `${source.leading ?? ''}${quote(source.resource.table)} ${source.alias}`, values: [] },
    ...source.joined,
  ];
  return { text: parts.map((part) => part.text).join(' '), values: parts.flatMap((part) => part.values) };
}

export function selectSql(columns: string[], source: Source, where: Sql | undefined): Sql {
  const from = fromSql(source);
  return {
    text: `select ${columns.length ? columns.join(', ') : '1'} from ${from.text}${where ? ` where ${where.text}` : ''}`,
    values: [...from.values, ...(where?.values ?? [])],
  };
}

/** Joins a to-one relation once, cut to the rows that the reader may see: what is out of reach is as if absent. */
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
  const on: Sql = {
    text: `${joined.alias}.${quote(target.idColumn)} = ${source.alias}.${quote(field.column ?? '')}`,
    values: [],
  };
  const part: Sql = { text: '', values: [] };
  source.joined.push(part);
  const scope = field.owned ? undefined : scopeSql(draft, joined);
  part.text = `left join ${quote(target.table)} ${joined.alias} on ${on.text}${scope ? ` and ${scope.text}` : ''}`;
  part.values = scope?.values ?? [];
  return joined;
}

/** The reader's row scope as a condition; undefined when everything is reachable. */
export function scopeSql(draft: Draft, source: Source): Sql | undefined {
  const { partOf } = source.resource;
  if (partOf) {
    const parent = getResource(partOf.resource);
    if (draft.access.readScope(parent.name) === 'all') return undefined;
    const whole = openSource(draft, parent);
    const scope = scopeSql(draft, whole);
    const fk = getField(source.resource, partOf.property).column ?? '';
    return (
      scope &&
      existsSql(whole, `${whole.alias}.${quote(parent.idColumn)} = ${source.alias}.${quote(fk)}`, scope)
    );
  }
  const scope = draft.access.readScope(source.resource.name);
  if (scope === 'all') return undefined;
  const reachable = scope.filter((alternative) => alternative.values.length > 0);
  if (!reachable.length) return { text: '1 = 0', values: [] };
  return {
    text: `(${reachable
      .map(
        ({ property, values }) =>
          `${source.alias}.${quote(getField(source.resource, property).column ?? '')} in (${marks(values)})`,
      )
      .join(' or ')})`,
    values: reachable.flatMap((alternative) => alternative.values),
  };
}

export function existsSql(inner: Source, link: string, condition: Sql | undefined): Sql {
  const from = fromSql(inner);
  return {
    text: `exists (select 1 from ${from.text} where ${link}${condition ? ` and ${condition.text}` : ''})`,
    values: [...from.values, ...(condition?.values ?? [])],
  };
}

export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** The expression of a stored or computed field. */
export function columnSql(draft: Draft, source: Source, field: FieldMeta): string {
  if (field.sql) {
    const now = draft.dialect === 'sqlite' ? "(unixepoch('subsec') * 1000)" : 'utc_timestamp(3)';
    return field.sql.replaceAll('{t}', source.alias).replaceAll('{now}', now);
  }
  if (!field.column) throw new Error(`${field.resource}.${field.name} has no column.`);
  return `${source.alias}.${quote(field.column)}`;
}

export function and(conditions: (Sql | undefined)[]): Sql | undefined {
  const given = conditions.filter((one) => one !== undefined);
  if (!given.length) return undefined;
  return { text: given.map((one) => one.text).join(' and '), values: given.flatMap((one) => one.values) };
}

/** Records that were deleted stay out of lists unless a filter asks for them. */
export function notDeletedSql(source: Source): Sql | undefined {
  return source.resource.fields.has('deletedAt') && findResourceOf(source.resource.entity)
    ? { text: `${source.alias}.deleted_at is null`, values: [] }
    : undefined;
}
