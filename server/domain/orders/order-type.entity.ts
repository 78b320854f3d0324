import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** What kind of business an order is: retail, wholesale, return document. */
@Resource({
  name: 'orderType',
  plural: 'orderTypes',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class OrderType extends DictionaryEntry {
  /** `isDefault` is for orders made in the panel, this for orders that other systems send. */
  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefaultForApi = false;

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: false,
    description: 'Return documents: lines and totals may be negative.',
  })
  allowsNegative = false;
}
