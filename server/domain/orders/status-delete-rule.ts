import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import { Status } from './status.entity.js';

/** Without it a status that leads to it alone would lead anywhere, and one that leads to it too could not be saved. */
export async function statusDeleteRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof Status)) return;
  const { code } = record;
  const others = await writing.em.find(Status, { deletedAt: null });
  const leading = others.filter((one) => one.code !== code && one.transitionsTo?.includes(code));
  if (leading.length)
    throw conflict(
      `Entry "${code}" of "status" is in use (transitionsTo of ${leading.map((one) => one.code).join(', ')}): make it inactive instead, then nobody chooses it anew.`,
    );
}
