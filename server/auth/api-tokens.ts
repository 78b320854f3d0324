import { randomBytes } from 'node:crypto';
import { runStatement } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import type { Numbers } from '../db/sequence.js';
import { hashOf } from './sessions.js';

export interface TokenOwner {
  id: number;
  name: string;
  roles: string[];
  shops: string[];
}

export interface NewToken {
  name: string;
  roles: string[];
  shops: string[];
  days: number | undefined;
}

const PREFIX = 'kontor_';

/** Makes a token and gives it back: this is the only time it can be seen. */
export async function createApiToken(orm: Orm, numbers: Numbers, token: NewToken): Promise<string> {
  await numbers.reserve(1);
  const secret = PREFIX + randomBytes(32).toString('base64url');
  const now = Date.now();
  const expires = token.days === undefined ? null : now + token.days * 24 * 3600_000;
  await runStatement(
    orm,
    'insert into `api_token` (`id`, `name`, `hash`, `roles`, `shops`, `expires_at_ms`, `created_at_ms`) values (?, ?, ?, ?, ?, ?, ?)',
    [
      numbers.next(),
      token.name,
      hashOf(secret),
      JSON.stringify(token.roles),
      JSON.stringify(token.shops),
      expires,
      now,
    ],
  );
  return secret;
}

export async function findTokenOwner(reader: Reader, secret: string): Promise<TokenOwner | undefined> {
  if (!secret.startsWith(PREFIX)) return undefined;
  const [row] = await reader.all(
    'select id, name, roles, shops, expires_at_ms, revoked_at_ms from api_token where hash = ?',
    [hashOf(secret)],
  );
  if (!row) return undefined;
  const [id, name, roles, shops, expires, revoked] = row;
  if (revoked !== null || (expires !== null && Number(expires) < Date.now())) return undefined;
  return {
    id: Number(id),
    name: String(name),
    roles: JSON.parse(String(roles)),
    shops: JSON.parse(String(shops)),
  };
}
