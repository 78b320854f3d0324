import { isDiskFull, isUnreachable } from '../changes/retryable.js';
import { unavailable, type AppError } from '../errors.js';

/** What a caller is told when the database is away or its disk is full; undefined when neither is the matter. */
export function databaseTrouble(error: unknown): AppError | undefined {
  if (isUnreachable(error)) return unavailable('The database can not be reached. Try again.', 2);
  if (isDiskFull(error))
    return unavailable(
      'The disk of the database is full, so nothing was written. Who runs the server has to make room; try again then.',
      60,
    );
  return undefined;
}
