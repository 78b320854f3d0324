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
  const body = errorBody(error, requestId);
  const { code, retryAfterSeconds } = body.errors[0].extensions;
  return {
    status: STATUS[code] ?? 500,
    body: JSON.stringify(body),
    ...(typeof retryAfterSeconds === 'number'
      ? { headers: { 'retry-after': String(retryAfterSeconds) } }
      : {}),
  };
}

export interface ErrorBody {
  errors: [{ message: string; extensions: { code: string; requestId: string; [detail: string]: unknown } }];
}

export function errorBody(error: unknown, requestId: string): ErrorBody {
  const known = databaseTrouble(error) ?? error;
  if (known instanceof AppError)
    return {
      errors: [{ message: known.message, extensions: { code: known.code, ...known.details, requestId } }],
    };
  const message = 'Something went wrong on our side. The request id helps to find it in the log.';
  return { errors: [{ message, extensions: { code: 'INTERNAL', requestId } }] };
}
