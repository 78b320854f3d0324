import type { FloorRow, FloorValue } from './floor-database.js';

/** Values as the answer shows them; the shop of the data set has one currency, so its two digits may be written here. */
type Column = FloorValue | undefined;

export const money = (cents: Column): string => (Number(cents) / 100).toFixed(2);

export function unitPrice(tenThousandths: Column): string {
  const value = Number(tenThousandths);
  return value % 100 ? String(value / 10_000) : (value / 10_000).toFixed(2);
}

export const moment = (dialect: 'sqlite' | 'mysql', value: Column): string | null => {
  if (value === null || value === undefined) return null;
  if (dialect === 'sqlite') return new Date(Number(value)).toISOString();
  const text = String(value).replace(' ', 'T');
  // The driver leaves out thousandths that are zero.
  return text.includes('.') ? `${text}Z` : `${text}.000Z`;
};

export const list = (text: Column): unknown => (typeof text === 'string' ? JSON.parse(text) : null);

export function group(rows: FloorRow[], column: string): Map<number, FloorRow[]> {
  const groups = new Map<number, FloorRow[]>();
  for (const row of rows) {
    const key = Number(row[column]);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
