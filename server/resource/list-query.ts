import { badInput, limitExceeded } from '../errors.js';
import { getField, getResource, type ResourceMeta } from '../db/registry.js';
import { buildRows } from './children.js';
import { chosenSql } from './chosen-keys.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { sortKeys, type SortKey } from './order-by.js';
import { openDraft, planOf, type Plan, type ReadContext } from './plan.js';
import type { Plain } from './project.js';
import type { Selection } from './selection.js';
import { scopeSql } from './scope-sql.js';
import {
  and,
  existsSql,
  notDeletedSql,
  openSource,
  quote,
  type Draft,
  type Source,
  type Sql,
} from './sql.js';
import { whereSql } from './where.js';

export interface ListArguments {
  where?: object | null;
  sort?: object[] | null;
  page?: { limit?: number | null; offset?: number | null; after?: string | null } | null;
}

const DEFAULT_LIMIT = 50;
export const LARGEST_LIMIT = 200;
const LARGEST_OFFSET = 1_000_000;

/**
 * One page of a list in one statement, and one more for each to-many relation selected. Where the statement goes
 * through everything that matches anyway, it brings the count along; else `count` asks for it at the same time.
 */
export async function readPage(
  context: ReadContext,
  resource: ResourceMeta,
  selection: Selection,
  given: ListArguments,
  count?: () => Promise<number>,
): Promise<Plain> {
  const { limit, offset, after } = pageOf(given);
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const keys = sortKeys(draft, source, given.sort ?? []);
  const where = filterSql(draft, source, given);
  const cursor = after === undefined ? undefined : decodeCursor(after, keys);
  const plan = planOf(context, resource, selection.get('items') ?? new Map());
  const wantsCursor = selection.has('nextCursor');
  // What begins with another table is sorted whole: its rows may as well be counted on the way.
  const counts = count !== undefined && source.leading !== undefined && after === undefined;
  const take = { limit: wantsCursor ? limit + 1 : limit, offset, counts };
  const chosen = chosenSql(source, keys, where, cursor, take);
  const beside = [...(wantsCursor ? keys.map((_, index) => `p.s${index}`) : []), ...(counts ? ['p.n'] : [])];
  const statement = pageSql(plan, chosen, keys, beside);
  const [found, counted] = await Promise.all([
    context.reader.all(statement.text, statement.values),
    counts ? undefined : count?.(),
  ]);
  const hasMore = found.length > limit;
  const shown = hasMore ? found.slice(0, limit) : found;
  const last = shown.at(-1);
  const keysFrom = plan.columns.length;
  const nextCursor =
    hasMore && last ? encodeCursor(last.slice(keysFrom, keysFrom + keys.length), keys) : null;
  const items = await buildRows(context, plan, shown);
  // Behind the last page there is no row to bring the count.
  const totalCount = counts && last ? Number(last.at(-1)) : (counted ?? (await count?.()));
  return { items, nextCursor, totalCount };
}

/** The page's keys are chosen first, on indexes alone; relations are joined to those few rows only. */
function pageSql(plan: Plan, chosen: Sql, keys: SortKey[], beside: string[]): Sql {
  const { source, columns } = plan;
  const shown = [...columns, ...beside];
  const joins = source.joined.map((part) => part.text).join(' ');
  const order = keys.map((key, index) => `p.s${index} ${key.direction}`).join(', ');
  return {
    text: `select ${shown.length ? shown.join(', ') : '1'} from (${chosen.text}) p join ${quote(source.resource.table)} ${source.alias} on ${
      source.alias
    }.${quote(source.resource.idColumn)} = p.k ${joins} order by ${order}`,
    values: [...plan.values, ...chosen.values, ...source.joined.flatMap((part) => part.values)],
  };
}

/** The caller's filter within the caller's rows; what was deleted only for who asks for it. */
export function filterSql(draft: Draft, source: Source, given: ListArguments): Sql | undefined {
  const where = given.where ?? {};
  return and([
    whereSql(draft, source, where),
    scopeSql(draft, source),
    'deletedAt' in where && where.deletedAt !== undefined ? undefined : notDeletedSql(source),
    ownerStaysSql(draft, source, where),
  ]);
}

/** Parts of a deleted record are gone with it, as its payments from a list of payments; a filter of it brings them. */
function ownerStaysSql(draft: Draft, source: Source, where: object): Sql | undefined {
  const { partOf } = source.resource;
  if (!partOf || 'deletedAt' in where) return undefined;
  const { path, column } = getField(source.resource, partOf.property);
  const asked: unknown = Reflect.get(where, path);
  if (!column || (typeof asked === 'object' && asked !== null && 'deletedAt' in asked)) return undefined;
  const owner = openSource(draft, getResource(partOf.resource));
  const gone = existsSql(
    owner,
    `${owner.alias}.${quote(owner.resource.idColumn)} = ${source.alias}.${quote(column)}`,
    {
      text: `${owner.alias}.deleted_at is not null`,
      values: [],
    },
  );
  return { text: `not ${gone.text}`, values: gone.values };
}

/** Which page is asked for; throws when there is no such page. */
export function pageOf(given: ListArguments): { limit: number; offset: number; after?: string } {
  const limit = given.page?.limit ?? DEFAULT_LIMIT;
  const offset = given.page?.offset ?? 0;
  const after = given.page?.after ?? undefined;
  if (limit > LARGEST_LIMIT)
    throw limitExceeded(`page.limit is ${limit}: at most ${LARGEST_LIMIT} records come in one page.`);
  if (limit < 1) throw badInput([{ path: 'page.limit', message: 'must be at least 1.' }]);
  if (offset < 0 || offset > LARGEST_OFFSET) {
    throw badInput([
      { path: 'page.offset', message: `must be between 0 and ${LARGEST_OFFSET}; go deeper with page.after.` },
    ]);
  }
  if (after !== undefined && offset)
    throw badInput([{ path: 'page', message: 'takes offset or after, not both.' }]);
  return { limit, offset, ...(after === undefined ? {} : { after }) };
}
