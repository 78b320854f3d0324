import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import { brokenStatements } from './check-statements.js';
import { hasAdministrator, NO_ADMINISTRATOR } from './has-administrator.js';
import { readStoredRights, readWrittenRights, type StoredRights } from './stored-rights.js';

/**
 * At the end of a transaction that changes who may do what, after lockRights: an administrator is left, and every
 * statement about rights that held before still holds. What was broken before is no reason to refuse the way out.
 */
export async function keepRightsSound(context: Context, writing: Write): Promise<void> {
  checkSound(await readStoredRights(context.reader), await readWrittenRights(writing));
}

/** The same of rights that are not written yet. */
export function checkSound(before: StoredRights, after: StoredRights): void {
  if (!hasAdministrator(after) && hasAdministrator(before)) throw conflict(NO_ADMINISTRATOR);
  const broken = brokenStatements(before, after);
  if (!broken.length) return;
  const list = broken.map(({ statement, reason }) => `"${statement}" (${reason ?? ''})`).join('; ');
  throw conflict(
    `These statements about rights would no longer hold: ${list}. Keep the right, or delete the statement first.`,
  );
}
