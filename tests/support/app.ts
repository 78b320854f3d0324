import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import type { DestinationStream } from 'pino';
import { buildApp, type App } from '../../server/app.js';
import { createApiToken, inDays } from '../../server/auth/create-api-token.js';
import { User } from '../../server/auth/user.entity.js';
import { hashPassword } from '../../server/auth/password.js';
import { openSession } from '../../server/auth/sessions.js';
import { write } from '../../server/changes/write.js';
import { readConfig } from '../../server/config.js';
import type { Context } from '../../server/context.js';
import { addRecord } from '../../server/resource/records.js';
import { firstStart, systemContext } from '../../server/setup/first-start.js';

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    issues?: { path: string; message: string }[];
    requestId: string;
    [detail: string]: unknown;
  };
}

/** An answer of the server as a client sees it. Tests know the shape of what they asked for. */
export interface GraphqlAnswer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the data of any query
  data: any;
  errors?: GraphqlError[];
}

export type Ask = (
  query: string,
  variables?: object,
  headers?: Record<string, string>,
) => Promise<GraphqlAnswer>;

export interface TestApp {
  app: App;
  url: string;
  /** Asks over HTTP as a token of the role. */
  as(role: string, options?: { shops?: string[] }): Promise<Ask>;
  /** Asks over HTTP as a person; `userId` is theirs. */
  asUser(
    role: string,
    options?: { groups?: string[]; shops?: string[]; email?: string },
  ): Promise<{ ask: Ask; userId: number; cookie: string }>;
  /** For calling services directly, with all rights. */
  context(): Promise<Context>;
  close(): Promise<void>;
}

/** What the run asks for: `npm test` runs the same tests on both engines. */
const engine = process.env['TEST_DATABASE'] === 'mysql' ? 'mysql' : 'sqlite';

/**
 * The whole server on a database of its own, listening on a free port; the same `buildApp` as in production.
 * `throughPort` is a way to MariaDB that a test can cut.
 */
export async function startApp(
  settings: Record<string, string> = {},
  throughPort?: number,
  logTo?: DestinationStream,
): Promise<TestApp> {
  const database = await makeDatabase(throughPort);
  const data = mkdtempSync(join(tmpdir(), 'kontor-data-'));
  const config = readConfig({
    DATABASE_URL: database.url,
    DATA_DIR: data,
    SQLITE_SYNCHRONOUS: 'off',
    PORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ADMIN_PASSWORD: 'first-administrator',
    EXECUTOR: process.env['EXECUTOR'] ?? 'graphql-jit',
    ...settings,
  });
  const app = await buildApp(config, logTo);
  await firstStart(app);
  const url = await app.listen();
  return {
    app,
    url,
    as: async (role, options) =>
      asker(url, { authorization: `Bearer ${await tokenOf(app, role, options?.shops ?? [])}` }),
    asUser: async (role, options) => {
      const { userId, secret } = await makeUser(app, role, options ?? {});
      const cookie = `kontor=${secret}`;
      return { ask: asker(url, { cookie, 'x-kontor': '1' }), userId, cookie };
    },
    context: () => systemContext(app, 'test'),
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function tokenOf(app: App, role: string, shops: string[]): Promise<string> {
  const token = { name: `test ${role}`, roles: [role], shops, expiresAt: inDays(1) };
  return (await createApiToken(await systemContext(app, 'test'), token)).secret;
}

async function makeUser(
  app: App,
  role: string,
  options: { groups?: string[]; shops?: string[]; email?: string },
): Promise<{ userId: number; secret: string }> {
  const passwordHash = await hashPassword('a-password-of-a-test');
  const userId = await write(await systemContext(app, 'test'), async (writing) => {
    const user = addRecord(writing, User, {
      email: options.email ?? `${role}-${randomUUID().slice(0, 8)}@example.com`,
      firstName: 'Test',
      lastName: role,
      roles: [role],
      groups: options.groups ?? [],
      shops: options.shops ?? [],
      passwordHash,
    });
    return user.id;
  });
  return { userId, secret: await openSession(app.orm, userId) };
}

export function asker(url: string, who: Record<string, string>): Ask {
  return async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...who, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<GraphqlAnswer, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...body };
  };
}

async function makeDatabase(
  throughPort: number | undefined,
): Promise<{ url: string; drop(): Promise<void> }> {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'kontor-test-'));
    return {
      url: `sqlite:${folder}/kontor.sqlite`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const server = process.env['TEST_MYSQL_URL'];
  if (!server)
    throw new Error(
      'TEST_DATABASE=mysql needs TEST_MYSQL_URL, the address of a server: `npm test` brings one up.',
    );
  const name = `kontor_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const run = async (sql: string): Promise<void> => {
    const connection = await mysql.createConnection({ uri: server });
    await connection.query(sql);
    await connection.end();
  };
  await run(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_ci`);
  const address = new URL(server);
  address.pathname = name;
  if (throughPort !== undefined) address.port = String(throughPort);
  return { url: address.toString(), drop: () => run(`drop database ${name}`) };
}
