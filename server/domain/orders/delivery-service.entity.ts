import type { Rel } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { DeliveryType } from './delivery-type.entity.js';

/** A service of a carrier within a delivery type. */
@Resource({
  name: 'deliveryService',
  plural: 'deliveryServices',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class DeliveryService extends DictionaryEntry {
  @toOne(() => DeliveryType, { sensitivity: 'open', filter: true })
  deliveryType?: Rel<DeliveryType> | null;
}
