import type { Rel } from '@mikro-orm/core';
import { Index } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { dateTime, money, string, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Order } from './order.entity.js';
import { PaymentStatus } from './payment-status.entity.js';
import { PaymentType } from './payment-type.entity.js';

/** Money that came in for an order; `refunded` is what went back of it. */
@Resource({
  name: 'payment',
  plural: 'payments',
  section: 'sales',
  title: ['amount'],
  partOf: { resource: 'order', property: 'order' },
  mutations: [],
  defaultSort: { field: 'id', direction: 'ASC' },
})
@Index({ properties: ['externalId'] })
@Index({ properties: ['paidAt'] })
export class Payment extends BusinessRecord {
  @toOne(() => Order, { sensitivity: 'open', filter: true, required: true, input: 'none' })
  order!: Rel<Order>;

  @toOne(() => PaymentType, { sensitivity: 'open', filter: true })
  type?: Rel<PaymentType> | null;

  @toOne(() => PaymentStatus, { sensitivity: 'open', filter: true })
  status?: Rel<PaymentStatus> | null;

  @money({ sensitivity: 'open', filter: true, sort: true, required: true })
  amount!: number;

  @money({ sensitivity: 'open', filter: true, required: true, default: 0, input: 'none' })
  refunded = 0;

  @string({ sensitivity: 'open', required: true, input: 'none', length: 3, exactCase: true })
  currency!: string;

  @dateTime({ sensitivity: 'open', filter: true, sort: true })
  paidAt?: Date | null;

  @string({ sensitivity: 'open', filter: true, length: 190, exactCase: true })
  externalId?: string | null;

  @string({ sensitivity: 'open', length: 500 })
  comment?: string | null;

  @string({ sensitivity: 'open', length: 500, input: 'none' })
  refundReason?: string | null;
}
