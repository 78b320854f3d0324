import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { fill } from './fill.js';

export interface DataSet {
  url: string;
  drop(): Promise<void>;
}

const FOLDER = 'data/bench';
const SOURCES = [
  'server/db/migrations/sqlite',
  'server/db/migrations/mysql',
  'server/lib/random.ts',
  'scripts/bench/fill.ts',
  'scripts/bench/invent.ts',
  'scripts/bench/rows-of-order.ts',
  'scripts/bench/rows-of-catalog.ts',
  'scripts/bench/names.ts',
];

/** A filled SQLite file is kept and copied for each run, because the lines that write change it. */
export async function sqliteDataSet(orders: number, log: (line: string) => void): Promise<DataSet> {
  mkdirSync(FOLDER, { recursive: true });
  const kept = join(FOLDER, `orders-${orders}-${sourceHash()}.sqlite`);
  if (!existsSync(kept)) {
    log(`Filling SQLite with ${orders} orders ...`);
    const made = `${kept}.${process.pid}`;
    await fill(`sqlite:${made}`, orders, log);
    for (const suffix of ['-wal', '-shm']) rmSync(made + suffix, { force: true });
    renameSync(made, kept);
  }
  const copy = join(FOLDER, `run-${process.pid}.sqlite`);
  copyFileSync(kept, copy);
  return {
    url: `sqlite:${copy}`,
    drop: async () => removeSqlite(copy),
  };
}

/** A database on the given server; one that is there already from an earlier run on the same server is used again. */
export async function mysqlDataSet(
  server: string,
  orders: number,
  log: (line: string) => void,
): Promise<DataSet> {
  const name = `kontor_bench_${orders}_${sourceHash()}`;
  const url = `${server.replace(/\/$/, '')}/${name}`;
  const connection = await mysql.createConnection({ uri: server });
  try {
    const [known] = await connection.query<mysql.RowDataPacket[]>('show databases like ?', [`${name}`]);
    if (!known.length) {
      log(`Filling MariaDB with ${orders} orders ...`);
      const filling = `${name}_filling`;
      await connection.query(`drop database if exists ${filling}`);
      await connection.query(`create database ${filling} character set utf8mb4 collate utf8mb4_unicode_ci`);
      await fill(`${server.replace(/\/$/, '')}/${filling}`, orders, log);
      await moveTables(connection, filling, name);
    }
  } finally {
    await connection.end();
  }
  return { url, drop: async () => undefined };
}

let made = 0;

/** A database for an import, gone afterwards. */
export async function emptyDatabase(database: 'sqlite' | 'mysql', server: string): Promise<DataSet> {
  if (database === 'sqlite') {
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `import-${process.pid}-${++made}.sqlite`);
    return { url: `sqlite:${file}`, drop: async () => removeSqlite(file) };
  }
  const name = `kontor_import_${process.pid}_${++made}`;
  const run = async (sql: string): Promise<void> => {
    const connection = await mysql.createConnection({ uri: server });
    await connection.query(sql);
    await connection.end();
  };
  await run(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_ci`);
  return { url: `${server.replace(/\/$/, '')}/${name}`, drop: () => run(`drop database ${name}`) };
}

function removeSqlite(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

/** The final name appears only when everything is in: a run that was broken off is not taken for data. */
async function moveTables(connection: mysql.Connection, from: string, to: string): Promise<void> {
  await connection.query(`create database ${to} character set utf8mb4 collate utf8mb4_unicode_ci`);
  const [tables] = await connection.query<mysql.RowDataPacket[]>(
    'select table_name n from information_schema.tables where table_schema = ?',
    [from],
  );
  await connection.query(
    `rename table ${tables.map(({ n }) => `\`${from}\`.\`${n}\` to \`${to}\`.\`${n}\``).join(', ')}`,
  );
  await connection.query(`drop database ${from}`);
}

/** Changes when the tables or the invented rows do. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const files = source.endsWith('.ts')
      ? [source]
      : readdirSync(source)
          .sort()
          .map((name) => join(source, name));
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
