import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { CustomDictionaryEntry } from './custom-dictionary-entry.entity.js';

/** An entry's code is what records keep: it has the form of all codes. */
export function dictionaryEntryRule(_context: Context, _writing: Write, record: object): void {
  if (!(record instanceof CustomDictionaryEntry)) return;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(record.code))
    throw badInput([{ path: 'input.code', message: 'is a code of 1 to 40 letters, digits, - and _.' }]);
}
