import type { ResourceMeta } from '../db/registry.js';
import { buildRows } from './children.js';
import { pageOf, readPage, type ListArguments } from './list-query.js';
import { planOf, statementOf, type Plan, type ReadContext, type Statement } from './plan.js';
import type { Plain } from './project.js';
import type { Selection } from './selection.js';
import { scopeSql } from './scope-sql.js';
import { and, fromSql, notDeletedSql, quote } from './sql.js';
import { readCount, readTotals } from './totals.js';

export { LARGEST_LIMIT, type ListArguments } from './list-query.js';
export type { ReadContext } from './plan.js';

/**
 * Reads a list as its selection asks: one statement for the page, one for each to-many relation, one each for
 * totalCount and totals, however many rows there are. All of them share the reader's row scope and the filter.
 */
export async function readList(
  context: ReadContext,
  resource: ResourceMeta,
  selection: Selection,
  given: ListArguments,
): Promise<Plain> {
  // A wrong page is refused also where nothing of it is selected.
  pageOf(given);
  const wants = (name: string) => selection.has(name);
  const count = wants('totalCount') ? () => readCount(context, resource, given) : undefined;
  const [page, totals] = await Promise.all([
    wants('items') || wants('nextCursor')
      ? readPage(context, resource, selection, given, count)
      : count?.().then((totalCount) => ({ totalCount })),
    wants('totals') ? readTotals(context, resource, selection.get('totals') ?? new Map(), given) : undefined,
  ]);
  return { ...page, totals };
}

/** One record by its key, or null when there is none within reach. */
export async function readOne(
  context: ReadContext,
  resource: ResourceMeta,
  selection: Selection,
  id: string | number,
): Promise<Plain | null> {
  const plan = planOf(context, resource, selection);
  const { text, before, after } = statementOf(plan, 'by key', () => byKey(plan));
  const key = resource.dictionary ? String(id) : toNumber(id);
  const rows = await context.reader.all(text, [...before, key, ...after]);
  const [found] = await buildRows(context, plan, rows);
  return found ?? null;
}

function byKey({ draft, source, columns, values }: Plan): Statement {
  const { resource } = source;
  const rest = and([scopeSql(draft, source), resource.dictionary ? undefined : notDeletedSql(source)]);
  const from = fromSql(source);
  return {
    text: `select ${columns.length ? columns.join(', ') : '1'} from ${from.text} where ${source.alias}.${quote(resource.idColumn)} = ?${rest ? ` and ${rest.text}` : ''}`,
    before: [...values, ...from.values],
    after: rest?.values ?? [],
  };
}

const toNumber = (id: string | number): number => (Number.isSafeInteger(Number(id)) ? Number(id) : -1);
