import { DatabaseSync, type StatementSync } from 'node:sqlite';
import mysql from 'mysql2/promise';
import type { DatabaseTarget } from './database-url.js';

export type SqlValue = string | number | null;
export type SqlRow = SqlValue[];
export type Dialect = 'sqlite' | 'mysql';

/**
 * Where reads run: plain rows as arrays, on connections of their own, past the unit of work. With SQLite a second
 * connection in WAL mode, so that a read never waits for a transaction that another request holds open.
 */
export interface Reader {
  dialect: Dialect;
  all(sql: string, parameters: SqlValue[]): Promise<SqlRow[]>;
  close(): Promise<void>;
}

export function openReader(target: DatabaseTarget): Reader {
  return target.dialect === 'sqlite' ? openSqliteReader(target.file) : openMysqlReader(target.url);
}

const STATEMENTS_KEPT = 500;

function openSqliteReader(file: string): Reader {
  const database = new DatabaseSync(file);
  database.exec(
    'pragma busy_timeout = 5000; pragma query_only = on; pragma cache_size = -65536; pragma mmap_size = 268435456',
  );
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    made.setReturnArrays(true);
    if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value ?? '');
    statements.set(sql, made);
    return made;
  };
  return {
    dialect: 'sqlite',
    // The driver's types do not know of setReturnArrays: the rows are arrays.
    all: async (sql, parameters) => prepare(sql).all(...parameters) as unknown as SqlRow[],
    close: async () => database.close(),
  };
}

function openMysqlReader(url: string): Reader {
  const pool = mysql.createPool({
    uri: url,
    connectionLimit: 10,
    dateStrings: true,
    supportBigNumbers: true,
    timezone: 'Z',
    charset: 'utf8mb4',
    rowsAsArray: true,
    maxPreparedStatements: STATEMENTS_KEPT,
    // A stack trace kept for each statement, should it fail, is a twentieth of a read.
    trace: false,
  });
  return {
    dialect: 'mysql',
    async all(sql, parameters) {
      const [rows] = await pool.execute<mysql.RowDataPacket[][]>(sql, parameters);
      // With rowsAsArray each row is an array of the selected columns.
      return rows as unknown as SqlRow[];
    },
    close: () => pool.end(),
  };
}
