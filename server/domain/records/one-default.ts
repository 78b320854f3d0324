import type { Write } from '../../changes/write.js';
import { DictionaryEntry } from '../../db/dictionary-entry.js';

/** A list has one default: when an entry becomes it, the others stop being it. */
export async function keepOneDefault(
  writing: Write,
  record: object,
  isRival: (other: object) => boolean = () => true,
): Promise<void> {
  if (!(record instanceof DictionaryEntry) || !record.isDefault) return;
  const entity = record.constructor;
  if (!isDictionary(entity)) return;
  const others = await writing.em.find(entity, { isDefault: true });
  for (const other of others) {
    if (other.code !== record.code && isRival(other)) other.isDefault = false;
  }
}

/** What a dictionary's entry was made by is its class. */
const isDictionary = (entity: unknown): entity is new () => DictionaryEntry => typeof entity === 'function';
