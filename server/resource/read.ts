import { badInput, limitExceeded } from '../errors.js';
import type { Reader, SqlRow, SqlValue } from '../db/reader.js';
import { getField, getTarget, type ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from './access.js';
import { decoder } from './codec.js';
import { afterCursorSql, decodeCursor, encodeCursor } from './cursor.js';
import { readHistory } from './history.js';
import { sortKeys, type SortKey } from './order-by.js';
import { project, type Child, type Plain, type Projection } from './project.js';
import type { Selection } from './selection.js';
import { and, columnSql, fromSql, notDeletedSql, openSource, quote, scopeSql, type Draft, type Source, type Sql } from './sql.js';
import { whereSql } from './where.js';

export interface ReadContext {
  reader: Reader;
  access: ReadAccess;
}

export interface ListArguments {
  where?: object | null;
  sort?: object[] | null;
  page?: { limit?: number | null; offset?: number | null; after?: string | null } | null;
}

const DEFAULT_LIMIT = 50;
export const LARGEST_LIMIT = 200;
const LARGEST_OFFSET = 1_000_000;
/** Rows shown below one record for relations that are not its own parts: the newest or first of them. */
const MANY_SHOWN = 200;

/**
 * Reads a list as its selection asks: one statement for the page, one for each to-many relation, one each for
 * totalCount and totals, however many rows there are. All of them share the reader's row scope and the filter.
 */
export async function readList(context: ReadContext, resource: ResourceMeta, selection: Selection, given: ListArguments): Promise<Plain> {
  const wants = (name: string) => selection.has(name);
  const [page, totalCount, totals] = await Promise.all([
    wants('items') || wants('nextCursor') ? readPage(context, resource, selection, given) : undefined,
    wants('totalCount') ? readCount(context, resource, given) : undefined,
    wants('totals') ? readTotals(context, resource, selection.get('totals') ?? new Map(), given) : undefined,
  ]);
  return { ...page, totalCount, totals };
}

/** One record by its key, or null when there is none within reach. */
export async function readOne(context: ReadContext, resource: ResourceMeta, selection: Selection, id: string | number): Promise<Plain | null> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const projection = project(draft, source, selection);
  const key = resource.dictionary ? String(id) : toNumber(id);
  const where = and([
    { text: `${source.alias}.${quote(resource.idColumn)} = ?`, values: [key] },
    scopeSql(draft, source),
    resource.dictionary ? undefined : notDeletedSql(source),
  ]);
  const [found] = await runAndBuild(context, projection, selectSql(projection.columns, source, where));
  return found ?? null;
}

const toNumber = (id: string | number): number => (Number.isSafeInteger(Number(id)) ? Number(id) : -1);

function openDraft(context: ReadContext): Draft {
  return { dialect: context.reader.dialect, access: context.access, aliases: 0 };
}

async function readPage(context: ReadContext, resource: ResourceMeta, selection: Selection, given: ListArguments): Promise<Plain> {
  const { limit, offset, after } = pageOf(given);
  const draft = openDraft(context);
  const inner = openSource(draft, resource);
  const keys = sortKeys(draft, inner, given.sort ?? []);
  const where = and([
    filterSql(draft, inner, given),
    after === undefined ? undefined : afterCursorSql(keys, decodeCursor(after, keys)),
  ]);
  const outer = openSource(draft, resource);
  const projection = project(draft, outer, selection.get('items') ?? new Map());
  const wantsCursor = selection.has('nextCursor');
  const rows = wantsCursor ? limit + 1 : limit;
  const chosen = chosenSql(inner, keys, where, rows, offset);
  // The page's keys are chosen first, on indexes alone; relations are joined to those few rows only.
  const statement: Sql = {
    text: `select ${[...projection.columns, ...keys.map((_, index) => `p.s${index}`)].join(', ')} from (${chosen.text}) p join ${
      quote(resource.table)
    } ${outer.alias} on ${outer.alias}.${quote(resource.idColumn)} = p.k ${outer.joined.map((part) => part.text).join(' ')} order by ${keys
      .map((key, index) => `p.s${index} ${key.direction}`)
      .join(', ')}`,
    values: [...chosen.values, ...outer.joined.flatMap((part) => part.values)],
  };
  const found = await context.reader.all(statement.text, statement.values);
  const shown = found.slice(0, limit);
  const items = shown.map(projection.build);
  await readChildren(context, projection.children);
  const last = shown.at(-1);
  const nextCursor = found.length > limit && last ? encodeCursor(last.slice(projection.columns.length), keys) : null;
  return { items, nextCursor };
}

function chosenSql(source: Source, keys: SortKey[], where: Sql | undefined, limit: number, offset: number): Sql {
  const columns = [
    `${source.alias}.${quote(source.resource.idColumn)} as k`,
    ...keys.map((key, index) => `${key.expression} as s${index}`),
  ];
  const order = keys.map((key) => `${key.expression} ${key.direction}`).join(', ');
  const base = selectSql(columns, source, where);
  return { text: `${base.text} order by ${order} limit ${limit}${offset ? ` offset ${offset}` : ''}`, values: base.values };
}

function selectSql(columns: string[], source: Source, where: Sql | undefined): Sql {
  const from = fromSql(source);
  return {
    text: `select ${columns.length ? columns.join(', ') : '1'} from ${from.text}${where ? ` where ${where.text}` : ''}`,
    values: [...from.values, ...(where?.values ?? [])],
  };
}

