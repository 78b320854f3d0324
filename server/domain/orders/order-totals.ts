import { wholePercent } from '../../lib/percent.js';
import { shareOrderDiscount } from './order-discount.js';
import { checkAmount, roundProduct } from './round-product.js';

/** INCLUDED: prices contain VAT; ON_TOP: it is added to them; NONE: the seller charges none. */
export type VatMode = 'INCLUDED' | 'ON_TOP' | 'NONE';

/** What a line's arithmetic needs. Leave canceled lines out: they cost nothing and take no share of a discount. */
export interface PricedLine {
  /** Thousandths; negative on a return. */
  quantity: number;
  /** Ten-thousandths of the currency unit; negative on a correction. */
  unitPrice: number;
  /** Minor units off the whole line, not off each piece. */
  discountAmount: number;
  /** Hundredths of a percent. */
  discountPercent: number;
  /** Hundredths of a percent; null where no VAT applies. */
  vatRate: number | null;
  /** Ten-thousandths of the currency unit; unknown (null) counts as 0, so profit is then overstated. */
  purchasePrice: number | null;
}

export interface PricedOrder {
  lines: readonly PricedLine[];
  discountAmount: number;
  discountPercent: number;
  vatMode: VatMode;
  deliveryCost: number;
  deliveryNetCost: number;
  deliveryVatRate: number | null;
  payments: readonly { amount: number; refunded: number; complete: boolean }[];
  /** Digits of the currency: 2 for EUR, 0 for JPY. */
  currencyDigits: number;
}

export interface LineTotals {
  gross: number;
  discountTotal: number;
  /** After the line's discount, before its share of the order's. */
  total: number;
  orderDiscountShare: number;
  vatAmount: number;
  purchaseTotal: number;
  grossProfit: number;
  margin: number | null;
}

export interface OrderTotals {
  lines: LineTotals[];
  /** The lines after their own discounts, before the order's. */
  linesTotal: number;
  /** The order's own discount alone. */
  orderDiscount: number;
  /** All discounts, the lines' and the order's. */
  discountTotal: number;
  deliveryVatAmount: number;
  vatTotal: number;
  total: number;
  paid: number;
  due: number;
  purchaseTotal: number;
  grossProfit: number;
  margin: number | null;
}

/**
 * All sums of an order. Every result is an integer in minor units, but margins (hundredths of a percent). `round` is
 * to the minor unit, a half away from zero, so a return is exactly the negative of its sale.
 *
 * Of a line:
 *   gross         = round(quantity * unitPrice)
 *   total         = round(quantity * unitPrice * (1 - discountPercent) - discountAmount), not past zero;
 *                   a line without quantity or price takes no discount
 *   discountTotal = gross - total
 *   share         = its part of the order's discount; see shareOrderDiscount
 *   base          = total - share
 *   vatAmount     = INCLUDED: round(base * rate / (1 + rate)); ON_TOP: round(base * rate); NONE: 0
 *   net           = INCLUDED: base - vatAmount; otherwise: base
 *   purchaseTotal = round(quantity * purchasePrice)
 *   grossProfit   = net - purchaseTotal
 *   margin        = grossProfit / net, null when net is 0
 *
 * Of the order:
 *   linesTotal    = sum of the lines' totals
 *   orderDiscount = round(linesTotal * discountPercent) + discountAmount, not past zero
 *   discountTotal = sum of the lines' discountTotal + orderDiscount
 *   vatTotal      = sum of the lines' vatAmount + the delivery's, reckoned like a line's on deliveryCost
 *   total         = linesTotal - orderDiscount + deliveryCost, + vatTotal when ON_TOP
 *   paid          = sum of amount - refunded over the complete payments
 *   due           = total - paid, negative when overpaid
 *   grossProfit   = total - vatTotal - purchaseTotal - deliveryNetCost
 *   margin        = grossProfit / (total - vatTotal), null when that is 0
 */
