import { parseNumber, toNumber } from './decimal.js';

/** A number that is neither money nor goods is an integer of millionths: 4.75 is 4750000. */
export const plainNumberDigits = 6;

/** Reads 2, 4.75 or "-0.000001" as millionths. */
export function parsePlainNumber(value: number | string): number {
  return parseNumber(value, plainNumberDigits, 'The number');
}

/** Gives the JavaScript number that prints as the decimal itself. */
export function formatPlainNumber(millionths: number): number {
  return toNumber(millionths, plainNumberDigits);
}
