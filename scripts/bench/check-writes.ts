import type { FloorDatabase } from './floor/floor-database.js';
import type { Json } from './kontor-client.js';
import type { Line } from './line.js';

const TABLES = [
  'order',
  'order_line',
  'stock_movement',
  'status_period',
  'change_entry',
  'search_term',
  'customer',
];

/** Both sides must add as many rows to each table, or the comparison is not one. */
export async function checkWrites(
  database: FloorDatabase,
  line: Line,
  sides: { ours(): Promise<Json>; floor(): Promise<Json> },
): Promise<void> {
  const ours = await added(database, sides.ours);
  const floor = await added(database, sides.floor);
  const parted = TABLES.filter((_, place) => ours[place] !== floor[place]).map(
    (table) => `${table} ${ours[TABLES.indexOf(table)]} and ${floor[TABLES.indexOf(table)]}`,
  );
  if (parted.length)
    throw new Error(
      `Kontor and the floor write different numbers of rows for ${line.name}: ${parted.join(', ')}.`,
    );
  if (ours.every((count) => count === 0)) throw new Error(`${line.name} wrote nothing.`);
}

async function added(database: FloorDatabase, write: () => Promise<Json>): Promise<number[]> {
  const before = await count(database);
  await write();
  const after = await count(database);
  return after.map((rows, place) => rows - (before[place] ?? 0));
}

async function count(database: FloorDatabase): Promise<number[]> {
  const counts = await Promise.all(
    TABLES.map((table) => database.all(`select count(*) n from \`${table}\``, [])),
  );
  return counts.map(([row]) => Number(row?.['n']));
}
