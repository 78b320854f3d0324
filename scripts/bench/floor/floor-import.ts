import { parseDatabaseUrl } from '../../../server/db/database-url.js';
import { openFloorDatabase, type FloorDatabase } from './floor-database.js';
import { insert } from './floor-inserts.js';

/**
 * The bare floor of an import: the very rows that Kontor's import left in the database, taken out and inserted again
 * into the same tables, with their indexes and references, many rows a statement and few commits. Nothing is read from
 * a file, looked up or worked out, and only the inserting is timed. Prints the rows and the seconds.
 */
const TABLES = [
  'product',
  'offer',
  'price',
  'customer',
  'order',
  'order_line',
  'status_period',
  'change_entry',
  'search_term',
];
const VALUES_A_STATEMENT = 8000;
/** About as many as one batch of the import writes in its transaction. */
const ROWS_A_COMMIT = 25_000;

const database = openFloorDatabase(parseDatabaseUrl(process.argv[2] ?? ''));
await takeOut(database);
let count = 0;
let ms = 0;
for (const table of TABLES) {
  const rows = await database.all(`select * from \`${copyOf(table)}\``, []);
  const [first] = rows;
  if (!first) continue;
  const rowsAStatement = Math.floor(VALUES_A_STATEMENT / Object.keys(first).length);
  const startedMs = performance.now();
  for (let from = 0; from < rows.length; from += ROWS_A_COMMIT) {
    const part = rows.slice(from, from + ROWS_A_COMMIT);
    await database.transact(async (transaction) => {
      for (let at = 0; at < part.length; at += rowsAStatement)
        await insert(transaction, table, part.slice(at, at + rowsAStatement));
    });
  }
  ms += performance.now() - startedMs;
  count += rows.length;
}
console.log(JSON.stringify({ rows: count, seconds: ms / 1000 }));
process.exit(0);

function copyOf(table: string): string {
  return `bench_${table}`;
}

/** Copies and empties the tables, parts before what they belong to. */
async function takeOut({ dialect, transact, all }: FloorDatabase): Promise<void> {
  for (const table of TABLES)
    await transact(async ({ run }) => {
      await run(`create table \`${copyOf(table)}\` as select * from \`${table}\``, []);
    });
  await transact(async ({ run }) => {
    if (dialect === 'mysql') await run('set foreign_key_checks = 0', []);
    for (const table of TABLES.toReversed())
      await run(`${dialect === 'mysql' ? 'truncate table' : 'delete from'} \`${table}\``, []);
    if (dialect === 'mysql') await run('set foreign_key_checks = 1', []);
  });
  // Else the rows would go into the holes that the old ones left.
  if (dialect === 'sqlite') await all('vacuum', []);
}
