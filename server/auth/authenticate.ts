import type { IncomingMessage } from 'node:http';
import { parseCookie } from 'cookie';
import type { Actor, Via } from '../changes/operation.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { unauthenticated } from '../errors.js';
import type { Viewer } from '../rights/access.js';
import type { Narrowing } from '../rights/role-store.js';
import { callerOfUser, readPerson } from './caller-of-user.js';
import { clientAddress, isInRanges } from './client-address.js';
import { findToken, type FoundToken } from './find-token.js';
import { findSessionUser } from './sessions.js';
import { viewerOfUser } from './viewer-of-user.js';

/** Who sent a request and what they hold. */
export interface Caller {
  actor: Actor;
  via: Via;
  roles: string[];
  /** What a token is limited to, beside its roles. */
  narrowing?: Narrowing;
  viewer: Viewer;
}

export const SESSION_COOKIE = 'kontor';
/** A page of another site can not set it without asking first: it guards requests that carry the cookie. */
const GUARD_HEADER = 'x-kontor';

export interface Authentication {
  reader: Reader;
  orm: Orm;
  idleHours: number;
  /** Addresses of proxies that are believed about whom they speak for. */
  trustedProxies: readonly string[];
  /** False where a request that is open asks whether it may go on: that keeps no session alive. */
  isUse?: boolean;
}

export async function authenticate(
  request: IncomingMessage,
  { reader, orm, idleHours, trustedProxies, isUse = true }: Authentication,
): Promise<Caller> {
  const bearer = /^Bearer (?<secret>\S+)$/i.exec(request.headers.authorization ?? '')?.groups?.['secret'];
  if (bearer) {
    const { caller, addresses } = await tokenCaller(reader, orm, bearer);
    if (addresses.length && !isInRanges(clientAddress(request, trustedProxies), addresses))
      throw unauthenticated('The API token may not be used from this address.');
    return caller;
  }
  const secret = parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
  if (!secret) throw unauthenticated();
  if (request.method !== 'GET' && request.headers[GUARD_HEADER] === undefined) {
    throw unauthenticated(`Requests with the session cookie need the header ${GUARD_HEADER}: 1.`);
  }
  const userId = await findSessionUser(reader, orm, secret, idleHours, isUse);
  if (userId === undefined) throw unauthenticated('The session has ended. Sign in again.');
  const person = await callerOfUser(reader, userId);
  if (!person) throw unauthenticated('This account is switched off.');
  return { ...person, via: 'PANEL' };
}

/** How long a read of a token counts: a token that was revoked is refused within a second, on every server. */
const FRESH_MS = 300;
const KEPT = 1000;

interface KnownToken {
  caller: Caller;
  addresses: string[];
  readAt: number;
}

const recent = new WeakMap<Reader, Map<string, KnownToken>>();

/** Something was changed since: what was read of tokens counts no more. */
export const forgetTokens = (reader: Reader): boolean => recent.delete(reader);

async function tokenCaller(reader: Reader, orm: Orm, secret: string): Promise<KnownToken> {
  const known = recent.get(reader) ?? new Map<string, KnownToken>();
  recent.set(reader, known);
  const before = known.get(secret);
  if (before && Date.now() - before.readAt < FRESH_MS) return before;
  known.delete(secret);
  // What is revoked while this reads, or waits to note the use, is not in it: it counts from when it began.
  const readAt = Date.now();
  const token = await findToken(reader, orm, secret);
  if (!token) throw unauthenticated('The API token is not valid: it is mistyped, revoked or expired.');
  const made = { ...(await callerOfToken(reader, token)), addresses: token.addresses, readAt };
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
  known.set(secret, made);
  return made;
}

async function callerOfToken(reader: Reader, token: FoundToken): Promise<{ caller: Caller }> {
  const owner = token.ownerId === null ? undefined : await readPerson(reader, token.ownerId);
  const viewer: Viewer =
    token.ownerId !== null && owner
      ? await viewerOfUser(reader, token.ownerId, owner.groups, owner.shops)
      : { userId: null, own: [], colleagues: [], groups: [], shops: token.shops };
  return {
    caller: {
      actor: { kind: 'token', id: String(token.id), name: token.name },
      via: 'API',
      roles: token.roles,
      narrowing: {
        // An owner who was switched off this very moment leaves nothing, not everything.
        ownerRoles: token.ownerId === null ? undefined : (owner?.roles ?? []),
        shops: token.shops,
        fields: token.fields,
      },
      viewer,
    },
  };
}