function filterSql(draft: Draft, source: Source, given: ListArguments): Sql | undefined {
  const where = given.where ?? {};
  return and([
    whereSql(draft, source, where),
    scopeSql(draft, source),
    'deletedAt' in where && where.deletedAt !== undefined ? undefined : notDeletedSql(source),
  ]);
}

async function readCount(context: ReadContext, resource: ResourceMeta, given: ListArguments): Promise<number> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const { text, values } = selectSql(['count(*)'], source, filterSql(draft, source, given));
  const [row] = await context.reader.all(text, values);
  return Number(row?.[0] ?? 0);
}

async function readTotals(context: ReadContext, resource: ResourceMeta, selection: Selection, given: ListArguments): Promise<Plain[]> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const fields = [...selection.keys()].filter((name) => resource.totals?.includes(name)).map((name) => getField(resource, name));
  const currency = columnSql(draft, source, getField(resource, 'currency'));
  const columns = [currency, 'count(*)', ...fields.map((field) => `sum(${columnSql(draft, source, field)})`)];
  const { text, values } = selectSql(columns, source, filterSql(draft, source, given));
  const rows = await context.reader.all(`${text} group by ${currency} order by ${currency}`, values);
  return rows.map((row) => ({
    currency: row[0],
    count: Number(row[1]),
    ...Object.fromEntries(fields.map((field, index) => [field.name, decoder(field, context.reader.dialect, 0)(row[index + 2] ?? 0, row)])),
  }));
}

function pageOf(given: ListArguments): { limit: number; offset: number; after?: string } {
  const limit = given.page?.limit ?? DEFAULT_LIMIT;
  const offset = given.page?.offset ?? 0;
  const after = given.page?.after ?? undefined;
  if (limit > LARGEST_LIMIT) throw limitExceeded(`page.limit is ${limit}: at most ${LARGEST_LIMIT} records come in one page.`);
  if (limit < 1) throw badInput([{ path: 'page.limit', message: 'must be at least 1.' }]);
  if (offset < 0 || offset > LARGEST_OFFSET) {
    throw badInput([{ path: 'page.offset', message: `must be between 0 and ${LARGEST_OFFSET}; go deeper with page.after.` }]);
  }
  if (after !== undefined && offset) throw badInput([{ path: 'page', message: 'takes offset or after, not both.' }]);
  return { limit, offset, ...(after === undefined ? {} : { after }) };
}

async function runAndBuild(context: ReadContext, projection: Projection, statement: Sql): Promise<Plain[]> {
  const rows = await context.reader.all(statement.text, statement.values);
  const built = rows.map(projection.build);
  await readChildren(context, projection.children);
  return built;
}

async function readChildren(context: ReadContext, children: Child[]): Promise<void> {
  await Promise.all(children.filter((child) => child.waiting.size).map((child) => readChild(context, child)));
}

async function readChild(context: ReadContext, child: Child): Promise<void> {
  if (child.field.kind === 'history') return readHistory(context, child);
  const draft = openDraft(context);
  const resource = getTarget(child.field);
  const source = openSource(draft, resource);
  const projection = project(draft, source, child.selection);
  const keys = sortKeys(draft, source, []);
  const back = `${source.alias}.${quote(getField(resource, child.field.mappedBy ?? '').column ?? '')}`;
  const parents = padded([...child.waiting.keys()].map((key) => (Number.isNaN(Number(key)) ? key : Number(key))));
  const where = and([
    { text: `${back} in (${parents.map(() => '?').join(', ')})`, values: parents },
    notDeletedSql(source),
    child.field.owned ? undefined : scopeSql(draft, source),
  ]);
  const order = keys.map((key) => `${key.expression} ${key.direction}`).join(', ');
  const rows = await context.reader.all(...childSql(projection.columns, source, back, where, order, child.field.owned === true));
  for (const row of rows) attach(child, row, projection.build(row), projection.columns.length);
  await readChildren(context, projection.children);
}

/** Own parts come whole; other relations are cut to their first records, counted for each parent. */
function childSql(columns: string[], source: Source, back: string, where: Sql | undefined, order: string, whole: boolean): [string, SqlValue[]] {
  if (whole) {
    const base = selectSql([...columns, back], source, where);
    return [`${base.text} order by ${order}`, base.values];
  }
  const named = columns.map((column, index) => `${column} as c${index}`);
  const base = selectSql([...named, `${back} as parent`, `row_number() over (partition by ${back} order by ${order}) as place`], source, where);
  const outer = [...columns.map((_, index) => `c${index}`), 'parent'].join(', ');
  return [`select ${outer} from (${base.text}) numbered where place <= ${MANY_SHOWN} order by parent, place`, base.values];
}

function attach(child: Child, row: SqlRow, made: Plain, parentAt: number): void {
  for (const parent of child.waiting.get(String(row[parentAt])) ?? []) {
    const list = parent[child.key];
    if (Array.isArray(list)) list.push(made);
  }
}

/** Rounds the number of parents up, so that few different statements exist and the engine's prepared ones are reused. */
function padded(parents: (string | number)[]): (string | number)[] {
  const sizes = [1, 2, 5, 10, 20, 50, 100, 200];
  const size = sizes.find((one) => one >= parents.length);
  const last = parents.at(-1);
  if (size === undefined || last === undefined) return parents;
  return [...parents, ...Array.from({ length: size - parents.length }, () => last)];
}
