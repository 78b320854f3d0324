import { DatabaseSync, type StatementSync } from 'node:sqlite';
import mysql from 'mysql2/promise';
import type { DatabaseTarget } from '../../../server/db/database-url.js';

export type FloorValue = string | number | null;
export type FloorRow = Record<string, FloorValue>;

/** What a hand-written server does with the driver: prepared statements, rows as objects. */
export interface FloorDatabase {
  dialect: 'sqlite' | 'mysql';
  all(sql: string, values: FloorValue[]): Promise<FloorRow[]>;
  /** Runs in one transaction; `run` answers the number of rows it touched. */
  transact<T>(work: (transaction: FloorTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface FloorTransaction {
  all(sql: string, values: FloorValue[]): Promise<FloorRow[]>;
  run(sql: string, values: FloorValue[]): Promise<number>;
}

export const openFloorDatabase = (target: DatabaseTarget): FloorDatabase =>
  target.dialect === 'sqlite' ? openSqlite(target.file) : openMysql(target.url);

function openSqlite(file: string): FloorDatabase {
  const database = new DatabaseSync(file);
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma foreign_keys = on; pragma cache_size = -65536; pragma mmap_size = 268435456',
  );
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the driver leaves the values open; these columns hold text, numbers and nothing
  const all = async (sql: string, values: FloorValue[]) => prepare(sql).all(...values) as FloorRow[];
  let last: Promise<unknown> = Promise.resolve();
  return {
    dialect: 'sqlite',
    all,
    transact(work) {
      const mine = last.then(async () => {
        database.exec('begin immediate');
        try {
          const result = await work({
            all,
            run: async (sql, values) => Number(prepare(sql).run(...values).changes),
          });
          database.exec('commit');
          return result;
        } catch (error) {
          database.exec('rollback');
          throw error;
        }
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    close: async () => database.close(),
  };
}

function openMysql(url: string): FloorDatabase {
  const pool = mysql.createPool({
    uri: url,
    connectionLimit: 10,
    dateStrings: true,
    timezone: 'Z',
    charset: 'utf8mb4',
  });
  // Without gaps locked, as Kontor does; what still ends in a deadlock is tried again.
  pool.pool.on('connection', (connection) =>
    connection.query('set session transaction isolation level read committed'),
  );
  const rowsOf = async (on: mysql.Pool | mysql.PoolConnection, sql: string, values: FloorValue[]) => {
    const [rows] = await on.execute<mysql.RowDataPacket[]>(sql, values);
    return rows;
  };
  return {
    dialect: 'mysql',
    all: (sql, values) => rowsOf(pool, sql, values),
    transact: (work) => withRetries(() => transactOn(pool, rowsOf, work)),
    close: () => pool.end(),
  };
}

type RowsOf = (on: mysql.PoolConnection, sql: string, values: FloorValue[]) => Promise<FloorRow[]>;

async function transactOn<T>(
  pool: mysql.Pool,
  rowsOf: RowsOf,
  work: (transaction: FloorTransaction) => Promise<T>,
): Promise<T> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const result = await work({
      all: (sql, values) => rowsOf(connection, sql, values),
      async run(sql, values) {
        const [made] = await connection.execute<mysql.ResultSetHeader>(sql, values);
        return made.affectedRows;
      },
    });
    await connection.commit();
    return result;
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

const TRIES = 10;
const PAUSE_MS = 5;

async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !String(error).includes('Deadlock')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt * Math.random()));
    }
  }
}
