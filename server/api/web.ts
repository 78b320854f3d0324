import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { parseCookie, stringifySetCookie } from 'cookie';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { SESSION_COOKIE } from '../auth/authenticate.js';
import { clientAddress } from '../auth/client-address.js';
import { closeSession } from '../auth/sessions.js';
import { openSignIn } from '../auth/sign-in.js';
import type { Config } from '../config.js';
import type { Context } from '../context.js';
import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { AppError, badInput } from '../errors.js';
import type { RunningExports } from '../export/running-exports.js';
import type { PrintForm } from '../print/print-form.js';
import { addExportRoute } from './export-route.js';
import { addFilesRoute } from './files-route.js';
import { addGraphiqlRoute } from './graphiql-route.js';
import { addPrintRoute } from './print-route.js';
import { parseJson, readBody } from './read-body.js';
import type { RoleServers } from './role-servers.js';
import { refuseRequest } from './refuse-request.js';

export interface Web {
  config: Config;
  orm: Orm;
  reader: Reader;
  log: Logger;
  contextOf(request: IncomingMessage, requestId: string): Promise<Context>;
  servers: RoleServers;
  forms: PrintForm[];
  exports: RunningExports;
}

/** Everything but GraphQL: the panel, signing in and out, health, print, export, files. */
export function buildWeb(web: Web): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('x-request-id', randomUUID());
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: web.config.PUBLIC_URL?.startsWith('https:') ?? false,
    }),
  );
  app.get('/health/live', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/health/ready', (_request, response) => answer(response, () => readiness(web)));
  const signIn = openSignIn(web.orm, web.reader);
  app.post('/auth/sign-in', (request, response) =>
    answer(response, () => handleSignIn(web, signIn, request, response)),
  );
  app.post('/auth/sign-out', (request, response) =>
    answer(response, () => handleSignOut(web, request, response)),
  );
  addPrintRoute(app, web);
  addFilesRoute(app, web);
  addExportRoute(app, { ...web, running: web.exports, bodyLimit: web.config.BODY_LIMIT });
  addGraphiqlRoute(app, web);
  const panel = join(import.meta.dirname, '../../admin');
  const built = [panel, join(import.meta.dirname, '../../dist/admin')].find((folder) =>
    existsSync(join(folder, 'assets')),
  );
  if (built) {
    app.use(express.static(built, { maxAge: '1y', immutable: true, index: false, redirect: false }));
    app.get('/', (_request, response) =>
      response.sendFile(join(built, 'index.html'), { headers: { 'cache-control': 'no-cache' } }),
    );
  }
  app.use((request, response) => answer(response, () => refuseUnknown(request)));
  app.use(((error: unknown, _request, response, _next) =>
    answer(response, () => Promise.reject(asRefusal(error)))) satisfies ErrorRequestHandler);
  return app;
}

async function refuseUnknown({ method, path }: Request): Promise<never> {
  throw new AppError('NOT_FOUND', `There is nothing at ${method} ${path.slice(0, 100)}.`);
}

/** What Express itself refuses, such as an address that can not be read, carries a status below 500. */
function asRefusal(error: unknown): unknown {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status < 500 ? new AppError('BAD_INPUT', 'The request can not be read.') : error;
}

/** Answers with JSON, or with the error in the one shape that errors have. */
export async function answer(response: Response, make: () => Promise<object | undefined>): Promise<void> {
  try {
    const made = await make();
    if (made) response.json(made);
  } catch (error) {
    if (response.headersSent) return;
    refuseRequest(response.req, response, error, String(response.getHeader('x-request-id') ?? ''));
  }
}

async function readiness({ reader }: Web): Promise<object> {
  await reader.all('select 1', []);
  return { status: 'ready' };
}

const SMALL_BODY = 10_000;

async function handleSignIn(
  web: Web,
  signIn: ReturnType<typeof openSignIn>,
  request: Request,
  response: Response,
): Promise<object> {
  if (!request.is('application/json'))
    throw badInput([{ path: 'content-type', message: 'must be application/json.' }]);
  const body = parseJson(await readBody(request, SMALL_BODY));
  const [email, password] = ['email', 'password'].map((name) => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
    if (typeof value !== 'string' || !value) throw badInput([{ path: name, message: 'is required.' }]);
    return value;
  });
  const { secret, userId } = await signIn(
    email ?? '',
    password ?? '',
    clientAddress(request, web.config.TRUSTED_PROXIES),
  );
  response.setHeader('set-cookie', cookieOf(web.config, secret, web.config.SESSION_IDLE_HOURS * 3600));
  return { user: { id: String(userId) } };
}

async function handleSignOut(web: Web, request: Request, response: Response): Promise<object> {
  const secret = parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
  if (secret) await closeSession(web.orm, secret);
  response.setHeader('set-cookie', cookieOf(web.config, '', 0));
  return { signedOut: true };
}

function cookieOf(config: Config, value: string, maxAge: number): string {
  return stringifySetCookie({
    name: SESSION_COOKIE,
    value,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge,
    secure: config.PUBLIC_URL?.startsWith('https:') ?? false,
  });
}
