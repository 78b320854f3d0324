import type { Orm } from '../db/orm.js';
import type { Dialect, SqlValue } from '../db/reader.js';
import type { Operation } from './operation.js';

const announced = new WeakMap<Operation, Set<string>>();

/**
 * The statement that announces an operation to readers of the change log, to be run in its transaction; nothing when it
 * was announced before. One narrow row, however much was changed. SQLite has one writer, so that the order of its
 * transactions is known while they run and the position is given at once; elsewhere the relay gives it after the commit.
 * `rows` are those of the log; they tell what the operation changed.
 */
export function announcement(
  operation: Operation,
  dialect: Dialect,
  rows: readonly { resource: string }[],
): { sql: string; values: SqlValue[] } | undefined {
  const known = announced.get(operation);
  const changed = known ?? new Set();
  for (const { resource } of rows) changed.add(resource);
  if (known) return undefined;
  announced.set(operation, changed);
  return dialect === 'sqlite'
    ? { sql: POSITION, values: [operation.id, Date.now()] }
    : { sql: 'insert into `change_outbox` (`operation_id`) values (?)', values: [operation.id] };
}

const POSITION =
  'insert into `change_position` (`position`, `operation_id`, `at_ms`) select coalesce(max(`position`), 0) + 1, ?, ? from `change_position`';

/** Names of the resources whose records the operation changed; nothing when it was not announced. */
export const changedBy = (operation: Operation): ReadonlySet<string> | undefined => announced.get(operation);

type CommitListener = (changed: ReadonlySet<string>) => void;

const listeners = new WeakMap<Orm, Set<CommitListener>>();

/**
 * Calls after each commit of this process that was announced, with what `changedBy` says of it; those of other
 * processes are found by polling.
 */
export function onCommit(orm: Orm, listener: CommitListener): () => void {
  const known = listeners.get(orm) ?? new Set();
  listeners.set(orm, known.add(listener));
  return () => known.delete(listener);
}

export function tellCommit(orm: Orm, changed: ReadonlySet<string>): void {
  for (const listener of listeners.get(orm) ?? []) listener(changed);
}
