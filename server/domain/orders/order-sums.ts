import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import type { Customer } from '../customers/customer.entity.js';
import { addToSums, type SumsChange } from '../customers/party-sums.js';
import type { Order } from './order.entity.js';

/** Counts a new order for its customer and company. `made` is the customer when this order made it. */
export async function addOrderToSums(
  context: Context,
  writing: Write,
  order: Order,
  made: Customer | undefined,
): Promise<void> {
  const { currency, total, createdAt } = order;
  if (made)
    Object.assign(made, {
      currency,
      ordersCount: 1,
      totalSum: total,
      firstOrderAt: createdAt,
      lastOrderAt: createdAt,
    });
  const change = { currency, sum: total, orders: 1, orderedAt: createdAt };
  await moveSums(context, writing, made ? undefined : order.customer?.id, order.company?.id, change);
}

/** Moves the sums of an order's customer and company: by a changed total, or with `orders` when it counts no longer. */
export async function changeOrderSums(
  context: Context,
  writing: Write,
  order: Order,
  change: { sum: number; orders?: 1 | -1 },
): Promise<void> {
  if (!change.sum && !change.orders) return;
  await moveSums(context, writing, order.customer?.id, order.company?.id, {
    currency: order.currency,
    sum: change.sum,
    orders: change.orders ?? 0,
  });
}

async function moveSums(
  context: Context,
  writing: Write,
  customer: number | undefined,
  company: number | undefined,
  change: SumsChange,
): Promise<void> {
  // Before the order itself is written: its reference would lock the customer for reading first, and two orders of
  // one customer would then wait for each other.
  if (customer !== undefined) await addToSums(context, writing, 'customer', customer, change);
  if (company !== undefined) await addToSums(context, writing, 'company', company, change);
}
