import { parseNumber, toNumber } from './decimal.js';

/** A quantity is an integer of thousandths: 2.5 kg is 2500. */
export const quantityDigits = 3;

/** Reads 2, 2.5 or "0.125" as thousandths. */
export function parseQuantity(value: number | string): number {
  return parseNumber(value, quantityDigits, 'The quantity');
}

/** Gives the quantity as a JavaScript number that prints as the decimal itself. */
export function formatQuantity(thousandths: number): number {
  return toNumber(thousandths, quantityDigits);
}
