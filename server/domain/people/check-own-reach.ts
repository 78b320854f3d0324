import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import type { User } from '../../auth/user.entity.js';
import { forbidden } from '../../errors.js';

/** Groups and shops decide which rows one reaches: only who may change roles widens their own. */
export async function checkOwnReach({ access, actor }: Context, writing: Write, user: User): Promise<void> {
  if (access.rights.can('change', 'role') || actor.kind !== 'user' || actor.id !== String(user.id)) return;
  const [before] = await writing.query<{ groups: string; shops: string }>(
    'select `groups`, shops from `user` where id = ?',
    [user.id],
  );
  if (before && !(isSame(user.groups, before.groups) && isSame(user.shops, before.shops)))
    throw forbidden('Your own groups and shops decide what you reach: somebody else has to change them.');
}

const isSame = (codes: string[], text: string): boolean =>
  JSON.stringify(codes) === JSON.stringify(JSON.parse(text));
