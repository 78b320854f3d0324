import type { IncomingMessage } from 'node:http';
import { parseCookie } from 'cookie';
import type { Actor, Via } from '../changes/operation.js';
import type { Orm } from '../db/orm.js';
import type { Reader, SqlValue } from '../db/reader.js';
import { unauthenticated } from '../errors.js';
import type { Viewer } from '../rights/access.js';
import { findTokenOwner } from './api-tokens.js';
import { findSessionUser } from './sessions.js';

/** Who sent a request and what they hold. */
export interface Caller {
  actor: Actor;
  via: Via;
  roles: string[];
  viewer: Viewer;
}

export const SESSION_COOKIE = 'kontor';
/** A page of another site can not set it without asking first: it guards requests that carry the cookie. */
const GUARD_HEADER = 'x-kontor';

export interface Authentication {
  reader: Reader;
  orm: Orm;
  idleHours: number;
}

export async function authenticate(
  request: IncomingMessage,
  { reader, orm, idleHours }: Authentication,
): Promise<Caller> {
  const bearer = /^Bearer (?<secret>\S+)$/i.exec(request.headers.authorization ?? '')?.groups?.['secret'];
  if (bearer) return callerOfToken(reader, bearer);
  const secret = parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
  if (!secret) throw unauthenticated();
  if (request.method !== 'GET' && request.headers[GUARD_HEADER] === undefined) {
    throw unauthenticated(`Requests with the session cookie need the header ${GUARD_HEADER}: 1.`);
  }
  const userId = await findSessionUser(reader, orm, secret, idleHours);
  if (userId === undefined) throw unauthenticated('The session has ended. Sign in again.');
  return callerOfUser(reader, userId);
}

/** How long a read of a token counts: a token that was revoked is refused within a second, on every server. */
const FRESH_MS = 300;
const KEPT = 1000;
const recent = new Map<string, { caller: Caller; readAt: number }>();

async function callerOfToken(reader: Reader, secret: string): Promise<Caller> {
  const before = recent.get(secret);
  if (before && Date.now() - before.readAt < FRESH_MS) return before.caller;
  recent.delete(secret);
  const caller = await readTokenCaller(reader, secret);
  if (recent.size >= KEPT) recent.delete(recent.keys().next().value ?? '');
  recent.set(secret, { caller, readAt: Date.now() });
  return caller;
}

async function readTokenCaller(reader: Reader, secret: string): Promise<Caller> {
  const owner = await findTokenOwner(reader, secret);
  if (!owner) throw unauthenticated('The API token is not valid: it is mistyped, revoked or expired.');
  return {
    actor: { kind: 'token', id: String(owner.id), name: owner.name },
    via: 'API',
    roles: owner.roles,
    viewer: { userId: null, colleagues: [], shops: owner.shops },
  };
}

async function callerOfUser(reader: Reader, userId: number): Promise<Caller> {
  const [row] = await reader.all(
    'select first_name, last_name, email, roles, `groups`, shops from `user` where id = ? and active = 1 and deleted_at is null',
    [userId],
  );
  if (!row) throw unauthenticated('This account is switched off.');
  const [first, last, email, roles, groups, shops] = row;
  const lists = [roles, groups, shops].map((text): string[] => JSON.parse(String(text ?? '[]')));
  return {
    actor: {
      kind: 'user',
      id: String(userId),
      name: [first, last].filter(Boolean).join(' ') || String(email),
    },
    via: 'PANEL',
    roles: lists[0] ?? [],
    viewer: { userId, colleagues: await colleaguesOf(reader, userId, lists[1] ?? []), shops: lists[2] ?? [] },
  };
}

/** Everybody who shares a group; groups are few, so the people are compared here and not in SQL. */
async function colleaguesOf(reader: Reader, userId: number, groups: string[]): Promise<number[]> {
  if (!groups.length) return [userId];
  const people = await reader.all('select id, `groups` from `user` where deleted_at is null', []);
  const mine = new Set(groups);
  const groupsOf = (text: SqlValue | undefined): string[] => JSON.parse(String(text ?? '[]'));
  const sharing = people.filter(([, text]) => groupsOf(text).some((group) => mine.has(group)));
  return [...new Set([userId, ...sharing.map(([id]) => Number(id))])];
}
