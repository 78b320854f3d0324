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
 * Who may not change roles gives and takes only those they hold, and does not get hold of the account of somebody who
 * holds more: a new password or e-mail for an administrator would be the role of one.
 */
export async function checkGivenRoles(
  context: Context,
  writing: Write,
  before: KnownUser | undefined,
  record: User,
  setsPassword: boolean,
): Promise<void> {
  const given = record.roles.filter((code) => !before?.roles.includes(code));
  const taken = (before?.roles ?? []).filter((code) => !record.roles.includes(code));
  const placeOf = (code: string): string => `input.roles.${record.roles.indexOf(code)}`;
  await checkKnown(writing, given, placeOf);
  const issues: InputIssue[] = [
    ...rolesBeyond(context, given).map((code) => ({
      path: placeOf(code),
      message: `you do not hold the role "${code}", so you can not give it: ask somebody who may change roles.`,
    })),
    ...rolesBeyond(context, taken).map((code) => ({
      path: 'input.roles',
      message: `you do not hold the role "${code}", so you can not take it away: ask somebody who may change roles.`,
    })),
  ];
  if (issues.length) throw badInput(issues);
  if (before && (setsPassword || before.email !== record.email || before.active !== record.active))
    await checkNoTakeover(context, writing, before);
}

/** Refuses to touch how somebody signs in who holds roles that the caller does not; those switched off are none. */
export async function checkNoTakeover(
  context: Context,
  writing: Write,
  person: Pick<KnownUser, 'email' | 'roles'>,
): Promise<void> {
  const living = await readCodes(writing, 'and active = 1');
  const beyond = rolesBeyond(context, person.roles).filter((code) => living.includes(code));
  if (beyond.length)
    throw forbidden(
      `${person.email} holds the role ${beyond.join(', ')}, which you do not: only somebody who may change roles changes whether and how they sign in.`,
    );
}

/** Those of the roles that the caller has no say in. */
function rolesBeyond({ access, roles }: Context, codes: readonly string[]): string[] {
  const changesAll =
    access.rights.canCall('role', 'updateRole') && access.rights.rows('change', 'role') === 'all';
  return changesAll ? [] : codes.filter((code) => !roles.held.includes(code));
}

async function checkKnown(
  writing: Write,
  given: readonly string[],
  placeOf: (code: string) => string,
): Promise<void> {
  if (!given.length) return;
  const known = await readCodes(writing);
  const unknown = given.filter((code) => !known.includes(code));
  if (unknown.length)
    throw badInput(
      unknown.map((code) => ({
        path: placeOf(code),
        message: `there is no role "${code.slice(0, 60)}"; known are ${known.join(', ')}.`,
      })),
    );
}

async function readCodes(writing: Write, also: 'and active = 1' | '' = ''): Promise<string[]> {
  const rows = await writing.query<{ code: string }>(
    `select code from role where deleted_at is null ${also} order by ordering, code`,
    [],
  );
  return rows.map(({ code }) => code);
}
