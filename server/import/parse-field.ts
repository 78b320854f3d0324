import { parseMoney, parseUnitPrice } from '../lib/money.js';
import { parsePercent } from '../lib/percent.js';
import { normalizePhone } from '../lib/phone.js';
import { parsePlainNumber } from '../lib/plain-number.js';
import { parseQuantity } from '../lib/quantity.js';
import { cleanText } from '../lib/text.js';
import type { FieldMeta } from '../db/registry.js';
import type { Mapping, ValueSpec } from './mapping.js';
import { momentParser } from './parse-moment.js';

/** From the text of a cell, which is never empty, to the value of a property. Throws what is wrong with it. */
export type ParseField = (text: string, currency: string | undefined) => unknown;

export function fieldParser(field: FieldMeta, spec: ValueSpec, mapping: Mapping): ParseField {
  const { format, decimal, movePoint, split } = typeof spec === 'string' ? {} : spec;
  const number = (text: string): string =>
    movedPoint(decimal === ',' ? text.replaceAll('.', '').replace(',', '.') : text, movePoint ?? 0);
  switch (field.kind) {
    case 'money':
      return (text, currency) => {
        const own = field.fixedCurrency ?? currency;
        if (!own) throw new Error('has no currency: name one in the mapping (currency).');
        return parseMoney(number(text), own);
      };
    case 'unitPrice':
      return (text) => parseUnitPrice(number(text));
    case 'quantity':
      return (text) => parseQuantity(number(text));
    case 'percent':
      return (text) => parsePercent(number(text));
    case 'number':
      return (text) => parsePlainNumber(number(text));
    case 'int':
      return (text) => wholeNumber(number(text));
    case 'bool':
      return readBool;
    case 'dateTime':
      return momentParser(format, mapping.timeZone);
    case 'date': {
      const moment = momentParser(format, 'UTC');
      return (text) => moment(text).toISOString().slice(0, 10);
    }
    case 'choice':
      return (text) => readChoice(field, text);
    case 'textList':
      return (text) =>
        (split === undefined ? [text] : text.split(split))
          .map((one) => readText(field, one.trim(), mapping))
          .filter(Boolean);
    case 'toOne':
    case 'code':
      return readCode;
    case 'json':
      return (text) => JSON.parse(text);
    default:
      return (text) => readText(field, text, mapping);
  }
}

function readText(field: FieldMeta, value: string, mapping: Mapping): string {
  const text = cleanText(value);
  if (field.kind !== 'textList' && field.maxLength !== undefined && text.length > field.maxLength) {
    throw new Error(`has ${text.length} characters, at most ${field.maxLength} fit.`);
  }
  return field.search === 'phone' ? normalizePhone(text, mapping.country) : text;
}

function readCode(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text)) return text;
  throw new Error(
    `"${text.slice(0, 40)}" is not a code of 1 to 40 letters, digits, - and _: give it one in the mapping ("map").`,
  );
}

const YES = new Set(['1', 'true', 'yes', 'y', 'on', 't']);
const NO = new Set(['0', 'false', 'no', 'n', 'off', 'f']);

function readBool(text: string): boolean {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  throw new Error(`"${text.slice(0, 40)}" is neither yes nor no.`);
}

function readChoice(field: FieldMeta, text: string): string {
  const value = text.toUpperCase();
  if (field.choices?.includes(value)) return value;
  throw new Error(`"${text.slice(0, 40)}" is none of ${field.choices?.join(', ')}.`);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^-?\d+(\.0*)?$/.test(text) || !Number.isSafeInteger(value))
    throw new Error(`"${text.slice(0, 40)}" is not a whole number.`);
  return value;
}

/** Moves the decimal point in the text itself, to the right when positive: no fraction is ever rounded. */
export function movedPoint(text: string, places: number): string {
  const match = places ? /^(-?)(\d*)\.?(\d*)$/.exec(text) : null;
  if (!match) return text;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole.padStart(Math.max(1, 1 - places), '0') + fraction.padEnd(places, '0');
  const point = Math.max(whole.length, 1, 1 - places) + places;
  const padded = whole.length ? digits : digits.padStart(point + Math.max(0, fraction.length - places), '0');
  return `${sign}${padded.slice(0, point).replace(/^0+(?=\d)/, '') || '0'}${padded.length > point ? `.${padded.slice(point)}` : ''}`;
}
