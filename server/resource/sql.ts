import type { Dialect, SqlValue } from '../db/reader.js';
import { findResourceOf, type FieldMeta, type ResourceMeta } from '../db/registry.js';
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
  /** Turns a filter into SQL (where.ts); row scopes may hold filters too, and filters hold row scopes. */
  filter: (draft: Draft, source: Source, where: object) => Sql | undefined;
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
