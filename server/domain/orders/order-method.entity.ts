import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool } from '../../db/field.js';
import { Resource } from '../../db/resource.js';

/** How an order was placed: cart, one click, phone, till. */
@Resource({
  name: 'orderMethod',
  plural: 'orderMethods',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class OrderMethod extends DictionaryEntry {
  /** `isDefault` is for orders made in the panel, this for orders that other systems send. */
  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefaultForApi = false;

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: false,
    description: 'Orders of this method are made at a till.',
  })
  isFromTill = false;
}
