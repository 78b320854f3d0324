import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { conflict } from '../../errors.js';
import type { OrderDictionaries } from '../orders/order-dictionaries.js';
import type { OrderLine } from '../orders/order-line.entity.js';
import { holdStock, offerOf, type Holding } from './hold-stock.js';
import { changeStock, keyOfPlace, type Place, type StockChange } from './move-stock.js';
import type { Movement } from './write-movements.js';
import { mayTell } from '../records/may-tell.js';
import { nameOfOrder } from '../orders/name-of-order.js';

/** What of a line still has to leave. */
export const unshipped = (line: OrderLine): number =>
  line.canceled ? 0 : Math.max(0, line.quantity - line.shippedQuantity);

/**
 * Sends off everything of the lines that has not left yet: what was not reserved is reserved first, then reserve and
 * stock fall together. Goods that no warehouse counts just count as shipped. The movements given back are to be
 * written once the lines are.
 */
export async function shipStock(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  holding: Omit<Holding, 'wanted'>,
): Promise<Movement[]> {
  const { order, lines } = holding;
  const reserving = await holdStock(context, writing, books, { ...holding, wanted: unshipped });
  const leaving = lines
    .filter((line) => line.reservedQuantity > 0)
    .map((line) => ({
      line,
      amount: line.reservedQuantity,
      place: { offer: offerOf(line), warehouse: line.warehouse?.code ?? '' },
    }));
  if (leaving.length && !(await changeStock(context, writing, changesOf(leaving)))) {
    const isTold = mayTell(context, 'orderLine', 'warehouse');
    const places = leaving
      .map(({ line, place }) => `line ${line.position}${isTold ? ` in warehouse ${place.warehouse}` : ''}`)
      .join(', ');
    throw conflict(
      `Order ${nameOfOrder(context, order)} has reserved goods that are not there (${places}): correct the stock first.`,
    );
  }
  for (const { line } of leaving) line.reservedQuantity = 0;
  for (const line of lines) {
    if (unshipped(line) > 0) line.shippedQuantity = line.quantity;
  }
  order.shippedAt ??= writing.operation.at;
  const shipping = leaving.flatMap(({ line, amount, place }): Movement[] => {
    const what = { place, quantity: -amount, order: order.id, line: line.id };
    return [
      { kind: 'RELEASE', ...what },
      { kind: 'SHIP', ...what },
    ];
  });
  return [...reserving, ...shipping];
}

function changesOf(leaving: { amount: number; place: Place }[]): StockChange[] {
  const sums = new Map<string, { place: Place; amount: number }>();
  for (const { place, amount } of leaving) {
    const sum = sums.get(keyOfPlace(place)) ?? { place, amount: 0 };
    sum.amount += amount;
    sums.set(keyOfPlace(place), sum);
  }
  return [...sums.values()].map(({ place, amount }) => ({
    place,
    onHand: -amount,
    reserved: -amount,
    atLeast: { reserved: amount, onHand: amount },
  }));
}
