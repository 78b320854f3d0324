import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { AppError, badInput, conflict, notFound } from '../../errors.js';
import { formatMoney, parseMoney } from '../../lib/money.js';
import { readComment } from './change-order-status.js';
import { loadLines, loadOrder, loadPayments } from './load-order.js';
import { getOrderDictionaries } from './order-dictionaries.js';
import { recountOrder } from './recount-order.js';
import { isComplete } from './total-order.js';
import { mayTell } from '../records/may-tell.js';
import { nameOfOrder } from './name-of-order.js';

/** Notes that money of a payment went back to the buyer: at most what came in with it. Gives the order's id. */
export async function refundPayment(
  context: Context,
  payment: string | number,
  amount: string,
  reason?: string | null,
): Promise<number> {
  const books = await getOrderDictionaries(context);
  const [row] = await context.reader.all('select `order` from payment where id = ? and deleted_at is null', [
    Number(payment) || -1,
  ]);
  const orderId = Number(row?.[0]);
  if (!row) throw notFound('payment', payment);
  return write(context, async (writing) => {
    const order = await loadOrder(context, writing, orderId).catch((error: unknown) => {
      // Of which order a payment out of reach is, is nobody's business.
      throw error instanceof AppError && error.code === 'NOT_FOUND' ? notFound('payment', payment) : error;
    });
    const payments = await loadPayments(writing, order);
    const refunded = payments.find((one) => one.id === Number(payment));
    if (!refunded) throw notFound('payment', payment);
    const minor = readAmount(amount, order.currency);
    const left = isComplete(books, refunded) ? refunded.amount - refunded.refunded : 0;
    if (minor > left) {
      throw conflict(
        mayTell(context, 'payment', 'amount', 'refunded', 'status')
          ? `Payment ${refunded.id} of order ${nameOfOrder(context, order)}: ${formatMoney(left, order.currency)} of it can be refunded, not ${formatMoney(minor, order.currency)}.`
          : `Payment ${refunded.id}: not that much of it can be refunded.`,
      );
    }
    refunded.refunded += minor;
    if (reason !== null && reason !== undefined)
      refunded.refundReason = readComment(reason, 'reason').slice(0, 500);
    await recountOrder(context, writing, books, order, await loadLines(writing, order), payments);
    return order.id;
  });
}

function readAmount(text: string, currency: string): number {
  const amount = readMoney(text, currency);
  if (amount > 0) return amount;
  throw badInput([{ path: 'amount', message: 'must be above zero.' }]);
}

function readMoney(text: string, currency: string): number {
  try {
    return parseMoney(text, currency);
  } catch (error) {
    throw badInput([{ path: 'amount', message: error instanceof Error ? error.message : 'is no amount.' }]);
  }
}
