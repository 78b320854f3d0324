import type { Context } from '../../context.js';
import { write, type Write } from '../../changes/write.js';
import { badInput } from '../../errors.js';
import { cleanText } from '../../lib/text.js';
import { holdStock } from '../stock/hold-stock.js';
import { shipStock, unshipped } from '../stock/ship-stock.js';
import { checkTransition } from './check-transition.js';
import { numbersForLines } from './count-lines.js';
import { enterStatus } from './enter-status.js';
import { loadForChange } from '../../resource/records.js';
import { writeMovements } from '../stock/write-movements.js';
import { loadLines } from './load-order.js';
import { moveStatus } from './move-status.js';
import { getOrderDictionaries, type OrderDictionaries, type StatusEntry } from './order-dictionaries.js';
import { changeOrderSums } from './order-sums.js';
import { Order } from './order.entity.js';

export interface StatusChange {
  status: string;
  version?: number | null;
  comment?: string | null;
}

/**
 * Moves an order to another status and does what the status does to the goods. A status that cancels is reached by
 * cancelOrder alone, because it wants a reason; a canceled order that moves on is alive again.
 */
export async function changeOrderStatus(
  context: Context,
  id: string | number,
  change: StatusChange,
): Promise<number> {
  const books = await getOrderDictionaries(context);
  const status = getStatus(books, change.status);
  if (status.effect === 'CANCEL') {
    throw badInput([
      {
        path: 'status',
        message: `"${status.code}" cancels the order: call cancelOrder, which keeps the reason.`,
      },
    ]);
  }
  const numbers = status.effect === 'NONE' ? undefined : await numbersForLines(context, id);
  const comment =
    change.comment === null || change.comment === undefined ? undefined : readComment(change.comment);
  const run = async (writing: Write): Promise<number> => {
    const move = { to: status, version: change.version, comment };
    if (await moveStatus(context, writing, books, id, move)) return Number(id);
    const order = await loadForChange(writing, context.access, Order, id, change.version);
    if (comment !== undefined) order.statusComment = comment;
    if (order.status.code === status.code) return order.id;
    checkTransition(context, books, order, status);
    const left = books.status.get(order.status.code)?.effect;
    if (left === 'CANCEL') await reopen(context, writing, order);
    await enterStatus(context, writing, order, status);
    if (left !== status.effect) await moveGoods(context, writing, books, order, status);
    return order.id;
  };
  return write(context, run, numbers);
}

export function getStatus(books: OrderDictionaries, code: string): StatusEntry {
  const status = books.status.get(code);
  if (status) return status;
  throw badInput([{ path: 'status', message: `there is no status "${code.slice(0, 60)}".` }]);
}

async function reopen(context: Context, writing: Write, order: Order): Promise<void> {
  order.cancelReason = null;
  await changeOrderSums(context, writing, order, { sum: order.total, orders: 1 });
}

/** Goods of a completed order have left, whoever forgot to say so. */
async function moveGoods(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  status: StatusEntry,
): Promise<void> {
  if (status.effect === 'NONE' || status.effect === 'CANCEL') return;
  const lines = await loadLines(writing, order);
  const holding = { order, lines, wanted: unshipped };
  const isReserve = status.effect === 'RESERVE';
  await writeMovements(
    context,
    writing,
    await (isReserve ? holdStock : shipStock)(context, writing, books, holding),
  );
}

const LONGEST_COMMENT = 1000;

export function readComment(comment: string, path = 'comment'): string {
  const text = cleanText(comment);
  if (text.length <= LONGEST_COMMENT) return text;
  throw badInput([{ path, message: `has ${text.length} characters, at most ${LONGEST_COMMENT} fit.` }]);
}
