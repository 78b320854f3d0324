import type { Rel } from '@mikro-orm/core';
import { Index } from '@mikro-orm/decorators/legacy';
import { User } from '../../auth/user.entity.js';
import { BusinessRecord } from '../../db/business-record.js';
import { choice, quantity, string, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Offer } from '../catalog/offer.entity.js';
import { OrderLine } from '../orders/order-line.entity.js';
import { Order } from '../orders/order.entity.js';
import { Warehouse } from './warehouse.entity.js';

export const MOVEMENT_KINDS = [
  'RECEIPT',
  'WRITE_OFF',
  'RESERVE',
  'RELEASE',
  'SHIP',
  'RETURN',
  'CORRECTION',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/**
 * An entry of the stock ledger; never changed. `quantity` is signed: RESERVE and RELEASE add it to what is reserved,
 * all other kinds to what is on hand, so the sums of the ledger are the stock. Goods shipped from a reserve leave two
 * entries, RELEASE and SHIP.
 */
@Resource({
  name: 'stockMovement',
  plural: 'stockMovements',
  section: 'stock',
  title: ['kind', 'quantity'],
  mutations: [],
  defaultSort: { field: 'createdAt', direction: 'DESC' },
})
@Index({ properties: ['offer', 'warehouse', 'createdAt'] })
@Index({ properties: ['warehouse', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
export class StockMovement extends BusinessRecord {
  @toOne(() => Offer, { sensitivity: 'open', filter: true, required: true, input: 'none', index: false })
  offer!: Rel<Offer>;

  @toOne(() => Warehouse, { sensitivity: 'open', filter: true, required: true, input: 'none', index: false })
  warehouse!: Rel<Warehouse>;

  @choice(MOVEMENT_KINDS, { sensitivity: 'open', filter: true, required: true, input: 'none' })
  kind!: MovementKind;

  @quantity({ sensitivity: 'open', filter: true, sort: true, required: true, input: 'none' })
  quantity!: number;

  @toOne(() => Order, { sensitivity: 'open', filter: true, input: 'none' })
  order?: Rel<Order> | null;

  @toOne(() => OrderLine, { sensitivity: 'open', filter: true, input: 'none' })
  orderLine?: Rel<OrderLine> | null;

  @string({ sensitivity: 'open', length: 500, input: 'none' })
  note?: string | null;

  @toOne(() => User, { sensitivity: 'open', filter: true, input: 'none' })
  author?: Rel<User> | null;
}
