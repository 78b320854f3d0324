import { CompiledQuery, type QueryResult } from 'kysely';
import { AppError, unavailable } from '../errors.js';
import { retry } from '../lib/retry.js';
import { exclusively } from '../db/exclusively.js';
import { forkEm, type Em, type Orm } from '../db/orm.js';
import type { Numbers } from '../db/sequence.js';
import { keepFiles } from '../files/keep-files.js';
import { insertAllChanges } from './change-rows.js';
import { encodeColumn, toMoment } from './encode-column.js';
import { openPending, type Pending } from './change-subscriber.js';
import type { Actor, Operation, Via } from './operation.js';
import { announcement, changedBy, tellCommit } from './outbox.js';
import { isRetryable, isUnreachable } from './retryable.js';

/** What a write needs of its surroundings; the request's context has it. */
export interface WriteContext {
  orm: Orm;
  dialect: 'sqlite' | 'mysql';
  numbers: Numbers;
  actor: Actor;
  via: Via;
  /** Present when the caller gave an idempotency key: an effect that was committed before is not repeated. */
  effects?: Effects;
}

/** The effects of one keyed request, in the order they happen. */
export interface Effects {
  /** What the next effect of this request left behind when it was committed before, if it was. */
  next(): Promise<{ place: number; stored?: { result: unknown } }>;
  /** SQL that spends the key for the effect at `place`, run in its transaction. */
  spend(place: number, result: unknown): { sql: string; values: unknown[] };
}

/** The transaction as services see it. */
export interface Write {
  em: Em;
  dialect: WriteContext['dialect'];
  operation: Operation;
  /** A number for a new record. */
  nextId(): number;
  /** SQL that the unit of work has no words for, such as `free = free - ? where free >= ?`; never on logged fields. */
  execute(sql: string, values: unknown[]): Promise<{ affectedRows: number }>;
  query<T extends object>(sql: string, values: unknown[]): Promise<T[]>;
}

const NUMBERS_A_WRITE = 500;
const TRIES = 5;

/**
 * One operation: one transaction, all or nothing, with its change log and search words written in it. A deadlock or a
 * lost connection repeats the whole of it with fresh entities, never a part; so `work` must not reach outside the
 * database. `numbers` says how many new records it may make.
 */
export async function write<T>(
  context: WriteContext,
  work: (write: Write) => Promise<T>,
  numbers = NUMBERS_A_WRITE,
): Promise<T> {
  const effect = await context.effects?.next();
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- this very operation made the result; it was kept as JSON
  if (effect?.stored) return effect.stored.result as T;
  try {
    return await retry(() => transact(context, work, numbers, effect?.place), {
      tries: TRIES,
      isRetryable,
      delayMs: (attempt) => 20 * 2 ** attempt,
    });
  } catch (error) {
    if (!(error instanceof AppError) && (isRetryable(error) || isUnreachable(error))) {
      throw unavailable('The database is busy or can not be reached. Nothing was written; try again.', 2);
    }
    throw error;
  }
}

async function transact<T>(
  context: WriteContext,
  work: (write: Write) => Promise<T>,
  numbers: number,
  place: number | undefined,
): Promise<T> {
  await context.numbers.reserve(numbers);
  let taken = 0;
  const nextId = (): number => {
    taken++;
    return context.numbers.next();
  };
  const em = forkEm(context.orm);
  try {
    return await exclusively(context.orm, () => inTransaction(context, em, nextId, work, place));
  } finally {
    em.resetTransactionContext();
    em.clear();
    context.numbers.release(numbers - taken);
  }
}

async function inTransaction<T>(
  context: WriteContext,
  em: Em,
  nextId: () => number,
  work: (write: Write) => Promise<T>,
  place: number | undefined,
): Promise<T> {
  const connection = em.getConnection();
  const operation: Operation = { id: nextId(), at: new Date(), actor: context.actor, via: context.via };
  const transaction = await connection.begin();
  em.setTransactionContext(transaction);
  const pending = openPending(em);
  try {
    const result = await work(writeOf(context, em, operation, nextId, transaction));
    await em.flush();
    await writePending(context, transaction, operation, pending, nextId);
    const spend = place === undefined ? undefined : context.effects?.spend(place, result);
    if (spend) await runBound(transaction, spend.sql, spend.values);
    await commit(em, transaction, operation);
    const changed = changedBy(operation);
    if (changed) tellCommit(context.orm, changed);
    return result;
  } catch (error) {
    await connection.rollback(transaction).catch(() => undefined);
    throw error;
  }
}

