import { createHash, randomBytes } from 'node:crypto';
import { runStatement } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';

const ABSOLUTE_HOURS = 24 * 14;
/** How stale `last_used` may be: it is not worth a write for each request. */
const TOUCH_MS = 60_000;

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export async function openSession(orm: Orm, userId: number): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const now = Date.now();
  await runStatement(
    orm,
    'insert into `session` (`hash`, `user_id`, `created_at_ms`, `last_used_at_ms`) values (?, ?, ?, ?)',
    [hashOf(secret), userId, now, now],
  );
  return secret;
}

export async function closeSession(orm: Orm, secret: string): Promise<void> {
  await runStatement(orm, 'delete from `session` where `hash` = ?', [hashOf(secret)]);
}

export async function forgetOldSessions(orm: Orm): Promise<void> {
  await runStatement(orm, 'delete from `session` where `created_at_ms` < ?', [
    Date.now() - ABSOLUTE_HOURS * 3600_000,
  ]);
}

/**
 * The user of a living session; sessions end after hours without use and after two weeks in any case. Who only looks
 * whether it lives does not use it.
 */
export async function findSessionUser(
  reader: Reader,
  orm: Orm,
  secret: string,
  idleHours: number,
  isUse = true,
): Promise<number | undefined> {
  const hash = hashOf(secret);
  const [row] = await reader.all(
    'select user_id, created_at_ms, last_used_at_ms from session where hash = ?',
    [hash],
  );
  if (!row) return undefined;
  const now = Date.now();
  const [userId, created, lastUsed] = row.map(Number);
  if (now - Number(lastUsed) > idleHours * 3600_000 || now - Number(created) > ABSOLUTE_HOURS * 3600_000)
    return undefined;
  if (isUse && now - Number(lastUsed) > TOUCH_MS) {
    await runStatement(orm, 'update `session` set `last_used_at_ms` = ? where `hash` = ?', [now, hash]);
  }
  return userId;
}
