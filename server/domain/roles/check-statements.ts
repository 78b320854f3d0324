import type { Phrase } from '../../lib/phrase.js';
import { judgeStatement } from '../../rights/judge-statement.js';
import { NotUnderstood, readStatement } from '../../rights/read-statement.js';
import { rightsOfRoles } from '../../rights/rights-of-roles.js';
import type { StoredRights } from './stored-rights.js';

export interface JudgedStatement {
  id: number;
  statement: string;
  holds: boolean;
  reason: string | null;
  /** The reason in parts. */
  phrase: Phrase | null;
}

/** Every stored statement with whether it holds; one that is no longer understood does not. */
export function checkStatements(stored: StoredRights): JudgedStatement[] {
  return stored.statements.map(({ id, statement }) => {
    try {
      const { holds, reason } = judgeText(statement, stored);
      return { id, statement, holds, reason: reason?.text ?? null, phrase: reason };
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      return { id, statement, holds: false, reason: error.message, phrase: error.phrase };
    }
  });
}

/** Whether a sentence holds; throws NotUnderstood. A role that is switched off allows nothing. */
export function judgeText(
  text: string,
  { roles }: Pick<StoredRights, 'roles'>,
): { holds: boolean; reason: Phrase | null } {
  const statement = readStatement(text, roles);
  const held = roles.filter(({ code, active }) => active && code === statement.role);
  return judgeStatement(statement, rightsOfRoles(held.map(({ grants }) => grants)));
}

/** Statements that held before and would not hold after. */
export function brokenStatements(before: StoredRights, after: StoredRights): JudgedStatement[] {
  const broken = checkStatements(after).filter(({ holds }) => !holds);
  if (!broken.length) return [];
  const held = new Set(
    checkStatements(before)
      .filter(({ holds }) => holds)
      .map(({ id }) => id),
  );
  return broken.filter(({ id }) => held.has(id));
}
