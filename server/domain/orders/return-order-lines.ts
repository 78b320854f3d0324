import type { Context } from '../../context.js';
import { write, type Write } from '../../changes/write.js';
import { badInput, conflict } from '../../errors.js';
import { formatQuantity, parseQuantity } from '../../lib/quantity.js';
import { offerOf, warehouseOf } from '../stock/hold-stock.js';
import { changeStock, comparePlaces } from '../stock/move-stock.js';
import { writeMovements, type Movement } from '../stock/write-movements.js';
import { readComment } from './change-order-status.js';
import { numbersForLines } from './count-lines.js';
import { loadLines, loadOrder, loadPayments } from './load-order.js';
import { IssueList } from './issue-list.js';
import { getOrderDictionaries, type OrderDictionaries } from './order-dictionaries.js';
import type { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import { recountOrder } from './recount-order.js';
import { mayTell } from '../records/may-tell.js';
import { nameOfOrder } from './name-of-order.js';

export interface ReturnedLineInput {
  line: string | number;
  quantity: number | string;
  /** False for goods that can not be sold again; they do not go back to the stock. */
  restock?: boolean | null;
}

interface Returned {
  line: OrderLine;
  quantity: number;
  restock: boolean;
}

/**
 * Takes shipped goods back. The buyer owes that much less (see totalOrder), so a paid order is then overpaid; the money
 * itself goes back by refundPayment.
 */
export async function returnOrderLines(
  context: Context,
  id: string | number,
  given: ReturnedLineInput[],
  reason?: string | null,
  version?: number | null,
): Promise<number> {
  if (!given.length) throw badInput([{ path: 'lines', message: 'name at least one line that comes back.' }]);
  const books = await getOrderDictionaries(context);
  const why =
    reason === null || reason === undefined ? undefined : readComment(reason, 'reason').slice(0, 500);
  return write(
    context,
    async (writing) => {
      const order = await loadOrder(context, writing, id, version);
      const lines = await loadLines(writing, order);
      const returned = readReturned(context, order, lines, given);
      for (const { line, quantity } of returned) {
        line.returnedQuantity += quantity;
        if (why !== undefined) line.returnReason = why;
      }
      await recountOrder(context, writing, books, order, lines, await loadPayments(writing, order));
      await restock(
        context,
        writing,
        books,
        order,
        returned.filter((one) => one.restock),
        why,
      );
      return order.id;
    },
    await numbersForLines(context, id),
  );
}

function readReturned(
  context: Context,
  order: Order,
  lines: OrderLine[],
  given: ReturnedLineInput[],
): Returned[] {
  const issues = new IssueList();
  const left = new Map(lines.map((line) => [line.id, line.shippedQuantity - line.returnedQuantity]));
  const returned: Returned[] = [];
  given.forEach((one, index) => {
    const path = `lines.${index}`;
    const line = lines.find((candidate) => candidate.id === Number(one.line));
    const quantity = issues.read(`${path}.quantity`, one.quantity, parseQuantity);
    if (!line)
      issues.add(
        `${path}.line`,
        `order ${nameOfOrder(context, order)} has no line "${String(one.line).slice(0, 40)}".`,
      );
    if (quantity !== undefined && quantity <= 0) issues.add(`${path}.quantity`, 'must be above zero.');
    if (!line || quantity === undefined) return;
    const rest = (left.get(line.id) ?? 0) - quantity;
    left.set(line.id, rest);
    returned.push({ line, quantity, restock: one.restock !== false });
  });
  issues.throwIfAny();
  const over = returned.find(({ line }) => (left.get(line.id) ?? 0) < 0);
  if (over) {
    const { line } = over;
    const what = `Line ${line.position} of order ${nameOfOrder(context, order)}`;
    throw conflict(
      mayTell(context, 'orderLine', 'shippedQuantity', 'returnedQuantity')
        ? `${what}: ${formatQuantity(line.shippedQuantity)} were shipped and ${formatQuantity(line.returnedQuantity)} came back already, so not that many can come back.`
        : `${what}: not that many can come back.`,
      { version: order.version },
    );
  }
  return returned;
}

/** Goods that no warehouse counts have nothing to go back to. */
async function restock(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  returned: Returned[],
  note: string | undefined,
): Promise<void> {
  const moves = returned
    .filter(({ line }) => line.offer)
    .map(({ line, quantity }) => ({
      line,
      quantity,
      place: { offer: offerOf(line), warehouse: warehouseOf(books, order, line) ?? '' },
    }))
    .sort((one, other) => comparePlaces(one.place, other.place));
  const movements: Movement[] = [];
  for (const { line, quantity, place } of moves) {
    if (!(await changeStock(context, writing, [{ place, onHand: quantity }]))) continue;
    movements.push({ kind: 'RETURN', place, quantity, order: order.id, line: line.id, note });
  }
  await writeMovements(context, writing, movements);
}
