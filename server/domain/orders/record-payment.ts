import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { addPayment, readPayment } from './add-payment.js';
import { numbersForLines } from './count-lines.js';
import { IssueList } from './issue-list.js';
import { loadLines, loadOrder, loadPayments } from './load-order.js';
import { getOrderDictionaries, type OrderDictionaries } from './order-dictionaries.js';
import type { PaymentInput } from './order-input.js';
import { recountOrder } from './recount-order.js';

/**
 * Notes money that came in. Without a status it counts as paid. It may be more than what is due, and it may come for a
 * canceled order: both happen, and are put right by a refund.
 */
export async function recordPayment(
  context: Context,
  id: string | number,
  input: PaymentInput,
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
      const made = addPayment(books, writing, order, { ...draft, status: draft.status ?? findPaid(books) });
      await recountOrder(context, writing, books, order, await loadLines(writing, order), [
        ...payments,
        made,
      ]);
      return order.id;
    },
    await numbersForLines(context, id),
  );
}

const findPaid = (books: OrderDictionaries): string | undefined =>
  [...books.paymentStatus.values()].find((status) => status.paymentComplete)?.code;
