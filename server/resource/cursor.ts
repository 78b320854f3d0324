import { createHash } from 'node:crypto';
import { badInput } from '../errors.js';
import type { SqlValue } from '../db/reader.js';
import type { SortKey } from './order-by.js';
import type { Sql } from './sql.js';

/**
 * A cursor holds the sort values of the last record of a page, which are values that the reader may sort by and so may
 * read, and a mark of the sort, since values of one sort mean nothing in another.
 */
export function encodeCursor(values: SqlValue[], keys: SortKey[]): string {
  return Buffer.from(JSON.stringify([markOf(keys), ...values])).toString('base64url');
}

const markOf = (keys: SortKey[]): string =>
  createHash('sha256')
    .update(keys.map((key) => `${key.expression} ${key.direction}`).join())
    .digest('base64url')
    .slice(0, 8);

export function decodeCursor(text: string, keys: SortKey[]): SqlValue[] {
  const refuse = () =>
    badInput([
      {
        path: 'page.after',
        message: 'is not a cursor of this list and sort: take nextCursor of the page before.',
      },
    ]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(parsed) || parsed.length !== keys.length + 1 || parsed[0] !== markOf(keys))
    throw refuse();
  return parsed.slice(1).map((value: unknown) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw refuse();
  });
}

/**
 * The condition "comes after the cursor", written so that an index on the sort keys is entered at the right place:
 * a bound on the first key, then the exact comparison. Empty values sort before all others, on both engines.
 */
export function afterCursorSql(keys: SortKey[], cursor: SqlValue[]): Sql {
  const alternatives: Sql[] = keys.map((key, index) => {
    const before = keys.slice(0, index).map((earlier, at) => sameSql(earlier, cursor[at] ?? null));
    const parts = [...before, beyondSql(key, cursor[index] ?? null)];
    return {
      text: `(${parts.map((part) => part.text).join(' and ')})`,
      values: parts.flatMap((part) => part.values),
    };
  });
  const exact: Sql = {
    text: `(${alternatives.map((one) => one.text).join(' or ')})`,
    values: alternatives.flatMap((one) => one.values),
  };
  const [first] = keys;
  const start = cursor[0] ?? null;
  if (!first || start === null || (first.nullable && first.direction === 'DESC')) return exact;
  const bound = `${first.expression} ${first.direction === 'DESC' ? '<=' : '>='} ?`;
  return { text: `${bound} and ${exact.text}`, values: [start, ...exact.values] };
}

const sameSql = (key: SortKey, value: SqlValue): Sql =>
  value === null
    ? { text: `${key.expression} is null`, values: [] }
    : { text: `${key.expression} = ?`, values: [value] };

function beyondSql(key: SortKey, value: SqlValue): Sql {
  if (key.direction === 'ASC') {
    return value === null
      ? { text: `${key.expression} is not null`, values: [] }
      : { text: `${key.expression} > ?`, values: [value] };
  }
  if (value === null) return { text: '1 = 0', values: [] };
  const less = `${key.expression} < ?`;
  return { text: key.nullable ? `(${less} or ${key.expression} is null)` : less, values: [value] };
}
