import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { Resource } from '../../db/resource.js';

/** Why an order came to nothing. */
@Resource({
  name: 'cancelReason',
  plural: 'cancelReasons',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class CancelReason extends DictionaryEntry {}
