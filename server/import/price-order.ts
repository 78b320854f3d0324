import type { Values } from '../changes/change-rows.js';
import { computeOrderTotals, type OrderTotals } from '../domain/orders/order-totals.js';
import { currencyDigits } from '../lib/currency.js';
import { roundHalfUp } from '../lib/money.js';

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const rateOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The sums of an order from the values of its record, its lines and its payments. */
export function priceOrder(
  order: Values,
  lines: Values[],
  payments: Values[],
  isComplete: (payment: Values) => boolean,
): OrderTotals {
  const vatMode = order['vatMode'];
  return computeOrderTotals({
    lines: lines.map((line) => ({
      quantity: numberOf(line['quantity']),
      unitPrice: numberOf(line['unitPrice']),
      discountAmount: numberOf(line['discountAmount']),
      discountPercent: numberOf(line['discountPercent']),
      vatRate: rateOf(line['vatRate']),
      purchasePrice: rateOf(line['purchasePrice']),
    })),
    discountAmount: numberOf(order['discountAmount']),
    discountPercent: numberOf(order['discountPercent']),
    vatMode: vatMode === 'ON_TOP' || vatMode === 'NONE' ? vatMode : 'INCLUDED',
    deliveryCost: numberOf(order['deliveryCost']),
    deliveryNetCost: numberOf(order['deliveryNetCost']),
    deliveryVatRate: rateOf(order['deliveryVatRate']),
    payments: payments.map((payment) => ({
      amount: numberOf(payment['amount']),
      refunded: numberOf(payment['refunded']),
      complete: isComplete(payment),
    })),
    currencyDigits: currencyDigits(String(order['currency'])),
  });
}

/**
 * The price of one unit when a file tells only what the line came to. It is rounded up to four decimals where the
 * division leaves a rest, and a discount of what that is too much keeps the line's total as it was.
 */
export function unitPriceOfTotal(
  total: number,
  quantity: number,
  currency: string,
): { unitPrice: number; discountAmount: number } {
  if (quantity === 0) throw new Error('is given for a quantity of 0.');
  const perMinor = 10n ** BigInt(7 - currencyDigits(currency));
  const whole = BigInt(total) * perMinor;
  const nearest = roundHalfUp(whole, BigInt(quantity));
  const totalOf = (price: number): number => roundHalfUp(BigInt(quantity) * BigInt(price), perMinor);
  if (totalOf(nearest) === total) return { unitPrice: nearest, discountAmount: 0 };
  const above = nearest + (Math.sign(total) * Math.sign(quantity) || 1);
  return { unitPrice: above, discountAmount: totalOf(above) - total };
}
