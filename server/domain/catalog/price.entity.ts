import type { Rel } from '@mikro-orm/core';
import { Unique } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { quantity, string, toOne, unitPrice } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Offer } from './offer.entity.js';
import { PriceType } from './price-type.entity.js';

/** Price of one unit of an offer in a price list, from a quantity on. */
@Resource({
  name: 'price',
  plural: 'prices',
  section: 'catalog',
  title: ['price', 'currency'],
  partOf: { resource: 'offer', property: 'offer' },
  defaultSort: { field: 'minQuantity', direction: 'ASC' },
})
@Unique({ properties: ['offer', 'priceType', 'currency', 'minQuantity'] })
export class Price extends BusinessRecord {
  @toOne(() => Offer, { sensitivity: 'open', filter: true, required: true, input: 'create', index: false })
  offer!: Rel<Offer>;

  @toOne(() => PriceType, { sensitivity: 'open', filter: true, sort: true, required: true, input: 'create' })
  priceType!: Rel<PriceType>;

  @string({ sensitivity: 'open', filter: true, required: true, input: 'create', length: 3, exactCase: true })
  currency!: string;

  @unitPrice({ sensitivity: 'open', filter: true, sort: true, required: true })
  price!: number;

  @quantity({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    default: 0,
    description: '0: from any quantity.',
  })
  minQuantity = 0;
}
