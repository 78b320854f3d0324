import { ApiError, type ApiErrorDetails, type ErrorCode } from './api-error';
import { isRecord } from '../shared/is-record';

const codes: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL',
]);

/** The data of a GraphQL answer, or the first of its errors as an ApiError. */
export function readAnswer(body: unknown, status: number): unknown {
  if (!isRecord(body)) {
    throw new ApiError(`The server answered ${status} without a readable body.`, codeOfStatus(status));
  }
  const errors = Array.isArray(body.errors) ? body.errors.filter(isRecord) : [];
  const [first] = errors;
  if (first) throw readError(first, errors, status);
  return body.data;
}

function readError(error: Record<string, unknown>, all: Record<string, unknown>[], status: number): ApiError {
  const extensions = isRecord(error.extensions) ? error.extensions : {};
  const code = isErrorCode(extensions.code) ? extensions.code : codeOfStatus(status);
  const message = typeof error.message === 'string' ? error.message : code;
  return new ApiError(message, code, {
    issues: all.flatMap((each) => readIssues(isRecord(each.extensions) ? each.extensions.issues : undefined)),
    changedFields: Array.isArray(extensions.changedFields) ? strings(extensions.changedFields) : undefined,
    phrase: extensions.phrase,
    version: typeof extensions.version === 'number' ? extensions.version : undefined,
    requestId: typeof extensions.requestId === 'string' ? extensions.requestId : undefined,
  });
}

function readIssues(issues: unknown): ApiErrorDetails['issues'] {
  if (!Array.isArray(issues)) return [];
  return issues.filter(isRecord).map((issue) => ({
    path: Array.isArray(issue.path) ? issue.path.join('.') : String(issue.path ?? ''),
    message: String(issue.message ?? ''),
    ...(issue.phrase ? { phrase: issue.phrase } : {}),
  }));
}

function strings(values: unknown[]): string[] {
  return values.filter((item) => typeof item === 'string');
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && codes.has(value);
}

/** A proxy in front of the server answers without our codes. */
function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 400) return 'BAD_INPUT';
  if (status === 413 || status === 429) return 'LIMIT_EXCEEDED';
  if (status === 502 || status === 503 || status === 504) return 'UNAVAILABLE';
  return 'INTERNAL';
}
