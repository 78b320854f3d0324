import { wholePercent } from '../../lib/percent.js';
import { allocate, spread } from './allocate.js';
import { roundProduct } from './round-product.js';

/** The discount given on the order as a whole. */
export interface OrderDiscount {
  /** Minor units, taken after the percentage. */
  discountAmount: number;
  /** Hundredths of a percent. */
  discountPercent: number;
}

/**
 * Each line's share of the order's own discount; the shares add up to it.
 *
 * The percentage is of the lines' sum and lies on all lines alike, returned goods (negative lines) included. The
 * amount lies in proportion on the lines that have the sign of the order, so that an exchange of 150.00 against
 * 100.00 does not blow a discount of 1.00 up into 3.00 and -2.00. Neither takes more than is there: an order of
 * 50.00 with a discount of 60.00 costs 0.00, and one whose lines sum to zero takes no discount.
 */
export function shareOrderDiscount(lineTotals: readonly number[], discount: OrderDiscount): number[] {
  const sum = lineTotals.reduce((total, lineTotal) => total + lineTotal, 0);
  const percent = Math.min(discount.discountPercent, wholePercent);
  const percentPart = roundProduct(sum, percent, 1, wholePercent);
  const percentShares =
    percent === 0 ? lineTotals.map(() => 0) : spread(percentPart, lineTotals, percent, wholePercent);

  const rest = sum - percentPart;
  const amount = limitDiscount(discount.discountAmount, rest);
  if (amount === 0) return percentShares;
  const weights = lineTotals.map((total, index) => sameSign(total - (percentShares[index] ?? 0), rest));
  return allocate(amount, weights).map((share, index) => share + (percentShares[index] ?? 0));
}

/** The discount, cut so that it does not carry an amount past zero; a negative one is a surcharge and passes. */
function limitDiscount(discount: number, amount: number): number {
  if (amount > 0) return Math.min(discount, amount);
  if (amount < 0) return Math.max(discount, amount);
  return 0;
}

function sameSign(value: number, like: number): number {
  return Math.sign(value) === Math.sign(like) ? value : 0;
}
