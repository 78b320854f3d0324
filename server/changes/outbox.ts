import type { Orm } from '../db/orm.js';
import type { Dialect, SqlValue } from '../db/reader.js';
import type { Operation } from './operation.js';

const announced = new WeakSet<Operation>();

/**
 * The statement that announces an operation to readers of the change log, to be run in its transaction; nothing when it
 * was announced before. One narrow row, however much was changed. SQLite has one writer, so that the order of its
 * transactions is known while they run and the position is given at once; elsewhere the relay gives it after the commit.
 */
export function announcement(
  operation: Operation,
  dialect: Dialect,
): { sql: string; values: SqlValue[] } | undefined {
  if (announced.has(operation)) return undefined;
  announced.add(operation);
  return dialect === 'sqlite'
    ? { sql: POSITION, values: [operation.id, Date.now()] }
    : { sql: 'insert into `change_outbox` (`operation_id`) values (?)', values: [operation.id] };
}

const POSITION =
  'insert into `change_position` (`position`, `operation_id`, `at_ms`) select coalesce(max(`position`), 0) + 1, ?, ? from `change_position`';

export const isAnnounced = (operation: Operation): boolean => announced.has(operation);

const listeners = new WeakMap<Orm, Set<() => void>>();

/** Calls after each commit of this process that was announced; those of other processes are found by polling. */
export function onCommit(orm: Orm, listener: () => void): () => void {
  const known = listeners.get(orm) ?? new Set();
  listeners.set(orm, known.add(listener));
  return () => known.delete(listener);
}

export function tellCommit(orm: Orm): void {
  for (const listener of listeners.get(orm) ?? []) listener();
}
