import { randomBytes } from 'node:crypto';
import { write, type WriteContext } from '../changes/write.js';
import { addRecord } from '../resource/records.js';
import { ApiToken } from './api-token.entity.js';
import { hashOf } from './sessions.js';
import { User } from './user.entity.js';

export interface NewToken {
  name: string;
  roles: string[];
  shops?: string[];
  fields?: string[];
  addresses?: string[];
  expiresAt?: Date | null;
  ownerId?: number;
}

export const TOKEN_PREFIX = 'kontor_';

/** Makes a token and gives it back: this is the only time it can be seen. */
export async function createApiToken(
  context: WriteContext,
  { ownerId, ...token }: NewToken,
): Promise<{ id: number; secret: string }> {
  const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url');
  const id = await write(context, async (writing) => {
    const made = addRecord(writing, ApiToken, { ...token, hash: hashOf(secret) });
    if (ownerId !== undefined) made.owner = writing.em.getReference(User, ownerId);
    return made.id;
  });
  return { id, secret };
}

export const inDays = (days: number): Date => new Date(Date.now() + days * 24 * 3600_000);
