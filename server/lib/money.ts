import { currencyDigits } from './currency.js';
import { formatDecimal, maxScaled, parseDecimal } from './decimal.js';

/**
 * Money is an integer in the currency's minor units (1234.50 EUR is 123450, 1234 JPY is 1234). The price of one unit
 * has four decimals in every currency, because real price lists have 0.001 for a screw or a page of print.
 */
export const unitPriceDigits = 4;

/** Reads "1234.5" or "-3"; decimals beyond the currency's are accepted only when they are zeros ("12.00" yen). */
export function parseMoney(text: string, currency: string): number {
  return parseDecimal(text, currencyDigits(currency), `The amount in ${currency}`);
}

/** Writes 123450 as "1234.50", always with all digits of the currency. */
export function formatMoney(minor: number, currency: string): string {
  return formatDecimal(minor, currencyDigits(currency));
}

/** Reads a price of one unit with up to four decimals, in ten-thousandths. */
export function parseUnitPrice(text: string): number {
  return parseDecimal(text, unitPriceDigits, 'The unit price');
}

/** Writes a unit price with the currency's digits (two when none is given) and more only where they are needed. */
export function formatUnitPrice(tenThousandths: number, currency?: string): string {
  const minDigits = currency === undefined ? 2 : currencyDigits(currency);
  return formatDecimal(tenThousandths, unitPriceDigits, minDigits);
}

/**
 * The quotient as an integer, a half going away from zero: 0.5 is 1, -0.5 is -1. So a return of goods is to the cent
 * the negative of their sale, which "half towards plus infinity" would not give.
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) throw new RangeError('Cannot round a quotient whose denominator is 0.');
  const isNegative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const magnitude = Number((top * 2n + bottom) / (bottom * 2n));
  if (magnitude > maxScaled) {
    throw new RangeError(
      `An amount of about ${magnitude} units is beyond the limit of ${maxScaled}: check quantities and prices.`,
    );
  }
  return isNegative && magnitude ? -magnitude : magnitude;
}
