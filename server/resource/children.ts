import type { SqlRow, SqlValue } from '../db/reader.js';
import { getField, getTarget } from '../db/registry.js';
import { readHistory } from './history.js';
import { sortKeys } from './order-by.js';
import { planOf, statementOf, type Plan, type ReadContext, type Statement } from './plan.js';
import type { Child, Plain, Waiting } from './project.js';
import { conditionSql, scopeSql } from './scope-sql.js';
import { and, fromSql, marks, notDeletedSql, quote } from './sql.js';

/** Rows shown below one record for relations that are not its own parts: the newest or first of them. */
const MANY_SHOWN = 200;

/** Makes the objects of the rows and reads what hangs below them. */
export async function buildRows(context: ReadContext, plan: Plan, rows: SqlRow[]): Promise<Plain[]> {
  const waiting = plan.children.map((): Waiting => new Map());
  const built = rows.map((row) => plan.build(row, waiting));
  if (waiting.length) await readChildren(context, plan.children, waiting);
  return built;
}

/** One statement for each to-many relation, whatever the number of records it hangs below. */
async function readChildren(context: ReadContext, children: Child[], waiting: Waiting[]): Promise<void> {
  const reads = children.map(async (child, place) => {
    const lists = waiting[place];
    if (lists?.size)
      await (child.field.kind === 'history'
        ? readHistory(context, child, lists)
        : readChild(context, child, lists));
  });
  await Promise.all(reads);
}

async function readChild(context: ReadContext, child: Child, lists: Waiting): Promise<void> {
  const plan = planOf(context, getTarget(child.field), child.selection);
  const keys = padded([...lists.keys()]);
  const name = `below ${child.field.resource}.${child.field.name} ${keys.length}`;
  const { text, before, after } = statementOf(plan, name, () => childStatement(plan, child, keys.length));
  const rows = await context.reader.all(text, [...before, ...keys, ...after]);
  const waiting = plan.children.map((): Waiting => new Map());
  const parentAt = plan.columns.length;
  for (const row of rows) lists.get(row[parentAt] ?? null)?.push(plan.build(row, waiting));
  if (waiting.length) await readChildren(context, plan.children, waiting);
}

/** Own parts come whole; other relations are cut to their first records, counted for each parent. */
function childStatement(plan: Plan, child: Child, count: number): Statement {
  const { source, draft, columns } = plan;
  const back = `${source.alias}.${quote(getField(source.resource, child.field.mappedBy ?? '').column ?? '')}`;
  const order = sortKeys(draft, source, [])
    .map((key) => `${key.expression} ${key.direction}`)
    .join(', ');
  const { owned, mappedBy = '' } = child.field;
  // A record stands in the list of what it points to only where the reader may see what it points to.
  const pointing = draft.access.fieldScopes(source.resource.name, mappedBy).full;
  const rest = and([
    notDeletedSql(source),
    ...(owned ? [] : [scopeSql(draft, source), conditionSql(draft, source, pointing)]),
  ]);
  const from = fromSql(source);
  const where = `where ${back} in (${marks(Array.from({ length: count }))})${rest ? ` and ${rest.text}` : ''}`;
  const values = { before: [...plan.values, ...from.values], after: rest?.values ?? [] };
  if (child.field.owned) {
    return {
      text: `select ${[...columns, back].join(', ')} from ${from.text} ${where} order by ${order}`,
      ...values,
    };
  }
  const named = columns.map((column, index) => `${column} as c${index}`).concat(`${back} as parent`);
  const outer = [...columns.map((_, index) => `c${index}`), 'parent'].join(', ');
  const numbered = `select ${named.join(', ')}, row_number() over (partition by ${back} order by ${order}) as place from ${from.text} ${where}`;
  return {
    text: `select ${outer} from (${numbered}) numbered where place <= ${MANY_SHOWN} order by parent, place`,
    ...values,
  };
}

/** Rounds the number of parents up, so that few different statements exist and the engine's prepared ones are reused. */
function padded(keys: SqlRow): SqlValue[] {
  const sizes = [1, 2, 5, 10, 20, 50, 100, 200];
  const size = sizes.find((one) => one >= keys.length);
  const last = keys.at(-1);
  if (size === undefined || last === undefined) return keys;
  return [...keys, ...Array.from({ length: size - keys.length }, () => last)];
}
