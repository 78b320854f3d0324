import type { Reader } from '../../db/reader.js';

/** The columns that a table has, whether a definition names them or not. */
export async function columnsOf(reader: Reader, table: string): Promise<Set<string>> {
  const rows = await reader.all(
    reader.dialect === 'sqlite'
      ? 'select name from pragma_table_info(?)'
      : 'select column_name from information_schema.columns where table_schema = database() and table_name = ?',
    [table],
  );
  return new Set(rows.map(([name]) => String(name)));
}

/** The indexes that a table has. */
export async function indexesOf(reader: Reader, table: string): Promise<Set<string>> {
  const rows = await reader.all(
    reader.dialect === 'sqlite'
      ? 'select name from pragma_index_list(?)'
      : 'select distinct index_name from information_schema.statistics where table_schema = database() and table_name = ?',
    [table],
  );
  return new Set(rows.map(([name]) => String(name)));
}
