import type { User } from '../../auth/user.entity.js';
import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput, forbidden, type InputIssue } from '../../errors.js';

export interface KnownUser {
  email: string;
  active: boolean;
  roles: string[];
}

/**
 * Who may not change roles gives only those they hold, and does not get hold of the account of somebody who holds more:
 * a new password or e-mail for an administrator would be the role of one.
 */
export async function checkGivenRoles(
  context: Context,
  writing: Write,
  before: KnownUser | undefined,
  record: User,
  setsPassword: boolean,
): Promise<void> {
  const given = record.roles.filter((code) => !before?.roles.includes(code));
  const issues: InputIssue[] = [];
  const refuse = (code: string, message: string): void =>
    void issues.push({ path: `input.roles.${record.roles.indexOf(code)}`, message });
  if (given.length) {
    const rows = await writing.query<{ code: string }>('select code from role where deleted_at is null', []);
    const known = rows.map(({ code }) => code);
    for (const code of given) {
      if (!known.includes(code))
        refuse(code, `there is no role "${code.slice(0, 60)}"; known are ${known.join(', ')}.`);
    }
  }
  if (issues.length) throw badInput(issues);
  if (context.access.rights.canCall('role', 'updateRole')) return;
  for (const code of given) {
    if (!context.roles.held.includes(code))
      refuse(
        code,
        `you do not hold the role "${code}", so you can not give it: ask somebody who may change roles.`,
      );
  }
  if (issues.length) throw badInput(issues);
  if (!before) return;
  const beyond = before.roles.filter((code) => !context.roles.held.includes(code));
  const takesOver = setsPassword || before.email !== record.email || before.active !== record.active;
  if (beyond.length && takesOver)
    throw forbidden(
      `${before.email} holds the role ${beyond.join(', ')}, which you do not: only somebody who may change roles changes how they sign in.`,
    );
}
