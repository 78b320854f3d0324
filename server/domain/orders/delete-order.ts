import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { conflict } from '../../errors.js';
import { holdStock } from '../stock/hold-stock.js';
import { writeMovements } from '../stock/write-movements.js';
import { readComment } from './change-order-status.js';
import { numbersForLines } from './count-lines.js';
import { loadLines, loadOrder } from './load-order.js';
import { getOrderDictionaries } from './order-dictionaries.js';
import { changeOrderSums } from './order-sums.js';
import { isCanceled } from './recount-order.js';
import { nameOfOrder } from './name-of-order.js';

/** Deletes an order softly: it holds no goods and counts for nobody any more. Goods under way must come back first. */
export async function deleteOrder(
  context: Context,
  id: string | number,
  { version, reason }: { version?: number | null | undefined; reason?: string | null | undefined },
): Promise<number> {
  const books = await getOrderDictionaries(context);
  const why = reason === null || reason === undefined ? null : readComment(reason, 'reason').slice(0, 255);
  return write(
    context,
    async (writing) => {
      const order = await loadOrder(context, writing, id, version, 'delete');
      const lines = await loadLines(writing, order);
      if (lines.some((line) => line.shippedQuantity > line.returnedQuantity)) {
        throw conflict(
          `Order ${nameOfOrder(context, order)} was shipped and can not be deleted: take its goods back first.`,
          { version: order.version },
        );
      }
      if (!isCanceled(books, order))
        await changeOrderSums(context, writing, order, { sum: -order.total, orders: -1 });
      await writeMovements(
        context,
        writing,
        await holdStock(context, writing, books, { order, lines, wanted: () => 0 }),
      );
      Object.assign(order, { deletedAt: writing.operation.at, deleteReason: why });
      return order.id;
    },
    await numbersForLines(context, id),
  );
}
