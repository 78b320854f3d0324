import { randomUUID } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { allResources } from '../db/registry.js';
import { AppError, badInput, unavailable } from '../errors.js';
import { exportFormats } from '../export/export-file.js';
import { openExport } from '../export/export-pages.js';
import { readExportQuery, readExportRequest, type ExportRequest } from '../export/export-request.js';
import type { RunningExports } from '../export/running-exports.js';
import { contentDisposition } from '../print/content-disposition.js';
import { describeError } from './describe-error.js';
import { parseJson, readBody } from './read-body.js';
import type { RoleServers } from './role-servers.js';
import { errorAnswer, send } from './send.js';

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
    // The rest of a refused body is not read.
    if (!request.readableEnded) response.setHeader('connection', 'close');
    send(response, errorAnswer(error, requestId));
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

const ASKED_EVERY_MS = 1000;
const LONGEST_STALL_MS = 60_000;

/** Writes at the pace of the reader. While it waits, rights may go: they are asked every second. */
async function pour(
  response: Response,
  bytes: Uint8Array,
  checkRights: () => Promise<unknown>,
): Promise<void> {
  if (response.destroyed) throw gone();
  if (response.write(bytes)) return;
  for (let waited = 0; waited < LONGEST_STALL_MS; waited += ASKED_EVERY_MS) {
    if (await drained(response)) return;
    if (response.destroyed) throw gone();
    await checkRights();
  }
  throw unavailable('Nobody took what the export sent for a minute.', 1);
}

const gone = (): AppError => unavailable('The connection was closed before the export ended.', 1);

/** Whether there is room again, within a second. */
function drained(response: Response): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (hasRoom: boolean) => (): void => {
      clearTimeout(timer);
      response.off('drain', onDrain).off('close', onClose);
      resolve(hasRoom);
    };
    const [onDrain, onClose] = [done(true), done(false)];
    const timer = setTimeout(done(false), ASKED_EVERY_MS);
    response.once('drain', onDrain).once('close', onClose);
  });
}
