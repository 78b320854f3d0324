import { Collection } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { toMany } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { CustomDictionaryEntry } from './custom-dictionary-entry.entity.js';

/** A list of values that custom fields choose from. */
@Resource({
  name: 'customDictionary',
  plural: 'customDictionaries',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class CustomDictionary extends DictionaryEntry {
  @toMany(() => CustomDictionaryEntry, 'dictionary', { sensitivity: 'open', owned: true })
  entries = new Collection<CustomDictionaryEntry>(this);
}
