import { useSyncExternalStore } from 'react';
import { isRecord } from '../shared/is-record';
import { ApiError } from './api-error';
import { askRoleSchema } from './ask-role-schema';
import { postJson } from './post-json';
import { readAnswer } from './read-answer';
import type { RoleSchema } from './role-schema';
import { mayHaveSession, readSessionHint, writeSessionHint } from './session-hint';

/** The signed-in person, as `me` tells. */
export interface Me {
  id: string;
  email: string;
  fullName: string;
  language: string | null;
  roles: string[];
  /** Sections of the panel that the roles work in; the menu shows no others. */
  sections: string[];
  /** May try queries in GraphiQL. */
  developer: boolean;
  /** Nouns whose lists may be taken away as files. */
  exports: ReadonlySet<string>;
}

export type Session =
  | { status: 'loading' }
  | { status: 'out'; expired: boolean }
  | { status: 'failed'; error: Error }
  | { status: 'in'; me: Me; role: RoleSchema };

let session: Session = { status: 'loading' };
const listeners = new Set<() => void>();

export function getSession(): Session {
  return session;
}

/** Follows the session; one component above all pages decides by it what is shown at all. */
export function useSession(): Session {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getSession);
}

/** Who is signed in; only pages inside the signed-in part may ask. */
export function useMe(): Me {
  const current = useSession();
  if (current.status !== 'in')
    throw new Error('A page of the panel was shown to nobody: render it after sign-in.');
  return current.me;
}

/** The rights of the signed-in person; only pages inside the signed-in part may ask. */
export function useRole(): RoleSchema {
  const current = useSession();
  if (current.status !== 'in')
    throw new Error('A page of the panel was shown to nobody: render it after sign-in.');
  return current.role;
}

/** At the load of the page: a browser that has no session is led to the sign-in page without a question. */
export async function startSession(): Promise<void> {
  if (mayHaveSession(readSessionHint(), window.location.hash)) await loadSession();
  else change({ status: 'out', expired: false });
}

/** Of answers that overtake each other, or come after who asked has left, only that to the last question counts. */
let asked = 0;

/**
 * Asks who is signed in and for that person's schema: once after each sign-in and page load, and when a field was
 * changed here.
 */
export async function loadSession(): Promise<void> {
  const mine = ++asked;
  try {
    const me = readMe(
      await ask(
        'query Me { me { id email name language roles sections developer operations { resource export } } }',
      ),
    );
    if (mine !== asked) return;
    if (!me) return leave(false);
    const role = await askRoleSchema();
    if (mine !== asked) return;
    writeSessionHint('in');
    change({ status: 'in', me, role });
  } catch (error) {
    if (mine !== asked) return;
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') leave(readSessionHint() === 'in');
    // Who is in keeps the old schema, and what they type: the next answer of the server makes it be read again.
    else if (session.status !== 'in')
      change({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
  }
}

/** Not more often: while servers are replaced by newer ones, each may answer with another schema. */
const refreshPauseMs = 2000;
let refreshing: Promise<void> | undefined;
let refreshedAt = 0;

/**
 * Reads the role's schema again when the server says that it has become another: a field was made or taken away, or the
 * role was changed. What is typed and not saved stays. With `now` it is read however lately it was.
 */
export async function followSchema(version: string | undefined, now = false): Promise<void> {
  const isOld = () => session.status === 'in' && version !== undefined && version !== session.role.version;
  if (!isOld() || (!now && Date.now() - refreshedAt < refreshPauseMs)) return;
  refreshing ??= refreshRole().finally(() => {
    refreshing = undefined;
  });
  await refreshing;
}

async function refreshRole(): Promise<void> {
  refreshedAt = Date.now();
  const before = session;
  const role = await askRoleSchema().catch(() => undefined);
  // Without an answer the old schema goes on; the next answer of the server tries again. Who signed in meanwhile has
  // read a schema of their own.
  if (role && before.status === 'in' && session === before) change({ ...before, role });
}

export async function signIn(email: string, password: string): Promise<void> {
  const answer = await postJson('/auth/sign-in', { email, password });
  if (answer.status >= 400) {
    readAnswer(answer.body, answer.status);
    throw new ApiError('ra.auth.sign_in_error', answer.status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL');
  }
  // The one page beside the panel that people without a session are sent here from.
  if (new URLSearchParams(location.search).get('to') === 'graphiql') return location.replace('/graphiql');
  await loadSession();
}

export async function signOut(): Promise<void> {
  await postJson('/auth/sign-out', {});
  leave(false);
}

/** The server no longer knows the session: everything shown goes, the sign-in page says why. */
export function expireSession(): void {
  if (session.status === 'in') leave(true);
}

async function ask(query: string): Promise<unknown> {
  const answer = await postJson('/graphql', { query });
  return readAnswer(answer.body, answer.status);
}

function leave(expired: boolean): void {
  asked++;
  // A browser that never had a session may yet get one by another way than the sign-in page.
  if (readSessionHint() === 'in') writeSessionHint('out');
  change({ status: 'out', expired });
}

function change(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function readMe(data: unknown): Me | undefined {
  const me = isRecord(data) && isRecord(data.me) ? data.me : undefined;
  if (!me) return undefined;
  const email = String(me.email ?? '');
  return {
    id: String(me.id),
    email,
    fullName: typeof me.name === 'string' && me.name !== '' ? me.name : email,
    language: typeof me.language === 'string' ? me.language : null,
    roles: Array.isArray(me.roles) ? me.roles.map(String) : [],
    sections: Array.isArray(me.sections) ? me.sections.map(String) : [],
    developer: me.developer === true,
    exports: new Set(
      (Array.isArray(me.operations) ? me.operations.filter(isRecord) : [])
        .filter((one) => one.export === true)
        .map((one) => String(one.resource)),
    ),
  };
}
