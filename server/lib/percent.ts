import { parseNumber, toNumber } from './decimal.js';

/** A percentage is an integer of hundredths of a percent: 12.5 % is 1250, the whole is 10,000. */
export const percentDigits = 2;
export const wholePercent = 10_000;

/** Reads 12.5 or "12.50" as hundredths of a percent. */
export function parsePercent(value: number | string): number {
  return parseNumber(value, percentDigits, 'The percentage');
}

/** Gives the percentage as a JavaScript number that prints as the decimal itself. */
export function formatPercent(hundredths: number): number {
  return toNumber(hundredths, percentDigits);
}
