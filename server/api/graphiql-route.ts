import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import { describeError } from './describe-error.js';
import { refusalPage } from './graphiql-refusal.js';
import { errorAnswer, send } from './send.js';

export interface GraphiqlRoute {
  log: Logger;
  contextOf(request: Request, requestId: string): Promise<Context>;
}

/** `GET /graphiql`: the page to try queries, for signed-in people of whose roles one is a developer's. */
export function addGraphiqlRoute(app: Express, route: GraphiqlRoute): void {
  const built = ['../../graphiql', '../../dist/graphiql']
    .map((folder) => join(import.meta.dirname, folder))
    .find((folder) => existsSync(join(folder, 'assets')));
  // The page asks this server and nobody else; its fonts stand in its style sheet.
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "script-src-attr 'none'",
  ].join('; ');
  app.get('/graphiql', (request, response) => {
    response.setHeader('content-security-policy', policy);
    void show(route, built, request, response);
  });
  // Nothing but the code of a public library: who may use it is decided above and by GraphQL itself.
  if (built)
    app.use(
      '/graphiql',
      express.static(built, { maxAge: '1y', immutable: true, index: false, redirect: false }),
    );
}

async function show(
  { contextOf, log }: GraphiqlRoute,
  built: string | undefined,
  request: Request,
  response: Response,
): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  try {
    const context = await contextOf(request, requestId);
    if (context.actor.kind !== 'user' || !context.roles.isDeveloper) {
      const body = refusalPage(await languageOf(context));
      return send(response, { status: 403, body }, 'text/html; charset=utf-8');
    }
    if (!built)
      throw new AppError(
        'NOT_FOUND',
        'GraphiQL is not built here: run npm run build, then start Kontor again.',
      );
    response.sendFile(join(built, 'index.html'), { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof AppError && error.code === 'UNAUTHENTICATED')
      return response.redirect(303, '/?to=graphiql');
    if (!(error instanceof AppError))
      log.error({ requestId, error: describeError(error) }, 'GraphiQL could not be shown');
    send(response, errorAnswer(error, requestId));
  }
}

async function languageOf({ actor, reader }: Context): Promise<string> {
  if (actor.kind !== 'user') return 'en';
  const [row] = await reader.all('select language from `user` where id = ?', [Number(actor.id)]);
  return String(row?.[0] ?? 'en');
}
