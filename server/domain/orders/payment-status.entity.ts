import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool, string } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** Where a payment stands; money counts as paid where `paymentComplete` is set. */
@Resource({
  name: 'paymentStatus',
  plural: 'paymentStatuses',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class PaymentStatus extends DictionaryEntry {
  /** `isDefault` is for orders made in the panel, this for orders that other systems send. */
  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefaultForApi = false;

  @string({ sensitivity: 'open', length: 1000 })
  description?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  paymentComplete = false;
}
