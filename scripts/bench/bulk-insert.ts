import { DatabaseSync } from 'node:sqlite';
import mysql from 'mysql2/promise';
import type { DatabaseTarget } from '../../server/db/database-url.js';

export type Value = string | number | null;

/** Rows straight into tables, in batches: the one place that passes by `write()`, because the rows are invented. */
export interface BulkInsert {
  dialect: 'sqlite' | 'mysql';
  insert(table: string, rows: Record<string, Value>[]): Promise<void>;
  run(sql: string): Promise<void>;
  /** The first column of the first row. */
  value(sql: string): Promise<Value>;
  close(): Promise<void>;
}

export const openBulkInsert = (target: DatabaseTarget): Promise<BulkInsert> =>
  target.dialect === 'sqlite' ? openSqlite(target.file) : openMysql(target.url);

async function openSqlite(file: string): Promise<BulkInsert> {
  const database = new DatabaseSync(file);
  database.exec(
    'pragma foreign_keys = off; pragma synchronous = off; pragma cache_size = -524288; pragma temp_store = memory',
  );
  return {
    dialect: 'sqlite',
    async insert(table, rows) {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const statement = database.prepare(
        `insert into ${nameOf(table)} (${columns.map(nameOf).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      );
      database.exec('begin immediate');
      for (const row of rows) statement.run(...Object.values(row));
      database.exec('commit');
    },
    run: async (sql) => database.exec(sql),
    async value(sql) {
      const statement = database.prepare(sql);
      const value = Object.values(statement.get() ?? {})[0];
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    },
    close: async () => database.close(),
  };
}

const ROWS_A_STATEMENT = 2000;

async function openMysql(url: string): Promise<BulkInsert> {
  const connection = await mysql.createConnection({
    uri: url,
    charset: 'utf8mb4',
    timezone: 'Z',
    rowsAsArray: true,
  });
  await connection.query('set unique_checks = 0, foreign_key_checks = 0');
  return {
    dialect: 'mysql',
    async insert(table, rows) {
      const [first] = rows;
      if (!first) return;
      const sql = `insert into ${nameOf(table)} (${Object.keys(first).map(nameOf).join(', ')}) values ?`;
      await connection.beginTransaction();
      for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
        await connection.query(sql, [
          rows.slice(from, from + ROWS_A_STATEMENT).map((row) => Object.values(row)),
        ]);
      }
      await connection.commit();
    },
    async run(sql) {
      await connection.query(sql);
    },
    async value(sql) {
      const [rows] = await connection.query<mysql.RowDataPacket[]>(sql);
      const value: unknown = rows[0]?.[0];
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    },
    close: () => connection.end(),
  };
}

export const nameOf = (name: string): string => `\`${name}\``;
