import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import { CustomDictionary } from './custom-dictionary.entity.js';
import { nameOfUse, readDictionaryUses } from './dictionary-uses.js';

/** A field without the dictionary that it chooses from would take nothing any more. */
export async function dictionaryDeleteRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof CustomDictionary)) return;
  const uses = await readDictionaryUses(writing, record.code);
  if (uses.length)
    throw conflict(
      `Dictionary "${record.code}" is used by custom fields (${uses.map(nameOfUse).join(', ')}): delete these first.`,
    );
}
