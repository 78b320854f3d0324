/** Engine errors after which the same transaction, repeated whole, may succeed (MySQL and MariaDB numbers). */
const NUMBERS = new Set([
  1205, // lock wait timeout
  1213, // deadlock, also a Galera conflict at commit
  1020, // the row changed since the snapshot (MariaDB)
  1047, // Galera node not ready
]);
const CODES = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'ERR_SQLITE_BUSY']);
/** Two writers read the same version: the second reads the record again and decides anew. */
const NAMES = new Set(['OptimisticLockError']);
/** The driver's words for a connection that was lost between two statements: nothing was sent. It gives them no code. */
const CLOSED = 'in closed state';
const GONE = new Set([
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'ERR_STREAM_DESTROYED',
  'ER_SERVER_SHUTDOWN',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
]);

export function isRetryable(error: unknown): boolean {
  return causes(error).some(
    (one) =>
      NUMBERS.has(Number(one['errno'])) ||
      CODES.has(String(one['code'])) ||
      NAMES.has(String(one['name'])) ||
      isClosed(one) ||
      String(one['message']).includes('database is locked'),
  );
}

/** The database does not answer at all. */
export function isUnreachable(error: unknown): boolean {
  return causes(error).some(
    (one) => GONE.has(String(one['code'])) || CODES.has(String(one['code'])) || isClosed(one),
  );
}

const isClosed = ({ message }: Record<string, unknown>): boolean => String(message).includes(CLOSED);

/** SQLite's own number, and those of MySQL and MariaDB for a full disk, file or table. */
const SQLITE_FULL = 13;
const FULL = new Set([1021, 1114]);

/** There is no room left for what was to be written. */
export function isDiskFull(error: unknown): boolean {
  return causes(error).some(
    (one) =>
      (one['code'] === 'ERR_SQLITE_ERROR' && one['errcode'] === SQLITE_FULL) ||
      FULL.has(Number(one['errno'])) ||
      one['code'] === 'ENOSPC',
  );
}

function causes(error: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (let current = error; typeof current === 'object' && current !== null && found.length < 5;) {
    const fields: Record<string, unknown> = {};
    for (const name of ['errno', 'errcode', 'code', 'name', 'message'])
      fields[name] = Reflect.get(current, name);
    found.push(fields);
    current = Reflect.get(current, 'cause') ?? Reflect.get(current, 'previous');
  }
  return found;
}
