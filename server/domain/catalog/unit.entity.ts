import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { string } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** What goods are counted in: piece, kilogram, metre. */
@Resource({
  name: 'unit',
  plural: 'units',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class Unit extends DictionaryEntry {
  @string({ sensitivity: 'open', length: 20, description: 'As printed beside a quantity: pc, kg, m.' })
  symbol?: string | null;
}
