import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { badInput, conflict } from '../../errors.js';
import { addPayment, readPayment, receivePayment } from './add-payment.js';
import { numbersForLines } from './count-lines.js';
import { IssueList } from './issue-list.js';
import { loadLines, loadOrder, loadPayments } from './load-order.js';
import { nameOfOrder } from './name-of-order.js';
import { getOrderDictionaries, type OrderDictionaries } from './order-dictionaries.js';
import type { PaymentInput } from './order-input.js';
import type { Order } from './order.entity.js';
import type { Payment } from './payment.entity.js';
import { recountOrder } from './recount-order.js';
import { isComplete } from './total-order.js';

/**
 * Notes money that came in. Without a status it counts as paid. It may be more than what is due, and it may come for a
 * canceled order: both happen, and are put right by a refund. `expected` is a payment that waited for it, such as cash
 * on delivery: it becomes what came in.
 */
export async function recordPayment(
  context: Context,
  id: string | number,
  input: PaymentInput,
  expected?: string | null,
): Promise<number> {
  const books = await getOrderDictionaries(context);
  return write(
    context,
    async (writing) => {
      const order = await loadOrder(context, writing, id);
      const issues = new IssueList();
      const allowsNegative = books.orderType.get(order.type?.code ?? '')?.allowsNegative === true;
      const draft = readPayment(books, issues, input, { currency: order.currency, allowsNegative }, 'input');
      issues.throwIfAny();
      if (!draft) return order.id;
      const payments = await loadPayments(writing, order);
      const came = { ...draft, status: draft.status ?? findPaid(books) };
      if (expected === null || expected === undefined) payments.push(addPayment(books, writing, order, came));
      else {
        const waiting = findWaiting(context, books, order, payments, expected);
        receivePayment(books, writing, waiting, input.type ? came : { ...came, type: undefined });
      }
      await recountOrder(context, writing, books, order, await loadLines(writing, order), payments);
      return order.id;
    },
    await numbersForLines(context, id),
  );
}

function findWaiting(
  context: Context,
  books: OrderDictionaries,
  order: Order,
  payments: Payment[],
  id: string,
): Payment {
  const waiting = payments.find((payment) => payment.id === Number(id));
  if (!waiting) {
    const message = `order ${nameOfOrder(context, order)} has no payment "${id.slice(0, 40)}".`;
    throw badInput([{ path: 'payment', message }]);
  }
  if (isComplete(books, waiting))
    throw conflict(
      `Payment ${waiting.id} came in already: leave "payment" out for another one, or give money back with refundPayment.`,
    );
  return waiting;
}

const findPaid = (books: OrderDictionaries): string | undefined =>
  [...books.paymentStatus.values()].find((status) => status.paymentComplete)?.code;
