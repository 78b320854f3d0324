import type { SqlRow, SqlValue } from '../db/reader.js';
import { findFieldSafely, getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { openDraft, type ReadContext } from './plan.js';
import { scopeSql } from './scope-sql.js';
import { and, marks, openSource, quote, selectSql } from './sql.js';

/** Tells of a reference in a log whether the reader reaches the record it leads to. */
export type IsReached = (resource: string, field: string, key: unknown) => boolean;

/** A reference as it stands in the log. */
export interface Reference {
  resource: string;
  field: string;
  key: unknown;
}

/**
 * Which references lead to records within the reader's rows: a log names records by their keys, and one that is out of
 * reach is as if it were not there. One statement for each kind of record that is not all in reach.
 */
export async function reachedReferences(
  context: ReadContext,
  references: Iterable<Reference>,
): Promise<IsReached> {
  const wanted = new Map<ResourceMeta, Set<SqlValue>>();
  for (const { resource, field, key } of references) {
    const target = limited(context, findFieldSafely(resource, field));
    if (!target || (typeof key !== 'string' && typeof key !== 'number')) continue;
    const keys = wanted.get(target) ?? new Set();
    wanted.set(target, keys.add(key));
  }
  const reached = new Map<string, Set<string>>();
  const reads = [...wanted].map(async ([target, keys]) => {
    reached.set(target.name, await readReached(context, target, [...keys]));
  });
  await Promise.all(reads);
  return (resource, field, key) => {
    const target = limited(context, findFieldSafely(resource, field));
    return !target || (reached.get(target.name)?.has(String(key)) ?? false);
  };
}

/** What a reference leads to, when the reader does not reach all of those. An owned part is reached with its owner. */
function limited({ access }: ReadContext, field: FieldMeta | undefined): ResourceMeta | undefined {
  if (field?.kind !== 'toOne' || field.owned) return undefined;
  const target = getTarget(field);
  return access.readScope(target.name) === 'all' ? undefined : target;
}

async function readReached(
  context: ReadContext,
  target: ResourceMeta,
  keys: SqlValue[],
): Promise<Set<string>> {
  const draft = openDraft(context);
  const source = openSource(draft, target);
  const key = `${source.alias}.${quote(target.idColumn)}`;
  const where = and([{ text: `${key} in (${marks(keys)})`, values: keys }, scopeSql(draft, source)]);
  const { text, values } = selectSql([key], source, where);
  return new Set((await context.reader.all(text, values)).map(([found]: SqlRow) => String(found)));
}
