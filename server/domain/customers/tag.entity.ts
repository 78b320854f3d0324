import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { string } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** A word that marks customers, companies and orders, which keep its name. */
@Resource({
  name: 'tag',
  plural: 'tags',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class Tag extends DictionaryEntry {
  @string({ sensitivity: 'open', length: 7, description: 'As #rrggbb.' })
  color?: string | null;
}
