import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { string, text, textList } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** A price list: retail, wholesale, promotion. The default one gives the base price. */
@Resource({
  name: 'priceType',
  plural: 'priceTypes',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class PriceType extends DictionaryEntry {
  @string({ sensitivity: 'open', length: 1000 })
  description?: string | null;

  @string({
    sensitivity: 'open',
    filter: true,
    required: true,
    length: 3,
    exactCase: true,
    description: 'Currency it is kept in; a price may name another.',
  })
  currency!: string;

  @textList({
    sensitivity: 'open',
    description: 'Codes of the customer segments that buy at it; empty: everybody.',
  })
  segments?: string[] | null;

  @textList({ sensitivity: 'open', description: 'Countries and regions it holds for; empty: everywhere.' })
  regions?: string[] | null;

  @text({
    sensitivity: 'internal',
    description: "Condition under which another system uses it, in that system's words.",
  })
  filterExpression?: string | null;
}
