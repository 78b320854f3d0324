import { HttpError } from 'react-admin';

/** The answers a server may give instead of data; the same words as `extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

const statusOf: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export interface ApiErrorDetails {
  issues: { path: string; message: string; phrase?: unknown }[];
  /** The message in parts, where the server says it so. */
  phrase?: unknown;
  /** What changed since the record was read; only a writer who came too late is told. */
  changedFields?: string[];
  version?: number;
  requestId?: string;
}

/** A refusal of the server. It is react-admin's HttpError so that forms show `issues` beside their fields. */
export class ApiError extends HttpError {
  constructor(
    message: string,
    readonly code: ErrorCode,
    readonly details: ApiErrorDetails = { issues: [] },
  ) {
    super(message, statusOf[code], formErrors(details.issues));
    // HttpError makes every instance a plain HttpError; `instanceof ApiError` has to work.
    Object.setPrototypeOf(this, ApiError.prototype);
  }

  /** CONFLICT is said of a taken code or a forbidden step too; only a stale version is cured by loading again. */
  get isStale(): boolean {
    return this.code === 'CONFLICT' && this.details.changedFields !== undefined;
  }
}

/** react-hook-form wants a tree; the server names paths such as `input.lines.0.quantity`. */
function formErrors(issues: ApiErrorDetails['issues']): { errors?: Record<string, string> } {
  if (issues.length === 0) return {};
  return { errors: Object.fromEntries(issues.map((issue) => [formPath(issue.path), issue.message])) };
}

/** The form knows nothing of the argument that its values travel in. */
export function formPath(path: string): string {
  return path.replace(/^\$?input\./, '').replace(/\[(\d+)\]/g, '.$1');
}
