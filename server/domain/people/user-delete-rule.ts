import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { keepRightsSound } from '../roles/keep-rights-sound.js';
import { lockRights } from '../roles/lock-rights.js';

/** A person who leaves leaves an administrator behind. */
export async function userDeleteRule(context: Context, writing: Write): Promise<void> {
  await lockRights(writing);
  await keepRightsSound(context, writing);
}
