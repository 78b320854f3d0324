import type { Rel } from '@mikro-orm/core';
import { Index } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { dateTime, int, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Order } from './order.entity.js';
import { Status } from './status.entity.js';

/** How long an order stood in a status; the last one is open. */
@Resource({
  name: 'statusPeriod',
  plural: 'statusPeriods',
  section: 'sales',
  title: ['enteredAt'],
  partOf: { resource: 'order', property: 'order' },
  mutations: [],
  ledger: true,
  defaultSort: { field: 'enteredAt', direction: 'ASC' },
})
@Index({ properties: ['order', 'enteredAt'] })
export class StatusPeriod extends BusinessRecord {
  @toOne(() => Order, { sensitivity: 'open', filter: true, required: true, input: 'none', index: false })
  order!: Rel<Order>;

  @toOne(() => Status, { sensitivity: 'open', filter: true, required: true, input: 'none' })
  status!: Rel<Status>;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, required: true, input: 'none' })
  enteredAt!: Date;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, input: 'none' })
  leftAt?: Date | null;

  @int({ sensitivity: 'open', filter: true, sort: true, input: 'none' })
  seconds?: number | null;
}
