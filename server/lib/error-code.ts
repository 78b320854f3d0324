/** What the system calls a failure: ENOENT, ENOSPC; nothing when it was none of the system's. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
