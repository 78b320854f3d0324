import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { lockRights } from '../roles/lock-rights.js';
import { UserGroup } from './user-group.entity.js';

/** Groups stand below one another and never in a circle: nobody could say whose people they are. */
export async function userGroupRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof UserGroup) || !record.parent) return;
  const way = [record.code];
  await lockRights(writing);
  let next: string | null = record.parent.code;
  while (next !== null) {
    way.push(next);
    if (next === record.code)
      throw badInput([
        {
          path: 'input.parent',
          message: `makes a circle of groups: ${way.join(' -> ')}. Choose another parent.`,
        },
      ]);
    // A circle further up was there before and is not of this group.
    if (way.indexOf(next) < way.length - 1) return;
    const [row]: { parent: string | null }[] = await writing.query(
      'select parent from user_group where code = ?',
      [next],
    );
    next = row?.parent ?? null;
  }
}
