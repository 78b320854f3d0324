import { currencyDigits } from '../../lib/currency.js';
import type { OrderDictionaries } from './order-dictionaries.js';
import type { OrderLine } from './order-line.entity.js';
import type { PricedLine, PricedOrder } from './order-totals.js';
import type { Order } from './order.entity.js';
import type { Payment } from './payment.entity.js';
import { reckonOrder } from './reckon-order.js';
import { roundProduct } from './round-product.js';

/**
 * Sets all sums of an order and of its lines from what is agreed.
 *
 * What comes back is no longer charged: a line counts with its quantity less what was returned, and discounts given as
 * an amount, on the line or on the order, shrink in the same proportion, so that a buyer who returns half of the goods
 * is owed half of what they cost after all discounts. The delivery stays charged. `quantity` itself stays what was
 * sold, and money goes back by refundPayment alone: until then the order is overpaid and its `due` negative.
 */
export function totalOrder(
  books: OrderDictionaries,
  order: Order,
  lines: OrderLine[],
  payments: Payment[],
): void {
  const charged = lines.filter((line) => !line.canceled && !line.deletedAt);
  const priced = pricedOrder(books, order, charged, payments);
  const totals = reckonOrder(priced);
  charged.forEach((line, index) => {
    const one = totals.lines[index];
    if (!one) return;
    const { discountTotal, vatAmount, total, grossProfit, margin } = one;
    assignChanged(line, { discountTotal, vatAmount, total, grossProfit, margin });
  });
  const { linesTotal, discountTotal, vatTotal, total, paid, purchaseTotal, grossProfit, margin } = totals;
  assignChanged(order, {
    linesTotal,
    discountTotal,
    vatTotal,
    total,
    paid,
    purchaseTotal,
    grossProfit,
    margin,
  });
}

/** Notes when an order became fully paid, and that it no longer is. */
export function notePaid(order: Order, at: Date): void {
  const isPaid = order.paid > 0 && order.paid >= order.total;
  if (isPaid) order.fullPaidAt ??= at;
  else if (order.fullPaidAt) order.fullPaidAt = null;
}

function pricedOrder(
  books: OrderDictionaries,
  order: Order,
  lines: OrderLine[],
  payments: Payment[],
): PricedOrder {
  const whole: PricedOrder = {
    lines: lines.map(pricedLine),
    discountAmount: order.discountAmount,
    discountPercent: order.discountPercent,
    vatMode: order.vatMode,
    deliveryCost: order.deliveryCost,
    deliveryNetCost: order.deliveryNetCost,
    deliveryVatRate: order.deliveryVatRate ?? null,
    payments: payments.map((payment) => ({
      amount: payment.amount,
      refunded: payment.refunded,
      complete: isComplete(books, payment),
    })),
    currencyDigits: currencyDigits(order.currency),
  };
  if (!lines.some((line) => line.returnedQuantity)) return whole;
  const kept: PricedOrder = { ...whole, lines: lines.map(keptLine) };
  const sold = reckonOrder(whole).linesTotal;
  const left = reckonOrder(kept).linesTotal;
  return { ...kept, discountAmount: sold === 0 ? 0 : share(order.discountAmount, left, sold) };
}

export const isComplete = (books: OrderDictionaries, payment: Payment): boolean =>
  payment.status ? books.paymentStatus.get(payment.status.code)?.paymentComplete === true : false;

function pricedLine(line: OrderLine): PricedLine {
  const { quantity, unitPrice, discountAmount, discountPercent } = line;
  return {
    quantity,
    unitPrice,
    discountAmount,
    discountPercent,
    vatRate: line.vatRate ?? null,
    purchasePrice: line.purchasePrice ?? null,
  };
}

function keptLine(line: OrderLine): PricedLine {
  const quantity = line.quantity - line.returnedQuantity;
  const discountAmount = line.quantity === 0 ? 0 : share(line.discountAmount, quantity, line.quantity);
  return { ...pricedLine(line), quantity, discountAmount };
}

/** part/whole of the amount; both have one sign. */
function share(amount: number, part: number, whole: number): number {
  return roundProduct(amount, Math.abs(part), 1, Math.abs(whole));
}

/** Sets only what differs, so that an unchanged record is not written. */
function assignChanged<T extends object>(record: T, values: Partial<T>): void {
  for (const [name, value] of Object.entries(values)) {
    if ((Reflect.get(record, name) ?? null) !== (value ?? null)) Reflect.set(record, name, value);
  }
}
