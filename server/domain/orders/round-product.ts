import { maxScaled } from '../../lib/decimal.js';
import { roundHalfUp } from '../../lib/money.js';

/**
 * a * b * c / denominator as an integer, a half going away from zero. All four are integers, the denominator is above
 * zero. Plain numbers do for nearly all orders; BigInt steps in only where the product would lose digits.
 */
export function roundProduct(a: number, b: number, c: number, denominator: number): number {
  const product = a * b * c;
  if (!Number.isSafeInteger(product))
    return roundHalfUp(BigInt(a) * BigInt(b) * BigInt(c), BigInt(denominator));
  const remainder = product % denominator;
  const quotient = (product - remainder) / denominator;
  const rounded = Math.abs(remainder) * 2 >= denominator ? quotient + Math.sign(remainder) : quotient;
  return checkAmount(rounded, 'An amount');
}

/** Lets an amount pass that is still exact; sums of absurd prices stop here instead of turning inexact in silence. */
export function checkAmount(amount: number, what: string): number {
  if (Math.abs(amount) <= maxScaled) return amount;
  throw new RangeError(
    `${what} of about ${amount} minor units is beyond the limit: check quantities and prices.`,
  );
}
