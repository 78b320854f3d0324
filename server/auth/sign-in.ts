import { unauthenticated, AppError } from '../errors.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { verifyPassword } from './password.js';
import { openSession } from './sessions.js';

interface Attempts {
  failed: number;
  blockedUntil: number;
}

const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;
const KEPT = 10_000;

/** Slows guessing: after five failures each next try waits twice as long, for this address and account together. */
export function openSignIn(
  orm: Orm,
  reader: Reader,
): (email: string, password: string, address: string) => Promise<{ secret: string; userId: number }> {
  const attempts = new Map<string, Attempts>();
  return async (email, password, address) => {
    const [row] = await reader.all(
      'select id, password_hash from `user` where email = ? and active = 1 and deleted_at is null',
      [email.trim()],
    );
    const [id, hash] = row ?? [];
    // By account and not by spelling: engines find one account under many spellings of its e-mail.
    const key = `${id ?? email.trim().toLowerCase()} ${address}`;
    const before = attempts.get(key) ?? { failed: 0, blockedUntil: 0 };
    const waitMs = before.blockedUntil - Date.now();
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      throw new AppError('LIMIT_EXCEEDED', `Too many failed sign-ins. Try again in ${seconds} seconds.`, {
        retryAfterSeconds: seconds,
      });
    }
    // Counted before the password is looked at: guesses that come at once must not all count as the first one.
    const failed = before.failed + 1;
    const delay = failed <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failed - FREE_TRIES));
    if (attempts.size >= KEPT) attempts.delete(attempts.keys().next().value ?? '');
    attempts.set(key, { failed, blockedUntil: Date.now() + delay });
    const isRight = await verifyPassword(password.slice(0, 200), typeof hash === 'string' ? hash : undefined);
    if (!isRight || typeof id !== 'number') throw unauthenticated('E-mail or password is wrong.');
    attempts.delete(key);
    return { secret: await openSession(orm, id), userId: id };
  };
}
