import { User } from '../../auth/user.entity.js';
import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { keepRightsSound } from '../roles/keep-rights-sound.js';
import { lockRights } from '../roles/lock-rights.js';
import { checkNoTakeover } from './check-given-roles.js';

/** A person who goes leaves an administrator behind, and is sent by nobody of fewer roles. */
export async function userDeleteRule(context: Context, writing: Write, record: object): Promise<void> {
  if (record instanceof User) await checkNoTakeover(context, writing, record);
  await lockRights(writing);
  await keepRightsSound(context, writing);
}
