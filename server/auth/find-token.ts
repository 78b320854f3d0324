import { runStatement } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Reader, SqlValue } from '../db/reader.js';
import { encodeDateTime } from '../resource/codec.js';
import { TOKEN_PREFIX } from './create-api-token.js';
import { hashOf } from './sessions.js';

export interface FoundToken {
  id: number;
  name: string;
  ownerId: number | null;
  roles: string[];
  shops: string[];
  fields: string[];
  addresses: string[];
}

/** How stale `last_used_at` may be: it is not worth a write for each request. */
const TOUCH_MS = 60_000;

/** A living token by its secret: not revoked, not expired, its owner active. */
export async function findToken(reader: Reader, orm: Orm, secret: string): Promise<FoundToken | undefined> {
  if (!secret.startsWith(TOKEN_PREFIX)) return undefined;
  const now = encodeDateTime(new Date().toISOString(), reader.dialect);
  const aMinuteAgo = encodeDateTime(new Date(Date.now() - TOUCH_MS).toISOString(), reader.dialect);
  const [row] = await reader.all(
    'select t.id, t.name, t.owner, t.roles, t.shops, t.fields, t.addresses, coalesce(t.last_used_at < ?, 1) from api_token t left join `user` u on u.id = t.owner where t.hash = ? and t.revoked_at is null and t.deleted_at is null and (t.expires_at is null or t.expires_at > ?) and (t.owner is null or (u.active = 1 and u.deleted_at is null))',
    [aMinuteAgo, hashOf(secret), now],
  );
  if (!row) return undefined;
  const [id, name, ownerId, roles, shops, fields, addresses, isStale] = row;
  if (Number(isStale))
    await runStatement(orm, 'update `api_token` set `last_used_at` = ? where `id` = ?', [now, Number(id)]);
  return {
    id: Number(id),
    name: String(name),
    ownerId: ownerId === null ? null : Number(ownerId),
    roles: listOf(roles),
    shops: listOf(shops),
    fields: listOf(fields),
    addresses: listOf(addresses),
  };
}

const listOf = (text: SqlValue | undefined): string[] => JSON.parse(String(text ?? '[]'));
