import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Express, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import { isPicture } from '../files/media-type.js';
import type { StoredFile } from '../files/stored-file.js';
import { dispositionHeader } from '../print/content-disposition.js';
import { describeError } from './describe-error.js';
import { readFile } from './read-file.js';
import { receiveFile } from './receive-file.js';
import type { RoleServers } from './role-servers.js';
import { refuseRequest } from './refuse-request.js';
import { send } from './send.js';

interface FileTraffic {
  servers: RoleServers;
  log: Logger;
  contextOf(request: Request, requestId: string): Promise<Context>;
}

/** `PUT /files` takes a file in, `GET /files/<signed>` gives it out; everything about who may is in the two it calls. */
export function addFilesRoute(app: Express, traffic: FileTraffic): void {
  app.put('/files', (request, response) => void takeIn(traffic, request, response));
  app.get('/files/:signed', (request, response) => void giveOut(traffic, request, response));
}

async function takeIn(traffic: FileTraffic, request: Request, response: Response): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  try {
    const file = await receiveFile(await traffic.contextOf(request, requestId), request);
    send(response, { status: 201, body: JSON.stringify(file) });
  } catch (error) {
    refuse(traffic.log, request, response, error, requestId);
  }
}

async function giveOut(traffic: FileTraffic, request: Request, response: Response): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  try {
    const context = await traffic.contextOf(request, requestId);
    const file = await readFile(traffic.servers, context, String(request.params['signed']));
    const { stream, size } = await context.files.folder.open(file.id);
    setHeaders(response, file, size, request.query['inline'] === '1');
    if (request.method === 'HEAD') {
      stream.destroy();
      response.end();
    } else await pipeline(stream, response);
  } catch (error) {
    refuse(traffic.log, request, response, error, requestId);
  }
}

/** Whatever the file is, a browser keeps it apart from Kontor: it is saved, or drawn where nothing of it can run. */
function setHeaders(
  response: Response,
  { name, mediaType }: StoredFile,
  size: number,
  inline: boolean,
): void {
  const isShown = inline && isPicture(mediaType);
  const headers = {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-length': String(size),
    'content-disposition': dispositionHeader(isShown ? 'inline' : 'attachment', name),
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
  for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
}

function refuse(log: Logger, request: Request, response: Response, error: unknown, requestId: string): void {
  const isGone = response.destroyed || request.errored !== null;
  if (!(error instanceof AppError) && !isGone)
    log.error({ requestId, error: describeError(error) }, 'a file failed');
  // Half a file was sent: that it is cut off must be seen.
  if (response.headersSent) return void response.destroy();
  refuseRequest(request, response, error, requestId);
}
