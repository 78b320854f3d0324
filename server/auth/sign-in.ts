import { unauthenticated } from '../errors.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { verifyPassword } from './password.js';
import { openSession } from './sessions.js';
import { accountKey, beginTry } from './sign-in-limit.js';
import { tooManyFailures } from './too-many-failures.js';

interface Attempts {
  failed: number;
  blockedUntil: number;
}

const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;
const KEPT = 10_000;

/** How hard guessing is made, and by which clock. */
export interface SignInRules {
  now: () => number;
  /** Of one account, over all addresses. */
  failuresAnHour: number;
}

/**
 * Slows guessing twice: after five failures each next try of one address at one account waits twice as long, and one
 * account takes a hundred failures an hour from all addresses together (sign-in-limit.ts).
 */
export function openSignIn(
  orm: Orm,
  reader: Reader,
  { now, failuresAnHour }: SignInRules = { now: Date.now, failuresAnHour: 100 },
): (email: string, password: string, address: string) => Promise<{ secret: string; userId: number }> {
  const attempts = new Map<string, Attempts>();
  return async (email, password, address) => {
    const [row] = await reader.all(
      'select id, password_hash from `user` where email = ? and active = 1 and deleted_at is null',
      [email.trim()],
    );
    const [id, hash] = row ?? [];
    const account = { id: typeof id === 'number' ? id : undefined, email };
    const key = `${accountKey(account)} ${address}`;
    const before = attempts.get(key) ?? { failed: 0, blockedUntil: 0 };
    const waitMs = before.blockedUntil - now();
    if (waitMs > 0) throw tooManyFailures(waitMs);
    // Counted before the password is looked at: guesses that come at once must not all count as the first one.
    const failed = before.failed + 1;
    const delay = failed <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failed - FREE_TRIES));
    if (attempts.size >= KEPT) attempts.delete(attempts.keys().next().value ?? '');
    attempts.set(key, { failed, blockedUntil: now() + delay });
    const attempt = await beginTry(orm, reader, account, address, { nowMs: now(), failuresAnHour });
    const isRight = await verifyPassword(password.slice(0, 200), typeof hash === 'string' ? hash : undefined);
    if (!isRight || account.id === undefined) throw unauthenticated('E-mail or password is wrong.');
    attempts.delete(key);
    await attempt.succeeded();
    return { secret: await openSession(orm, account.id), userId: account.id };
  };
}
