import { randomUUID } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { allResources } from '../db/registry.js';
import { AppError, badInput } from '../errors.js';
import { exportFormats } from '../export/export-file.js';
import { openExport } from '../export/export-pages.js';
import { readExportQuery, readExportRequest, type ExportRequest } from '../export/export-request.js';
import type { RunningExports } from '../export/running-exports.js';
import { contentDisposition } from '../print/content-disposition.js';
import { describeError } from './describe-error.js';
import { pour } from './pour.js';
import { parseJson, readBody } from './read-body.js';
import type { RoleServers } from './role-servers.js';
import { refuseRequest } from './refuse-request.js';

export interface ExportRoute {
  servers: RoleServers;
  running: RunningExports;
  bodyLimit: number;
  log: Logger;
  contextOf(request: Request, requestId: string): Promise<Context>;
}

/**
 * `GET /export/<plural>.<csv|xlsx>?fields=a,b.c&where=<JSON>&sort=<JSON>`, or the same as a JSON body by POST: a filter
 * of many values is longer than an address may be.
 */
export function addExportRoute(app: Express, route: ExportRoute): void {
  const handle = (request: Request, response: Response): void => void answer(route, request, response);
  app.get('/export/:plural.:format', handle);
  app.post('/export/:plural.:format', handle);
}

async function answer(route: ExportRoute, request: Request, response: Response): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  let leave: (() => void) | undefined;
  const began = performance.now();
  const counted = { rows: 0 };
  const { plural, format } = request.params;
  try {
    const found = allResources().find((one) => one.plural === plural);
    const writer = exportFormats.get(String(format));
    if (!found || !writer) throw new AppError('NOT_FOUND', 'There is no such export.');
    if (request.method === 'HEAD')
      throw badInput([
        { path: 'method', message: 'is GET or POST: an export has no head without its rows.' },
      ]);
    const open = (): Promise<Context> => route.contextOf(request, requestId);
    const { actor } = await open();
    const given = await readRequest(route, request);
    leave = route.running.begin(actor, () => cut(response));
    const exporting = await openExport({ servers: route.servers, resource: found, request: given, open });
    const { columns, pages, checkRights } = exporting;
    const what = { requestId, export: found.plural, format: String(format), columns: columns.length };
    route.log.info(what, 'export began');
    response.writeHead(200, {
      'content-type': writer.contentType,
      'content-disposition': contentDisposition(
        `${found.plural}-${new Date().toISOString().slice(0, 10)}.${String(format)}`,
        'attachment',
      ),
      'cache-control': 'private, no-store',
    });
    const file = await writer.open(columns, given, (bytes) => pour(response, bytes, checkRights));
    for await (const rows of pages) {
      await file.add(rows);
      counted.rows += rows.length;
    }
    await file.end();
    response.end();
    route.log.info({ ...what, rows: counted.rows, ms: since(began) }, 'export done');
  } catch (error) {
    const ended = { requestId, export: plural, rows: counted.rows, ms: since(began) };
    if (error instanceof AppError) route.log.info({ ...ended, code: error.code }, 'export refused or cut');
    else route.log.error({ ...ended, error: describeError(error) }, 'export failed');
    if (response.headersSent) return cut(response);
    refuseRequest(request, response, error, requestId);
  } finally {
    leave?.();
  }
}

const since = (began: number): number => Math.round(performance.now() - began);

async function readRequest(route: ExportRoute, request: Request): Promise<ExportRequest> {
  if (request.method === 'GET') return readExportQuery(request.query);
  // A page of another site can send a plain form without asking the browser's leave, but not this type.
  if (!request.is('application/json'))
    throw badInput([{ path: 'content-type', message: 'must be application/json.' }]);
  return readExportRequest(parseJson(await readBody(request, route.bodyLimit)));
}

/** Ends the connection so that nobody takes half a file for a whole one, whatever stands between. */
function cut(response: Response): void {
  const { socket } = response;
  if (socket && !socket.destroyed) socket.resetAndDestroy();
  response.destroy();
}
