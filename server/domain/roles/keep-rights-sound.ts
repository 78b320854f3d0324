import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict, type AppError } from '../../errors.js';
import type { Phrase } from '../../lib/phrase.js';
import { brokenStatements } from './check-statements.js';
import { hasAdministrator } from './has-administrator.js';
import { say } from './phrases.js';
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
  if (!hasAdministrator(after) && hasAdministrator(before)) throw refusal(say('noAdministrator', {}));
  const broken = brokenStatements(before, after);
  if (!broken.length) return;
  const parts = broken.map(({ statement, phrase }) =>
    say('statementBroken', { name: statement, why: phrase ?? '' }),
  );
  throw refusal(say('statementsBroken', { parts }));
}

const refusal = (phrase: Phrase): AppError => conflict(phrase.text, { phrase });
