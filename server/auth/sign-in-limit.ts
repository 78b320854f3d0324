import { createHash, randomUUID } from 'node:crypto';
import { runStatement } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { searchTokens } from '../lib/text.js';
import { tooManyFailures } from './too-many-failures.js';

const HOUR_MS = 3600_000;
const ADDRESSES_KEPT_MS = 180 * 24 * HOUR_MS;

/** Whom somebody tries to sign in as: a person, or an e-mail that nobody has. */
export interface Account {
  id: number | undefined;
  email: string;
}

/** A password that is about to be checked. It counts as wrong until it turns out right. */
export interface SignInTry {
  succeeded(): Promise<void>;
}

/**
 * Counts the wrong passwords of an account over all addresses and servers. When an hour has seen too many, only
 * addresses that the person has signed in from before are let through: guessing from everywhere can not lock the owner
 * out. An e-mail that nobody has is counted alike, so that the limit does not tell who exists.
 */
export async function beginTry(
  orm: Orm,
  reader: Reader,
  account: Account,
  address: string,
  { nowMs, failuresAnHour }: { nowMs: number; failuresAnHour: number },
): Promise<SignInTry> {
  const key = accountKey(account);
  const id = randomUUID();
  const known = hash(`${key} ${address}`);
  const forget = () => runStatement(orm, 'delete from `sign_in_failure` where `id` = ?', [id]);
  // Noted before it is counted: a hundred tries at once see each other.
  await runStatement(orm, 'insert into `sign_in_failure` (`id`, `account`, `at_ms`) values (?, ?, ?)', [
    id,
    key,
    nowMs,
  ]);
  const [row] = await reader.all(
    'select count(*), min(at_ms) from sign_in_failure where account = ? and at_ms > ?',
    [key, nowMs - HOUR_MS],
  );
  const [failures, oldest] = (row ?? []).map(Number);
  if (Number(failures) > failuresAnHour) {
    await forget();
    const isKnown = await reader.all('select 1 from sign_in_address where id = ?', [known]);
    if (!isKnown.length) throw tooManyFailures(Number(oldest) + HOUR_MS - nowMs);
  }
  return {
    async succeeded() {
      await forget();
      await remember(orm, reader.dialect, known, nowMs);
    },
  };
}

/** By account and not by spelling: engines find one account under many spellings of its e-mail. */
export function accountKey({ id, email }: Account): string {
  return hash(id === undefined ? `email ${searchTokens(email).join(' ')}` : `user ${id}`);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

async function remember(orm: Orm, dialect: Reader['dialect'], id: string, nowMs: number): Promise<void> {
  const onConflict = dialect === 'mysql' ? 'on duplicate key update' : 'on conflict (`id`) do update set';
  await runStatement(
    orm,
    `insert into \`sign_in_address\` (\`id\`, \`last_at_ms\`) values (?, ?) ${onConflict} \`last_at_ms\` = ?`,
    [id, nowMs, nowMs],
  );
}

export async function forgetOldSignIns(orm: Orm, nowMs = Date.now()): Promise<void> {
  await runStatement(orm, 'delete from `sign_in_failure` where `at_ms` <= ?', [nowMs - HOUR_MS]);
  await runStatement(orm, 'delete from `sign_in_address` where `last_at_ms` < ?', [
    nowMs - ADDRESSES_KEPT_MS,
  ]);
}
