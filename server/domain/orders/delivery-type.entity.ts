import { Collection } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool, money, percent, string, textList, toMany } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { DeliveryService } from './delivery-service.entity.js';

/** How the costs of a delivery come about; nothing set: the default costs are taken. */
export const DELIVERY_CALCULATIONS = [
  'DYNAMIC',
  'AUTO_COST',
  'AUTO_NET_COST',
  'BY_REGION_WEIGHT_SUM',
  'BY_DATE_TIME',
] as const;
export type DeliveryCalculation = (typeof DELIVERY_CALCULATIONS)[number];

/** A way to bring goods to the buyer, with the costs an order starts with. */
@Resource({
  name: 'deliveryType',
  plural: 'deliveryTypes',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class DeliveryType extends DictionaryEntry {
  /** `isDefault` is for orders made in the panel, this for orders that other systems send. */
  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefaultForApi = false;

  @string({ sensitivity: 'open', length: 1000 })
  description?: string | null;

  @string({ sensitivity: 'open', length: 3, exactCase: true, description: 'Currency of the default costs.' })
  currency?: string | null;

  @money({ sensitivity: 'open' })
  defaultCost?: number | null;

  @money({ sensitivity: 'cost' })
  defaultNetCost?: number | null;

  @percent({ sensitivity: 'open', description: 'Empty: without VAT.' })
  vatRate?: number | null;

  @textList({ sensitivity: 'open', description: `Any of ${DELIVERY_CALCULATIONS.join(', ')}.` })
  calculation?: DeliveryCalculation[] | null;

  @textList({ sensitivity: 'open', description: 'Codes of payment types that go with it; empty: all.' })
  paymentTypes?: string[] | null;

  @textList({ sensitivity: 'open', description: 'Codes of payment types that the courier collects.' })
  cashOnDeliveryTypes?: string[] | null;

  @textList({ sensitivity: 'open', description: 'Codes of the shops that offer it; empty: all.' })
  shops?: string[] | null;

  @string({ sensitivity: 'internal', filter: true, length: 64, description: 'Module that carries it out.' })
  integration?: string | null;

  @string({ sensitivity: 'internal', length: 120 })
  tariffCode?: string | null;

  @string({ sensitivity: 'internal', length: 40 })
  tariffType?: string | null;

  @string({ sensitivity: 'internal', path: 'tariff.name' })
  tariffName?: string | null;

  @toMany(() => DeliveryService, 'deliveryType', { sensitivity: 'open' })
  services = new Collection<DeliveryService>(this);
}
