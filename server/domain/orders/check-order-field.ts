import type { FieldMeta } from '../../db/registry.js';
import { wholePercent } from '../../lib/percent.js';

const AMOUNTS = new Set(['discountAmount', 'deliveryCost', 'deliveryNetCost', 'prepaySum']);
const SHARES = new Set(['discountPercent', 'deliveryVatRate']);
const SIZES = new Set(['weightGrams', 'lengthMm', 'widthMm', 'heightMm']);
const TIMES = new Set(['deliveryTimeFrom', 'deliveryTimeTo']);

/** What is wrong with a value of an order, or nothing. Return documents may have amounts below zero. */
export function checkOrderField(
  field: FieldMeta,
  value: unknown,
  allowsNegative: boolean,
): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const number = Number(value);
  if (AMOUNTS.has(field.name) && number < 0 && !allowsNegative) return 'can not be below zero.';
  if (SHARES.has(field.name) && (number < 0 || number > wholePercent))
    return 'must be between 0 and 100 percent.';
  if (SIZES.has(field.name) && number < 0) return 'can not be below zero.';
  if (TIMES.has(field.name) && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)))
    return 'is a time of day like "09:30".';
  if (field.name === 'email') return checkEmail(String(value));
  return undefined;
}

/** Only the form: whether somebody reads it there, a letter tells. */
export function checkEmail(email: string): string | undefined {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? undefined
    : `"${email.slice(0, 60)}" is not an e-mail address.`;
}
