import { getResource } from '../../server/db/registry.js';
import { fieldTerms, searchedFields } from '../../server/search/terms.js';
import type { Value } from './bulk-insert.js';

/** Rows to be inserted, by table. */
export type RowsByTable = Record<string, Record<string, Value>[]>;
/** A moment as the engine keeps it. */
export type Moment = (ms: number) => string | number;

export const momentOf =
  (dialect: 'sqlite' | 'mysql'): Moment =>
  (ms) =>
    dialect === 'sqlite' ? ms : new Date(ms).toISOString().slice(0, 23).replace('T', ' ');

export function push(rows: RowsByTable, table: string, row: Record<string, Value>): void {
  const list = rows[table];
  if (list) list.push(row);
  else rows[table] = [row];
}

/** The words of the search box, made as the server makes them. */
export function pushSearchRows(
  rows: RowsByTable,
  resource: string,
  recordId: number,
  values: Record<string, unknown>,
): void {
  for (const field of searchedFields(getResource(resource))) {
    for (const term of new Set(fieldTerms(field, values[field.name]))) {
      push(rows, 'search_term', { term, resource, record_id: recordId, field: field.name });
    }
  }
}
