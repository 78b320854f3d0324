import { AppError, badInput, type InputIssue } from '../errors.js';
import { parseMoney, parseUnitPrice } from '../lib/money.js';
import { parsePercent } from '../lib/percent.js';
import { normalizePhone } from '../lib/phone.js';
import { parsePlainNumber } from '../lib/plain-number.js';
import { parseQuantity } from '../lib/quantity.js';
import { cleanText } from '../lib/text.js';
import type { FieldMeta, ResourceMeta } from '../db/registry.js';
import { isTail } from './mask.js';

/** Values for the properties of an entity; references are keys still. */
export type PropertyValues = Map<FieldMeta, unknown>;

/**
 * Turns the input of a create or update into values of the entity's properties, all problems named with their paths
 * at once. `currency` is the one that amounts are written in.
 */
export function readInput(
  resource: ResourceMeta,
  input: object,
  use: 'create' | 'update',
  currency: string | undefined,
  path: string,
): PropertyValues {
  const values: PropertyValues = new Map();
  const issues: InputIssue[] = [];
  const visit = (object: object, prefix: string): void => {
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      const field = resource.byPath.get(prefix + key);
      if (field && (field.input === 'both' || field.input === use)) {
        readValue(field, value, currency, `${path}.${prefix}${key}`, issues, values);
      } else if (!field && typeof value === 'object' && value !== null && !prefix) visit(value, `${key}.`);
    }
  };
  visit(input, '');
  if (issues.length) throw badInput(issues);
  return values;
}

function readValue(
  field: FieldMeta,
  value: unknown,
  currency: string | undefined,
  path: string,
  issues: InputIssue[],
  values: PropertyValues,
): void {
  if (value === null) {
    if (field.required) issues.push({ path, message: 'can not be empty.' });
    else values.set(field, null);
    return;
  }
  try {
    const read = readFieldValue(field, value, currency);
    if (field.required && typeof read === 'string' && !read.trim())
      issues.push({ path, message: 'can not be empty.' });
    else values.set(field, read);
  } catch (error) {
    issues.push({ path, message: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  return error instanceof Error ? error.message : 'is not understood.';
}

/** One value as its property holds it; throws what is wrong with it. */
export function readFieldValue(field: FieldMeta, value: unknown, currency: string | undefined): unknown {
  switch (field.kind) {
    case 'money': {
      const own = field.fixedCurrency ?? currency;
      if (!own) throw new Error('has no currency: give the record its currency first.');
      return parseMoney(String(value), own);
    }
    case 'unitPrice':
      return parseUnitPrice(String(value));
    case 'quantity':
      return parseQuantity(typeof value === 'number' ? value : String(value));
    case 'percent':
      return parsePercent(typeof value === 'number' ? value : String(value));
    case 'number':
      return parsePlainNumber(typeof value === 'number' ? value : String(value));
    case 'dateTime':
      return new Date(String(value));
    case 'string':
    case 'text':
      return readText(field, String(value));
    case 'code':
      return readCode(String(value));
    case 'textList':
      return readTextList(field, value);
    case 'json':
      if (field.structured && typeof value !== 'object') throw new Error('is a list or an object.');
      return value;
    default:
      return value;
  }
}

function readText(field: FieldMeta, value: string): string {
  const text = cleanText(value);
  if (isTail(text))
    throw new Error(
      `"${text.slice(0, 60)}" is what is shown in place of a masked value: give the whole value, or leave the field out.`,
    );
  if (field.maxLength !== undefined && text.length > field.maxLength) {
    throw new Error(`has ${text.length} characters, at most ${field.maxLength} fit.`);
  }
  return field.search === 'phone' ? readPhone(text) : text;
}

/** What has no digits would be kept as nothing, and nobody would hear of it. */
export function readPhone(text: string): string {
  const phone = normalizePhone(text);
  if (phone || !text.trim()) return phone;
  throw new RangeError(`"${text.slice(0, 60)}" is no phone number: it has no digits.`);
}

export function readCode(value: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(value)) return value;
  throw new Error('is a code of 1 to 40 letters, digits, - and _.');
}

const LONGEST_LIST = 100;

function readTextList(field: FieldMeta, value: unknown): string[] {
  const list = Array.isArray(value)
    ? value.map((one) => readText({ ...field, maxLength: 255 }, String(one)))
    : [];
  if (list.length > LONGEST_LIST) throw new Error(`has ${list.length} entries, at most ${LONGEST_LIST} fit.`);
  return [...new Set(list.filter((one) => one !== ''))];
}
