import type { Reader } from '../../db/reader.js';

/** The columns that a table has now. */
export async function columnsOf(reader: Reader, table: string): Promise<Set<string>> {
  const rows = await reader.all(
    reader.dialect === 'sqlite'
      ? 'select name from pragma_table_info(?)'
      : 'select column_name from information_schema.columns where table_schema = database() and table_name = ?',
    [table],
  );
  return new Set(rows.map(([name]) => String(name)));
}
