import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { limitExceeded } from '../../errors.js';
import { CustomDictionaryEntry } from './custom-dictionary-entry.entity.js';
import { putInOrder } from './put-in-order.js';

/** Each entry that moves is a change of the log, all in one transaction. */
const MOST = 1000;

/** Puts the entries of a dictionary in the order in which they are offered. */
export async function orderDictionaryEntries(
  context: Context,
  dictionary: string,
  ids: string[],
): Promise<string[]> {
  if (ids.length > MOST)
    throw limitExceeded(`${ids.length} entries can not be put in order at once, at most ${MOST} can.`);
  return write(
    context,
    async (writing) => {
      const present = await writing.query<{ id: number }>(
        'select `id` from `custom_dictionary_entry` where `dictionary` = ? and `deleted_at` is null',
        [dictionary],
      );
      return putInOrder(context, writing, CustomDictionaryEntry, ids, present);
    },
    2 * MOST,
  );
}
