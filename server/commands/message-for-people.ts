import { duplicateMessage } from '../api/duplicate-message.js';
import { isUnreachable } from '../changes/retryable.js';
import { ConfigError } from '../config.js';
import { DatabaseFileError } from '../db/database-file-error.js';
import { AppError } from '../errors.js';

const FILE_FAULTS = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC']);

/** What a person at the command line can do something about, without a stack; undefined for a fault of ours. */
export function messageForPeople(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof AppError || isWrongArguments(error))
    return error.message;
  if (error instanceof DatabaseFileError) return error.message;
  const { code, address, port, path } = fieldsOf(error);
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} of ${String(address)} is taken by another program: stop that one, or set PORT.`;
  if (typeof path === 'string' && FILE_FAULTS.has(String(code)))
    return `${path} can not be opened (${String(code)}): is its folder there, and may it be written to?`;
  if (isUnreachable(error))
    return `The database at DATABASE_URL can not be reached (${String(code)}): is it running, and is the address right?`;
  return duplicateMessage(error);
}

/** Options that a command does not know, as node:util tells of them. */
export function isWrongArguments(error: unknown): error is Error {
  return error instanceof Error && String(fieldsOf(error).code).startsWith('ERR_PARSE_ARGS');
}

function fieldsOf(error: unknown): { code?: unknown; address?: unknown; port?: unknown; path?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
