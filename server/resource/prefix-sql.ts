import type { Dialect } from '../db/reader.js';
import type { Sql } from './sql.js';

/**
 * What begins with a text, through the column's index. SQLite's LIKE does not use an index with a bound value: there it
 * is a range.
 */
export function prefixSql(dialect: Dialect, column: string, text: string): Sql {
  return dialect === 'sqlite' && text
    ? { text: `(${column} >= ? and ${column} < ?)`, values: [text, `${text}\u{10FFFF}`] }
    : { text: `${column} like ? escape '!'`, values: [`${escapeLike(text)}%`] };
}

export const escapeLike = (text: string): string => text.replace(/[!%_]/g, '!$&');
