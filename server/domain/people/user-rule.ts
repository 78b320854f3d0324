import { hashPassword } from '../../auth/password.js';
import { User } from '../../auth/user.entity.js';
import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { keepRightsSound } from '../roles/keep-rights-sound.js';
import { lockRights } from '../roles/lock-rights.js';
import { checkGivenRoles, type KnownUser } from './check-given-roles.js';

const SHORTEST = 10;
const LONGEST = 128;

/** What holds of a user whoever saves one: how they sign in, and that roles are given by those who hold them. */
export async function userRule(
  context: Context,
  writing: Write,
  record: object,
  input: object,
): Promise<void> {
  if (!(record instanceof User)) return;
  if (!/^[^\s@]+@[^\s@]+$/.test(record.email))
    throw badInput([{ path: 'input.email', message: 'is not an e-mail address.' }]);
  const password: unknown = Reflect.get(input, 'password');
  const before = await readBefore(writing, record.id);
  const changesRights = !before || before.active !== record.active || !isSame(before.roles, record.roles);
  if (changesRights) await lockRights(writing);
  await checkGivenRoles(context, writing, before, record, typeof password === 'string');
  if (typeof password === 'string') await setPassword(writing, record, password);
  if (changesRights) await keepRightsSound(context, writing);
}

async function setPassword(writing: Write, record: User, password: string): Promise<void> {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw badInput([{ path: 'input.password', message: `must have ${SHORTEST} to ${LONGEST} characters.` }]);
  record.passwordHash = await hashPassword(password);
  await writing.execute('delete from `session` where `user_id` = ?', [record.id]);
}

/** The person as the database has them; undefined for a new one. */
async function readBefore(writing: Write, id: number): Promise<KnownUser | undefined> {
  const [row] = await writing.query<{ email: string; active: number; roles: string }>(
    'select email, active, roles from `user` where id = ?',
    [id],
  );
  return row && { email: row.email, active: Number(row.active) === 1, roles: JSON.parse(row.roles) };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));