/** A connection that breaks during the commit leaves open whether it happened; then the change log tells. */
async function commit(em: Em, transaction: Transaction, operation: Operation): Promise<void> {
  const connection = em.getConnection();
  try {
    await connection.commit(transaction);
  } catch (error) {
    if (!changedBy(operation) || !isUnreachable(error)) throw error;
    if (!(await wasCommitted(connection, operation))) throw error;
  }
}

async function wasCommitted(connection: Connection, operation: Operation): Promise<boolean> {
  const find = () =>
    connection.execute<object[]>('select 1 from `change_entry` where `operation_id` = ? limit 1', [
      operation.id,
    ]);
  try {
    return (
      (
        await retry(find, {
          tries: TRIES,
          isRetryable: isUnreachable,
          delayMs: (attempt) => 50 * 2 ** attempt,
        })
      ).length > 0
    );
  } catch {
    throw unavailable(
      'The database went away while it was writing, so it is not known whether this was written: look before you repeat it.',
      5,
    );
  }
}

type Connection = ReturnType<Em['getConnection']>;
type Transaction = Awaited<ReturnType<Connection['begin']>>;

function writeOf(
  { dialect }: WriteContext,
  em: Em,
  operation: Operation,
  nextId: () => number,
  transaction: Transaction,
): Write {
  return {
    em,
    dialect,
    operation,
    nextId,
    execute: async (sql, values) => {
      const { numAffectedRows } = await runBound(transaction, sql, values);
      return { affectedRows: Number(numAffectedRows ?? 0) };
    },
    query: async <T extends object>(sql: string, values: unknown[]) =>
      (await runBound<T>(transaction, sql, values)).rows,
  };
}

/** Not through the ORM's connection, which writes values into the text: SQLite would parse each statement anew. */
function runBound<T = unknown>(
  transaction: Transaction,
  sql: string,
  values: unknown[],
): Promise<QueryResult<T>> {
  return transaction.executeQuery<T>(CompiledQuery.raw(sql, values.map(bindable)));
}

/** The ORM's error for what the driver said, as its own statements would end with. */
function namedError({ em }: Orm, error: unknown): unknown {
  const converter = em.getPlatform().getExceptionConverter();
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- drivers throw errors
  return converter.convertException(error as Error);
}

const bindable = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : (value ?? null));

async function writePending(
  context: WriteContext,
  transaction: Transaction,
  operation: Operation,
  pending: Pending,
  nextId: () => number,
): Promise<void> {
  const run = (sql: string, values: unknown[]) => runBound(transaction, sql, values);
  const at = toMoment(operation.at, context.dialect);
  for (const { resource, id, values, before } of pending.custom) {
    const set = [...values.keys()].map(({ column }) => `\`${column ?? ''}\` = ?`).join(', ');
    const encoded = [...values].map(([field, value]) => encodeColumn(field, value, context.dialect));
    const sql = `update \`${resource.table}\` set ${set} where \`${resource.idColumn}\` = ?`;
    await run(sql, [...encoded, id]).catch((error: unknown) => {
      throw namedError(context.orm, error);
    });
    await keepFiles({ run }, values, before);
  }
  for (const { sql, values } of insertAllChanges(pending.rows, operation, at, nextId)) await run(sql, values);
  const announced = pending.rows.length ? announcement(operation, context.dialect, pending.rows) : undefined;
  if (announced) await run(announced.sql, announced.values);
  for (const { resource, recordId, isNew } of pending.terms) {
    if (!isNew)
      await run('delete from `search_term` where `resource` = ? and `record_id` = ?', [resource, recordId]);
  }
  const terms = pending.terms.flatMap((one) =>
    one.terms.map(({ term, field }) => [term, one.resource, one.recordId, field]),
  );
  if (terms.length) {
    const marks = terms.map(() => '(?, ?, ?, ?)').join(', ');
    await run(
      `insert into \`search_term\` (\`term\`, \`resource\`, \`record_id\`, \`field\`) values ${marks}`,
      terms.flat(),
    );
  }
}
