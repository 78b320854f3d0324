import type { Phrase } from '../lib/phrase.js';
import { say } from './phrases.js';
import type { Rows } from './rows.js';

/** Rows in words, for the rights table. */
export const describeRows = (rows: Rows): string => sayRows(rows).text;

/** The same in parts, for explanations. */
export function sayRows(rows: Rows): Phrase {
  if (typeof rows === 'string') return say('rowsReach', { reach: rows });
  if ('any' in rows) return say('rowsAny', { anyOf: rows.any.map(sayRows) });
  if ('every' in rows)
    return say('rowsEvery', {
      allOf: rows.every.map((part) =>
        'any' in asTree(part) ? say('rowsGrouped', { rows: sayRows(part) }) : sayRows(part),
      ),
    });
  const reach =
    rows.reach === 'shops' && rows.shops?.length
      ? say('rowsShops', { names: rows.shops })
      : say('rowsReach', { reach: rows.reach });
  return rows.where ? say('rowsWhere', { rows: reach, condition: JSON.stringify(rows.where) }) : reach;
}

const asTree = (rows: Rows): object => (typeof rows === 'string' ? {} : rows);
