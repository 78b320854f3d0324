import type { Logger } from 'pino';
import type { Reader } from '../../db/reader.js';
import { conflict } from '../../errors.js';
import { checkStatements } from './check-statements.js';
import { readStoredRights } from './stored-rights.js';

/**
 * An upgrade may bring fields and classes that the stored roles open or close: what the installation stated about its
 * rights is looked at before anybody is served.
 */
export async function checkRightsAtStart(
  reader: Reader,
  mode: 'stop' | 'warn',
  log: Pick<Logger, 'warn'>,
): Promise<void> {
  const broken = checkStatements(await readStoredRights(reader)).filter(({ holds }) => !holds);
  if (!broken.length) return;
  const lines = broken.map(({ statement, reason }) => `"${statement}": ${reason ?? ''}`);
  if (mode === 'warn') {
    for (const line of lines) log.warn(`A statement about rights does not hold: ${line}`);
    return;
  }
  throw conflict(
    [
      'Kontor does not serve, because statements about rights no longer hold:',
      ...lines.map((line) => `  ${line}`),
      'An upgrade may have brought fields that roles now reach. Correct the roles with kontor role export and kontor role import,',
      'or start with RIGHTS_TESTS=warn and correct the roles or the statements in the panel.',
    ].join('\n'),
  );
}