export function computeOrderTotals(order: PricedOrder): OrderTotals {
  const priced = order.lines.map((line) => priceLine(line, order.currencyDigits));
  const linesTotal = checkAmount(
    sum(priced, (line) => line.total),
    'A sum of lines',
  );
  const shares = shareOrderDiscount(
    priced.map((line) => line.total),
    order,
  );
  const lines = order.lines.map((line, index) =>
    totalLine(line, priced[index] ?? noPrice, shares[index] ?? 0, order),
  );

  const orderDiscount = sum(shares, (share) => share);
  const deliveryVatAmount = vatOf(order.deliveryCost, order.deliveryVatRate, order.vatMode);
  const vatTotal = sum(lines, (line) => line.vatAmount) + deliveryVatAmount;
  const addedVat = order.vatMode === 'ON_TOP' ? vatTotal : 0;
  const total = checkAmount(linesTotal - orderDiscount + order.deliveryCost + addedVat, 'An order total');
  const paid = sum(order.payments, (payment) => (payment.complete ? payment.amount - payment.refunded : 0));
  const purchaseTotal = checkAmount(
    sum(lines, (line) => line.purchaseTotal),
    'A purchase total',
  );
  const grossProfit = total - vatTotal - purchaseTotal - order.deliveryNetCost;
  return {
    lines,
    linesTotal,
    orderDiscount,
    discountTotal: sum(lines, (line) => line.discountTotal) + orderDiscount,
    deliveryVatAmount,
    vatTotal,
    total,
    paid: checkAmount(paid, 'A paid sum'),
    due: total - paid,
    purchaseTotal,
    grossProfit,
    margin: marginOf(grossProfit, total - vatTotal),
  };
}

interface LinePrice {
  gross: number;
  total: number;
}

const noPrice: LinePrice = { gross: 0, total: 0 };

function priceLine(line: PricedLine, currencyDigits: number): LinePrice {
  const gross = priceQuantity(line.quantity, line.unitPrice, currencyDigits);
  const isReduced = line.discountPercent !== 0 || line.discountAmount !== 0;
  return { gross, total: isReduced ? reduceLine(line, gross, currencyDigits) : gross };
}

/**
 * Taking whole minor units off after rounding gives what taking them off before would, as long as the result keeps
 * its sign; where it would not, the limit gives zero either way.
 */
function reduceLine(line: PricedLine, gross: number, currencyDigits: number): number {
  const kept = wholePercent - Math.min(line.discountPercent, wholePercent);
  const reduced =
    kept === wholePercent
      ? gross
      : roundProduct(line.quantity, line.unitPrice, kept, unitsPerMinor(currencyDigits) * wholePercent);
  const sign = Math.sign(line.quantity) * Math.sign(line.unitPrice);
  if (sign > 0) return Math.max(0, reduced - line.discountAmount);
  return sign < 0 ? Math.min(0, reduced - line.discountAmount) : 0;
}

function totalLine(line: PricedLine, price: LinePrice, share: number, order: PricedOrder): LineTotals {
  const base = price.total - share;
  const vatAmount = vatOf(base, line.vatRate, order.vatMode);
  const net = order.vatMode === 'INCLUDED' ? base - vatAmount : base;
  const purchaseTotal = priceQuantity(line.quantity, line.purchasePrice ?? 0, order.currencyDigits);
  const grossProfit = net - purchaseTotal;
  return {
    gross: price.gross,
    discountTotal: price.gross - price.total,
    total: price.total,
    orderDiscountShare: share,
    vatAmount,
    purchaseTotal,
    grossProfit,
    margin: marginOf(grossProfit, net),
  };
}

function priceQuantity(quantity: number, unitPrice: number, currencyDigits: number): number {
  return roundProduct(quantity, unitPrice, 1, unitsPerMinor(currencyDigits));
}

/** How many thousandths-times-ten-thousandths make one minor unit, by the digits of the currency. */
const unitsPerMinorByDigits = [10_000_000, 1_000_000, 100_000, 10_000, 1_000];

function unitsPerMinor(currencyDigits: number): number {
  const units = unitsPerMinorByDigits[currencyDigits];
  if (units !== undefined) return units;
  throw new RangeError(`A currency has 0 to 4 digits after the point, not ${currencyDigits}.`);
}

function vatOf(base: number, rate: number | null, mode: VatMode): number {
  if (rate === null || rate <= 0 || mode === 'NONE') return 0;
  return roundProduct(base, rate, 1, mode === 'INCLUDED' ? wholePercent + rate : wholePercent);
}

function marginOf(grossProfit: number, net: number): number | null {
  if (net === 0) return null;
  return roundProduct(net < 0 ? -grossProfit : grossProfit, wholePercent, 1, Math.abs(net));
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
