import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { loadForChange } from '../../resource/records.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { Payment } from './payment.entity.js';

/** The order to be changed by a verb. Two verbs on one order run one after the other, so neither is refused. */
export async function loadOrder(
  context: Context,
  writing: Write,
  id: string | number,
  version?: number | null,
  operation: 'change' | 'delete' = 'change',
): Promise<Order> {
  // SQLite has one writer anyway.
  if (context.dialect === 'mysql')
    await writing.query('select id from `order` where id = ? for update', [Number(id) || -1]);
  return loadForChange(writing, context.access, Order, id, version, operation);
}

/** Its lines that still stand, in their order. */
export function loadLines(writing: Write, order: Order): Promise<OrderLine[]> {
  return writing.em.find(
    OrderLine,
    { order: order.id, deletedAt: null },
    { orderBy: { position: 'asc', id: 'asc' } },
  );
}

export function loadPayments(writing: Write, order: Order): Promise<Payment[]> {
  return writing.em.find(Payment, { order: order.id, deletedAt: null }, { orderBy: { id: 'asc' } });
}
