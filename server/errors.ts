import type { Phrase } from './lib/phrase.js';

/**
 * The stable codes a client may rely on. A new one is a change of the public contract: add it to the API's
 * documentation in the same change.
 */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One thing wrong with an input: where (`lines.2.quantity`) and what; in parts too, where other languages are spoken. */
export interface InputIssue {
  path: string;
  message: string;
  phrase?: Phrase;
}

export const issueAt = (path: string, phrase: Phrase): InputIssue => ({ path, message: phrase.text, phrase });

export const isIssue = (value: unknown): value is InputIssue =>
  typeof value === 'object' && value !== null && 'path' in value && 'message' in value;

/** What a writer who lost a race needs in order to load the record again and retry. */
export interface ConflictDetails {
  version?: number;
  changedFields?: string[];
  /** The message in parts. */
  phrase?: Phrase;
}

/**
 * An error meant for the caller: its message and details reach them as they are. Everything that is not an AppError
 * is reported as INTERNAL with a request id and nothing else.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** The input breaks a rule; every broken rule is listed, so that a form can mark all its fields at once. */
export function badInput(issues: InputIssue[]): AppError {
  const message = issues.map(describeIssue).join('; ');
  return new AppError('BAD_INPUT', message || 'The input is not valid.', { issues });
}

function describeIssue(issue: InputIssue): string {
  return issue.path ? `${issue.path}: ${issue.message}` : issue.message;
}

/** The record does not exist for this caller: absent, deleted and out of the role's rows are told alike on purpose. */
export function notFound(resource: string, id: string | number): AppError {
  const message = `No ${resource} ${id} was found. It may have been deleted, or your role does not include it.`;
  return new AppError('NOT_FOUND', message, { resource, id: String(id) });
}

/** The request was valid when it was prepared, but the record has moved on or is in a state that forbids it. */
export function conflict(message: string, details: ConflictDetails = {}): AppError {
  return new AppError('CONFLICT', message, { ...details });
}

export function forbidden(message: string): AppError {
  return new AppError('FORBIDDEN', message);
}

export function unauthenticated(message = 'Sign in, or send a valid API token.'): AppError {
  return new AppError('UNAUTHENTICATED', message);
}

export function limitExceeded(message: string): AppError {
  return new AppError('LIMIT_EXCEEDED', message);
}

/** The request is fine, but the server or something it needs cannot serve it now. */
export function unavailable(message: string, retryAfterSeconds: number): AppError {
  return new AppError('UNAVAILABLE', message, { retryAfterSeconds });
}
