import type { Rows } from './rows.js';

/** Rows in words, for the rights table and for explanations. */
export function describeRows(rows: Rows): string {
  if (typeof rows === 'string') return rows;
  if ('any' in rows) return rows.any.map(describeRows).join(' or ');
  if ('every' in rows)
    return rows.every
      .map((part) => ('any' in asTree(part) ? `(${describeRows(part)})` : describeRows(part)))
      .join(' and ');
  const reach = rows.reach === 'shops' && rows.shops?.length ? `shops ${rows.shops.join(', ')}` : rows.reach;
  return rows.where ? `${reach} where ${JSON.stringify(rows.where)}` : reach;
}

const asTree = (rows: Rows): object => (typeof rows === 'string' ? {} : rows);
