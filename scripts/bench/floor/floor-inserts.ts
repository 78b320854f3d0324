import type { FloorTransaction, FloorValue } from './floor-database.js';

export interface Record {
  [column: string]: FloorValue;
}

/** One statement for all rows; they have the same columns. */
export async function insert(transaction: FloorTransaction, table: string, rows: Record[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const sql = `insert into \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')}) values ${rows.map(() => row).join(', ')}`;
  await transaction.run(
    sql,
    rows.flatMap((one) => columns.map((column) => one[column] ?? null)),
  );
}

export const stored = (dialect: 'sqlite' | 'mysql', ms: number): FloorValue =>
  dialect === 'sqlite' ? ms : new Date(ms).toISOString().slice(0, 23).replace('T', ' ');
