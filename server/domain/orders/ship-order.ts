import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { badInput, conflict } from '../../errors.js';
import { cleanText } from '../../lib/text.js';
import { shipStock, unshipped } from '../stock/ship-stock.js';
import { writeMovements } from '../stock/write-movements.js';
import { canGo, checkTransition } from './check-transition.js';
import { numbersForLines } from './count-lines.js';
import { enterStatus } from './enter-status.js';
import { loadLines, loadOrder } from './load-order.js';
import { nameOfOrder } from './name-of-order.js';
import { getOrderDictionaries, type OrderDictionaries, type StatusEntry } from './order-dictionaries.js';
import type { Order } from './order.entity.js';
import { isCanceled } from './recount-order.js';

export interface Shipment {
  tracking?: string | null;
  version?: number | null;
}

const LONGEST_TRACKING = 120;

/** Sends an order off: its goods leave the stock, the tracking number is kept, the order gets the status of shipping. */
export async function shipOrder(
  context: Context,
  id: string | number,
  { tracking, version }: Shipment,
): Promise<number> {
  const books = await getOrderDictionaries(context);
  const number = readTracking(tracking);
  return write(
    context,
    async (writing) => {
      const order = await loadOrder(context, writing, id, version);
      if (isCanceled(books, order))
        throw conflict(`Order ${nameOfOrder(context, order)} is canceled and can not be shipped.`, {
          version: order.version,
        });
      const lines = await loadLines(writing, order);
      if (!lines.some((line) => unshipped(line) > 0))
        throw conflict(`Order ${nameOfOrder(context, order)} was shipped already.`, {
          version: order.version,
        });
      const status = chooseStatus(context, books, order);
      await writeMovements(context, writing, await shipStock(context, writing, books, { order, lines }));
      if (status) await enterStatus(context, writing, order, status);
      if (number !== undefined) order.deliveryTracking = number;
      order.updatedAt = writing.operation.at;
      return order.id;
    },
    await numbersForLines(context, id),
  );
}

function readTracking(tracking: string | null | undefined): string | undefined {
  if (tracking === null || tracking === undefined) return undefined;
  const text = cleanText(tracking).trim();
  if (text.length <= LONGEST_TRACKING) return text;
  throw badInput([
    { path: 'tracking', message: `has ${text.length} characters, at most ${LONGEST_TRACKING} fit.` },
  ]);
}

/** Nothing to choose when the order is there already, or when the shop has no such status. */
function chooseStatus(context: Context, books: OrderDictionaries, order: Order): StatusEntry | undefined {
  const shipping = [...books.status.values()].filter((status) => status.effect === 'SHIP');
  const [first] = shipping;
  if (!first || shipping.some((status) => status.code === order.status.code)) return undefined;
  const reachable = shipping.find((status) => canGo(books, order, status));
  if (!reachable) checkTransition(context, books, order, first);
  return reachable;
}
