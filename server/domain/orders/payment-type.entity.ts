import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool, string, textList } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** How money comes: cash, card, transfer. */
@Resource({
  name: 'paymentType',
  plural: 'paymentTypes',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class PaymentType extends DictionaryEntry {
  /** `isDefault` is for orders made in the panel, this for orders that other systems send. */
  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefaultForApi = false;

  @string({ sensitivity: 'open', length: 1000 })
  description?: string | null;

  @textList({ sensitivity: 'open', description: 'Codes of payment statuses it can have; empty: all.' })
  paymentStatuses?: string[] | null;

  @textList({ sensitivity: 'open', description: 'Codes of the shops that take it; empty: all.' })
  shops?: string[] | null;

  @string({ sensitivity: 'internal', filter: true, length: 64, description: 'Module that carries it out.' })
  integration?: string | null;
}
