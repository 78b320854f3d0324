import type { ServerResponse } from 'node:http';
import { AppError } from '../errors.js';
import { databaseTrouble } from './database-trouble.js';

export interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  UNAVAILABLE: 503,
};

export function send(
  response: ServerResponse,
  { status, body, headers }: Answer,
  contentType = 'application/json; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** An error outside GraphQL's execution, in the same shape as one inside. */
export function errorAnswer(error: unknown, requestId: string): Answer {
  const known = databaseTrouble(error) ?? error;
  const code = known instanceof AppError ? known.code : 'INTERNAL';
  const message =
    known instanceof AppError
      ? known.message
      : 'Something went wrong on our side. The request id helps to find it in the log.';
  const details = known instanceof AppError ? known.details : {};
  const retryAfter = details['retryAfterSeconds'];
  return {
    status: STATUS[code] ?? 500,
    body: JSON.stringify({ errors: [{ message, extensions: { code, ...details, requestId } }] }),
    ...(typeof retryAfter === 'number' ? { headers: { 'retry-after': String(retryAfter) } } : {}),
  };
}
