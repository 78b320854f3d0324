import type { Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { quantity, string, toOne, unitPrice } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Offer } from '../catalog/offer.entity.js';
import { Warehouse } from './warehouse.entity.js';

/**
 * How much of an offer lies in a warehouse. `free` is stored and always on hand less reserved: a sale takes it by
 * `set free = free - ? where free >= ?`, so that two buyers never get the last piece. Its log is the movement ledger.
 */
@Resource({
  name: 'stock',
  plural: 'stocks',
  section: 'stock',
  title: ['free'],
  mutations: [],
})
@Unique({ properties: ['offer', 'warehouse'] })
@Index({ properties: ['warehouse', 'free'] })
export class Stock extends BusinessRecord {
  @toOne(() => Offer, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    index: false,
  })
  offer!: Rel<Offer>;

  @toOne(() => Warehouse, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    index: false,
  })
  warehouse!: Rel<Warehouse>;

  @quantity({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    derived: true,
    default: 0,
  })
  onHand = 0;

  @quantity({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    derived: true,
    default: 0,
  })
  reserved = 0;

  @quantity({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    input: 'none',
    derived: true,
    default: 0,
  })
  free = 0;

  @unitPrice({
    sensitivity: 'cost',
    currency: 'purchaseCurrency',
    input: 'none',
    description: 'What it was bought for into this warehouse.',
  })
  purchasePrice?: number | null;

  @string({ sensitivity: 'cost', length: 3, input: 'none', exactCase: true })
  purchaseCurrency?: string | null;
}
