import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { DatabaseFileError } from './database-file-error.js';

const STATEMENTS_KEPT = 500;

/**
 * SQLite through the module that comes with Node. Each transaction begins IMMEDIATE: with the plain `begin` two
 * processes that read before they write fail with "database is locked" in spite of the busy timeout.
 */
export class NodeSqliteDialect extends SqliteDialect {
  constructor(file: string, synchronous: 'full' | 'off') {
    super({ database: async () => openDatabase(file, synchronous) });
  }
}

function openDatabase(file: string, synchronous: 'full' | 'off'): SqliteDatabase {
  const database = openFile(file, synchronous);
  const statements = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = /^rollback$/i.test(sql)
      ? rollbackOf(database)
      : statementOf(database.prepare(/^begin$/i.test(sql) ? 'begin immediate' : sql));
    if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value ?? '');
    statements.set(sql, made);
    return made;
  };
  return { prepare, close: () => database.close() };
}

function openFile(file: string, synchronous: 'full' | 'off'): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec(
      `pragma journal_mode = wal; pragma synchronous = ${synchronous}; pragma busy_timeout = 5000; pragma foreign_keys = on; pragma cache_size = -65536`,
    );
    return database;
  } catch (error) {
    database?.close();
    throw new DatabaseFileError(file, error);
  }
}

/**
 * SQLite ends a transaction by itself when its disk is full or can not be written. A rollback after that would fail, and
 * a failed one leaves the connection taken: every later write would wait for it for ever.
 */
function rollbackOf(database: DatabaseSync): SqliteStatement {
  const rollback = statementOf(database.prepare('rollback'));
  return {
    ...rollback,
    run: (parameters) =>
      database.isTransaction ? rollback.run(parameters) : { changes: 0, lastInsertRowid: 0 },
  };
}

function statementOf(statement: StatementSync): SqliteStatement {
  // Kysely's interface leaves the parameters' type open; the ORM passes only what SQLite binds.
  const bound = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)) as IterableIterator<unknown>,
  };
}
