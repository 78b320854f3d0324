import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { badInput, conflict } from '../../errors.js';
import { holdStock } from '../stock/hold-stock.js';
import { writeMovements } from '../stock/write-movements.js';
import { CancelReason } from './cancel-reason.entity.js';
import { readComment } from './change-order-status.js';
import { canGo } from './check-transition.js';
import { numbersForLines } from './count-lines.js';
import { enterStatus } from './enter-status.js';
import { loadLines, loadOrder } from './load-order.js';
import { getOrderDictionaries, type OrderDictionaries, type StatusEntry } from './order-dictionaries.js';
import { changeOrderSums } from './order-sums.js';
import type { Order } from './order.entity.js';
import { isCanceled } from './recount-order.js';
import { refer } from './refer.js';
import { mayTell } from '../records/may-tell.js';
import { nameOfOrder } from './name-of-order.js';

export interface Cancellation {
  reason: string;
  comment?: string | null;
  version?: number | null;
}

/**
 * Cancels an order: reserved goods are free again, the buyer's sums no longer count it. Money that was paid stays on
 * the order until it is refunded. Goods that are under way must come back first.
 */
export async function cancelOrder(
  context: Context,
  id: string | number,
  { reason, comment, version }: Cancellation,
): Promise<number> {
  const books = await getOrderDictionaries(context);
  if (!books.cancelReason.has(reason))
    throw badInput([{ path: 'reason', message: `there is no cancel reason "${reason.slice(0, 60)}".` }]);
  return write(
    context,
    async (writing) => {
      const order = await loadOrder(context, writing, id, version);
      if (isCanceled(books, order))
        throw conflict(`Order ${nameOfOrder(context, order)} is canceled already.`, {
          version: order.version,
        });
      const lines = await loadLines(writing, order);
      if (lines.some((line) => line.shippedQuantity > line.returnedQuantity)) {
        throw conflict(
          `Order ${nameOfOrder(context, order)} was shipped: take its goods back with returnOrderLines, then it can be canceled.`,
          { version: order.version },
        );
      }
      const status = chooseStatus(context, books, order);
      await changeOrderSums(context, writing, order, { sum: -order.total, orders: -1 });
      await writeMovements(
        context,
        writing,
        await holdStock(context, writing, books, { order, lines, wanted: () => 0 }),
      );
      await enterStatus(context, writing, order, status);
      order.cancelReason = refer(writing, CancelReason, reason);
      if (comment !== null && comment !== undefined) order.statusComment = readComment(comment);
      return order.id;
    },
    await numbersForLines(context, id),
  );
}

/** The first status that cancels and may be reached from here. */
function chooseStatus(context: Context, books: OrderDictionaries, order: Order): StatusEntry {
  const canceling = [...books.status.values()].filter((status) => status.effect === 'CANCEL');
  const reachable = canceling.find((status) => canGo(books, order, status));
  if (reachable) return reachable;
  if (!canceling.length)
    throw conflict('No status has the effect CANCEL: add one to the dictionary of statuses.');
  const name = nameOfOrder(context, order);
  throw conflict(
    mayTell(context, 'order', 'status')
      ? `Order ${name} can not be canceled from status "${order.status.code}": its transitions do not lead to "${canceling[0]?.code}".`
      : `Order ${name} can not be canceled from where it stands.`,
    { version: order.version },
  );
}
