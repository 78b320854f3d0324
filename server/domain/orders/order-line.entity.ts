import type { Rel } from '@mikro-orm/core';
import { Index } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { bool, int, money, percent, quantity, string, toOne, unitPrice } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Offer } from '../catalog/offer.entity.js';
import { PriceType } from '../catalog/price-type.entity.js';
import { Warehouse } from '../stock/warehouse.entity.js';
import { Order } from './order.entity.js';

/** One position of an order: name, SKU, prices and VAT as they were when it was sold. */
@Resource({
  name: 'orderLine',
  plural: 'orderLines',
  section: 'sales',
  customFields: true,
  title: ['name'],
  partOf: { resource: 'order', property: 'order' },
  mutations: [],
  defaultSort: { field: 'position', direction: 'ASC' },
})
@Index({ properties: ['order', 'position'] })
export class OrderLine extends BusinessRecord {
  @toOne(() => Order, { sensitivity: 'open', filter: true, required: true, input: 'none', index: false })
  order!: Rel<Order>;

  @int({ sensitivity: 'open', sort: true, required: true, input: 'none' })
  position!: number;

  @toOne(() => Offer, { sensitivity: 'open', filter: true })
  offer?: Rel<Offer> | null;

  @string({ sensitivity: 'open', filter: true, sort: true, length: 120, exactCase: true })
  sku?: string | null;

  @string({ sensitivity: 'open', filter: true, required: true, length: 500 })
  name!: string;

  @string({ sensitivity: 'open', filter: true, length: 190, exactCase: true })
  externalId?: string | null;

  @string({ sensitivity: 'open', length: 20 })
  unit?: string | null;

  @quantity({ sensitivity: 'open', filter: true, sort: true, required: true })
  quantity!: number;

  @unitPrice({ sensitivity: 'open', filter: true, sort: true, required: true })
  unitPrice!: number;

  @unitPrice({ sensitivity: 'cost', filter: true, sort: true })
  purchasePrice?: number | null;

  @money({ sensitivity: 'open', required: true, default: 0 })
  discountAmount = 0;

  @percent({ sensitivity: 'open', required: true, default: 0 })
  discountPercent = 0;

  @money({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  discountTotal = 0;

  @percent({ sensitivity: 'open' })
  vatRate?: number | null;

  @money({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  vatAmount = 0;

  @money({ sensitivity: 'open', filter: true, sort: true, required: true, default: 0, input: 'none' })
  total = 0;

  @money({ sensitivity: 'cost', required: true, default: 0, input: 'none', dependsOn: ['purchasePrice'] })
  grossProfit = 0;

  @percent({ sensitivity: 'cost', input: 'none', dependsOn: ['purchasePrice'] })
  margin?: number | null;

  @string({ sensitivity: 'open', required: true, input: 'none', length: 3, exactCase: true })
  currency!: string;

  @toOne(() => PriceType, { sensitivity: 'open' })
  priceType?: Rel<PriceType> | null;

  @string({ sensitivity: 'open', length: 500 })
  comment?: string | null;

  @string({ sensitivity: 'open', filter: true, length: 40 })
  status?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false, input: 'none' })
  canceled = false;

  @quantity({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  returnedQuantity = 0;

  @string({ sensitivity: 'open', length: 500, input: 'none' })
  returnReason?: string | null;

  @quantity({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  reservedQuantity = 0;

  @quantity({ sensitivity: 'open', required: true, default: 0, input: 'none' })
  shippedQuantity = 0;

  @toOne(() => Warehouse, { sensitivity: 'open' })
  warehouse?: Rel<Warehouse> | null;
}
