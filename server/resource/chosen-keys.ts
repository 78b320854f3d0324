import type { SqlValue } from '../db/reader.js';
import { afterCursorSql } from './cursor.js';
import type { SortKey } from './order-by.js';
import { and, quote, selectSql, type Source, type Sql } from './sql.js';

interface Take {
  limit: number;
  offset: number;
  /** The count of all that match comes along. */
  counts: boolean;
}

/** The keys `k` of a page's records and the values `s0`, `s1` ... that they are sorted by, in that order. */
export function chosenSql(
  source: Source,
  keys: SortKey[],
  where: Sql | undefined,
  cursor: SqlValue[] | undefined,
  take: Take,
): Sql {
  // Counting goes through everything anyway.
  if (keys[0]?.emptiness && keys.length > 2 && !take.counts)
    return inPartsSql(source, keys, where, cursor, take);
  const condition = and([where, cursor && afterCursorSql(keys, cursor)]);
  return limitedSql(partSql(source, keys, keys, condition, take.counts), take);
}

/**
 * Empty values apart from the others, each part in the order of an index, and one after the other: no index holds the
 * empty ones at the other end, so sorting by "is it empty" would go through the whole table for each page.
 */
function inPartsSql(
  source: Source,
  keys: SortKey[],
  where: Sql | undefined,
  cursor: SqlValue[] | undefined,
  { limit, offset }: Take,
): Sql {
  const [emptiness, sorted, ...rest] = keys;
  if (!emptiness || !sorted) throw new Error('A sort by emptiness names what is empty.');
  const inOrder = emptiness.direction === 'DESC' ? [1, 0] : [0, 1];
  const reached = cursor ? inOrder.indexOf(Number(cursor[0])) : 0;
  const parts = inOrder.slice(Math.max(reached, 0)).map((empty, index) => {
    const own = empty ? rest : [{ ...sorted, nullable: false }, ...rest];
    const after = index === 0 && cursor ? afterCursorSql(own, cursor.slice(empty ? 2 : 1)) : undefined;
    const only = { text: `${sorted.expression} is ${empty ? '' : 'not '}null`, values: [] };
    return limitedSql(partSql(source, keys, own, and([where, only, after]), false), {
      limit: limit + offset,
      offset: 0,
    });
  });
  const order = keys.map((key, index) => `s${index} ${key.direction}`).join(', ');
  return limitedSql(
    {
      text: `select * from (${parts.map((part, index) => `select * from (${part.text}) e${index}`).join(' union all ')}) e order by ${order}`,
      values: parts.flatMap((part) => part.values),
    },
    { limit, offset },
  );
}

function partSql(
  source: Source,
  shown: SortKey[],
  sortedBy: SortKey[],
  where: Sql | undefined,
  counts: boolean,
): Sql {
  const columns = [
    ...(counts ? ['count(*) over () as n'] : []),
    `${source.alias}.${quote(source.resource.idColumn)} as k`,
    ...shown.map((key, index) => `${key.expression} as s${index}`),
  ];
  const base = selectSql(columns, source, where);
  const order = sortedBy.map((key) => `${key.expression} ${key.direction}`).join(', ');
  return { text: `${base.text} order by ${order}`, values: base.values };
}

const limitedSql = (sql: Sql, { limit, offset }: { limit: number; offset: number }): Sql => ({
  text: `${sql.text} limit ${limit}${offset ? ` offset ${offset}` : ''}`,
  values: sql.values,
});
