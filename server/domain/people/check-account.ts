import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import type { User } from '../../auth/user.entity.js';
import { forbidden } from '../../errors.js';

interface StoredAccount {
  email: string;
  roles: string;
  groups: string;
  shops: string;
}

/**
 * Nobody becomes more than they are by changing an account. Who may change roles may give any; everybody else gives
 * those they hold, and does not touch what somebody with other roles signs in with.
 */
export async function checkAccount(
  { access, actor, roles }: Context,
  writing: Write,
  user: User,
  input: object,
): Promise<void> {
  if (access.rights.can('change', 'role')) return;
  // A token's own roles may reach further than it does.
  const held = new Set(actor.kind === 'user' ? roles.codes : []);
  const [before] = await writing.query<StoredAccount>(
    'select email, roles, `groups`, shops from `user` where id = ?',
    [user.id],
  );
  const rolesBefore = before ? codesOf(before.roles) : [];
  const given = user.roles.filter((code) => !rolesBefore.includes(code) && !held.has(code));
  if (given.length)
    throw forbidden(
      `You may give only roles that you hold yourself, and ${given.join(', ')} is not among them.`,
    );
  if (!before) return;
  if (actor.kind === 'user' && actor.id === String(user.id)) {
    if (!isSame(user.groups, before.groups) || !isSame(user.shops, before.shops))
      throw forbidden('Your own groups and shops decide what you reach: somebody else has to change them.');
    return;
  }
  const isAbove = rolesBefore.some((code) => !held.has(code));
  const changesSignIn = typeof Reflect.get(input, 'password') === 'string' || user.email !== before.email;
  if (isAbove && changesSignIn)
    throw forbidden(
      `User ${user.id} holds roles that you do not hold: you may not change their e-mail or password.`,
    );
}

const codesOf = (text: string): string[] => JSON.parse(text);
const isSame = (codes: string[], text: string): boolean =>
  JSON.stringify(codes) === JSON.stringify(codesOf(text));
