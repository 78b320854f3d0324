import { currencyDigits } from '../lib/currency.js';
import { formatMoney, formatUnitPrice, parseMoney, parseUnitPrice } from '../lib/money.js';
import { formatPercent, parsePercent } from '../lib/percent.js';
import { formatPlainNumber, parsePlainNumber } from '../lib/plain-number.js';
import { formatQuantity, parseQuantity } from '../lib/quantity.js';
import type { Dialect, SqlRow, SqlValue } from '../db/reader.js';
import type { FieldMeta } from '../db/registry.js';

/** From a column's value to what the API shows. `currency` is the index of the currency's column in the row. */
export type Decode = (value: SqlValue, row: SqlRow) => unknown;

/** A sum before its first currency is known is zero; ISO's code for "no currency" has two digits. */
const currencyOf = (row: SqlRow, index: number): string => String(row[index] ?? 'XXX');

const asNumber = (value: SqlValue): number => (typeof value === 'number' ? value : Number(value));

/** For columns that hold what the API shows. */
export const asStored: Decode = (value) => value;

/** How a value of the field is shown; null stays null and is not given to it. */
export function decoder(field: FieldMeta, dialect: Dialect, currency: number): Decode {
  switch (field.kind) {
    case 'money':
      return (value, row) => formatMoney(asNumber(value), field.fixedCurrency ?? currencyOf(row, currency));
    case 'unitPrice':
      return (value, row) => formatUnitPrice(asNumber(value), currencyOf(row, currency));
    case 'quantity':
      return (value) => formatQuantity(asNumber(value));
    case 'percent':
      return (value) => formatPercent(asNumber(value));
    case 'number':
      return (value) => formatPlainNumber(asNumber(value));
    case 'bool':
      return (value) => value === 1 || value === '1';
    case 'int':
      return asNumber;
    case 'dateTime':
      return dialect === 'sqlite'
        ? (value) => new Date(asNumber(value)).toISOString()
        : (value) => mysqlMoment(String(value));
    case 'textList':
    case 'json':
      return (value) => JSON.parse(String(value));
    default:
      return asStored;
  }
}

/** The driver leaves out thousandths that are zero; a moment is written alike on every engine. */
function mysqlMoment(text: string): string {
  const time = text.slice(11);
  return `${text.slice(0, 10)}T${time.includes('.') ? time : `${time}.000`}Z`;
}

export function encodeDateTime(iso: string, dialect: Dialect): SqlValue {
  const time = new Date(iso);
  return dialect === 'sqlite' ? time.getTime() : time.toISOString().slice(0, 23).replace('T', ' ');
}

/** From what a caller wrote in a filter to the column's value; amounts need the currency they are compared in. */
export function encodeFilter(field: FieldMeta, value: unknown, dialect: Dialect, currency: string): SqlValue {
  switch (field.kind) {
    case 'money':
      return parseMoneyLeniently(String(value), currency);
    case 'unitPrice':
      return parseUnitPrice(String(value));
    case 'quantity':
      return parseQuantity(asText(value));
    case 'percent':
      return parsePercent(asText(value));
    case 'number':
      return parsePlainNumber(asText(value));
    case 'bool':
      return value ? 1 : 0;
    case 'int':
      return Number(value);
    case 'id': {
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : -1;
    }
    case 'dateTime':
      return encodeDateTime(String(value), dialect);
    default:
      return String(value);
  }
}

const asText = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));

/** A filter over several currencies may have more digits than one of them: then it falls between two amounts. */
function parseMoneyLeniently(text: string, currency: string): number {
  const digits = currencyDigits(currency);
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals <= digits ? parseMoney(text, currency) : Number(text) * 10 ** digits;
}
