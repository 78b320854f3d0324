import { createHash } from 'node:crypto';
import { runStatement, selectRows } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Effects } from '../changes/write.js';
import { AppError, badInput } from '../errors.js';

export interface StoredAnswer {
  status: number;
  body: string;
}

/** Who repeats a request, and a hash of what they may see now. */
export interface Repeater {
  actor: string;
  rights: string;
}

export interface Claim {
  effects: Effects;
  /** Keeps the answer, so that a repeat gets the same one. */
  finish(answer: StoredAnswer): Promise<void>;
  /** Nothing was decided: a repeat of the same request may try again at once. */
  release(): Promise<void>;
}

const LEASE_MS = 60_000;
const LONGEST_KEY = 255;

/**
 * Claims a key for a request. The same key and body again: the kept answer. Another body, or the first request still
 * running: CONFLICT. After a crash the lease ends and the next repeat takes over; effects that were committed are
 * found in the database and not repeated. So it goes too when the caller's rights have become others: the kept answer may
 * hold what they do not see any more, so that it is read anew.
 */
export async function claimKey(
  orm: Orm,
  { actor, rights }: Repeater,
  key: string,
  body: string,
): Promise<StoredAnswer | Claim> {
  if (!key || key.length > LONGEST_KEY)
    throw badInput([{ path: 'Idempotency-Key', message: `must have 1 to ${LONGEST_KEY} characters.` }]);
  const hash = createHash('sha256').update(body).digest('hex');
  const now = Date.now();
  const made = await runStatement(
    orm,
    'insert into `idempotency_key` (`actor`, `key`, `body_hash`, `created_at_ms`, `lease_until_ms`) values (?, ?, ?, ?, ?)',
    [actor, key, hash, now, now + LEASE_MS],
  )
    .then(() => true)
    .catch(() => false);
  if (made) return claimOf(orm, { actor, rights }, key);
  const [known] = await selectRows<KeyRow>(
    orm,
    'select `body_hash`, `lease_until_ms`, `status`, `response`, `rights` from `idempotency_key` where `actor` = ? and `key` = ?',
    [actor, key],
  );
  if (!known)
    throw new AppError(
      'CONFLICT',
      'This Idempotency-Key was just forgotten for its age. Send the request again.',
      { retryAfterSeconds: 1 },
    );
  if (known.body_hash !== hash)
    throw new AppError(
      'CONFLICT',
      'This Idempotency-Key was used with another request. Use a new key for a new request.',
    );
  if (known.response !== null) {
    // What was refused had no effect: it stays refused, and a refusal holds no data.
    const isCurrent = known.rights === rights || !holdsData(known.response);
    return isCurrent
      ? { status: Number(known.status), body: known.response }
      : claimOf(orm, { actor, rights }, key);
  }
  return takeOver(orm, { actor, rights }, key, Number(known.lease_until_ms), now);
}

function holdsData(response: string): boolean {
  const { data }: { data?: object | null } = JSON.parse(response);
  return Object.values(data ?? {}).some((value) => value !== null);
}

interface KeyRow {
  body_hash: string;
  lease_until_ms: number;
  status: number | null;
  response: string | null;
  rights: string | null;
}

async function takeOver(orm: Orm, by: Repeater, key: string, lease: number, now: number): Promise<Claim> {
  if (lease > now) {
    throw new AppError('CONFLICT', 'A request with this Idempotency-Key is still running.', {
      retryAfterSeconds: Math.ceil((lease - now) / 1000),
    });
  }
  const taken = await runStatement(
    orm,
    'update `idempotency_key` set `lease_until_ms` = ? where `actor` = ? and `key` = ? and `lease_until_ms` = ?',
    [now + LEASE_MS, by.actor, key, lease],
  );
  if (taken.affectedRows !== 1)
    throw new AppError('CONFLICT', 'A request with this Idempotency-Key is still running.', {
      retryAfterSeconds: 1,
    });
  return claimOf(orm, by, key);
}

function claimOf(orm: Orm, { actor, rights }: Repeater, key: string): Claim {
  return {
    effects: effectsOf(orm, actor, key),
    async finish({ status, body }) {
      await runStatement(
        orm,
        'update `idempotency_key` set `status` = ?, `response` = ?, `rights` = ? where `actor` = ? and `key` = ? and `response` is null',
        [status, body, rights, actor, key],
      );
    },
    async release() {
      await runStatement(
        orm,
        'update `idempotency_key` set `lease_until_ms` = 0 where `actor` = ? and `key` = ? and `response` is null',
        [actor, key],
      );
    },
  };
}

function effectsOf(orm: Orm, actor: string, key: string): Effects {
  let places = 0;
  return {
    async next() {
      const place = places++;
      const [row] = await selectRows<{ result: string }>(
        orm,
        'select `result` from `idempotency_effect` where `actor` = ? and `key` = ? and `place` = ?',
        [actor, key, place],
      );
      if (!row) return { place };
      const result: unknown = JSON.parse(row.result);
      return { place, stored: { result } };
    },
    spend: (place, result) => ({
      sql: 'insert into `idempotency_effect` (`actor`, `key`, `place`, `result`) values (?, ?, ?, ?)',
      values: [actor, key, place, JSON.stringify(result ?? null)],
    }),
  };
}

const KEPT_DAYS = 7;

/** Keys are kept a week; then a repeat is a new request. */
export async function forgetOldKeys(orm: Orm): Promise<void> {
  const before = Date.now() - KEPT_DAYS * 24 * 3600_000;
  await runStatement(
    orm,
    'delete from `idempotency_effect` where exists (select 1 from `idempotency_key` k where k.`actor` = `idempotency_effect`.`actor` and k.`key` = `idempotency_effect`.`key` and k.`created_at_ms` < ?)',
    [before],
  );
  await runStatement(orm, 'delete from `idempotency_key` where `created_at_ms` < ?', [before]);
}
