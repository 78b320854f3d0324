import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import type { OrderDictionaries } from './order-dictionaries.js';
import type { OrderLine } from './order-line.entity.js';
import { changeOrderSums } from './order-sums.js';
import type { Order } from './order.entity.js';
import type { Payment } from './payment.entity.js';
import { notePaid, totalOrder } from './total-order.js';

/** After lines, discounts, delivery or payments changed: the order's sums, and those of its buyer by the difference. */
export async function recountOrder(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  lines: OrderLine[],
  payments: Payment[],
): Promise<void> {
  const before = order.total;
  totalOrder(books, order, lines, payments);
  notePaid(order, writing.operation.at);
  // Also when no sum changed: whoever read the order before has an older version of it.
  order.updatedAt = writing.operation.at;
  if (!isCanceled(books, order))
    await changeOrderSums(context, writing, order, { sum: order.total - before });
}

export const isCanceled = (books: OrderDictionaries, order: Order): boolean =>
  books.status.get(order.status.code)?.effect === 'CANCEL';
