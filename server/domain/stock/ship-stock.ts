import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { conflict } from '../../errors.js';
import type { OrderDictionaries } from '../orders/order-dictionaries.js';
import type { Order } from '../orders/order.entity.js';
import type { OrderLine } from '../orders/order-line.entity.js';
import { holdStock, offerOf } from './hold-stock.js';
import { changeAmounts, comparePlaces, noteMovement } from './move-stock.js';

/** What of a line still has to leave. */
export const unshipped = (line: OrderLine): number => (line.canceled ? 0 : Math.max(0, line.quantity - line.shippedQuantity));

/**
 * Sends off everything of the lines that has not left yet: what was not reserved is reserved first, then reserve and
 * stock fall together. Goods that no warehouse counts just count as shipped.
 */
export async function shipStock(context: Context, writing: Write, books: OrderDictionaries, order: Order, lines: OrderLine[]): Promise<void> {
  await holdStock(context, writing, books, order, lines, unshipped);
  const leaving = lines
    .filter((line) => unshipped(line) > 0)
    .map((line) => ({ line, place: { offer: offerOf(line), warehouse: line.warehouse?.code ?? '' } }))
    .sort((one, other) => comparePlaces(one.place, other.place));
  for (const { line, place } of leaving) {
    const amount = line.reservedQuantity;
    if (amount > 0) {
      const change = { onHand: -amount, reserved: -amount };
      if (!(await changeAmounts(context, writing, place, change, { reserved: amount, onHand: amount }))) {
        throw conflict(`Line ${line.position} of order ${order.number} is reserved in warehouse ${place.warehouse}, but the goods are not there: correct the stock first.`);
      }
      noteMovement(context, writing, 'RELEASE', place, -amount, { order, line });
      noteMovement(context, writing, 'SHIP', place, -amount, { order, line });
      line.reservedQuantity = 0;
    }
    line.shippedQuantity = line.quantity;
  }
  order.shippedAt ??= writing.operation.at;
}
