import { formatMoney, formatUnitPrice } from '../lib/money.js';
import { formatPercent } from '../lib/percent.js';
import { formatPlainNumber } from '../lib/plain-number.js';
import { formatQuantity } from '../lib/quantity.js';
import { findResourceOfRecord, type FieldMeta } from '../db/registry.js';

export type Values = Record<string, unknown>;

/** The value of a field as the API shows it; the other values of its record tell the currency. */
export type Show = (value: unknown, values: Values) => unknown;

const showers = new WeakMap<FieldMeta, Show>();

/** How the change log writes the values of a field. Secrets leave no trace but the fact. */
export function showerOf(field: FieldMeta): Show {
  const known = showers.get(field);
  if (known) return known;
  const show = showFilled(field);
  const isSecret = field.sensitivity === 'secret';
  const made: Show = (value, values) =>
    isSecret || value === null || value === undefined ? null : show(value, values);
  showers.set(field, made);
  return made;
}

function showFilled({ kind, currency, fixedCurrency }: FieldMeta): Show {
  const currencyIn = (values: Values): string =>
    fixedCurrency ?? (currency ? String(values[currency] ?? 'XXX') : '');
  switch (kind) {
    case 'toOne':
      return keyOf;
    case 'money':
      return (value, values) => formatMoney(Number(value), currencyIn(values));
    case 'unitPrice':
      return (value, values) => formatUnitPrice(Number(value), currencyIn(values));
    case 'quantity':
      return (value) => formatQuantity(Number(value));
    case 'percent':
      return (value) => formatPercent(Number(value));
    case 'number':
      return (value) => formatPlainNumber(Number(value));
    case 'bool':
      return Boolean;
    case 'dateTime':
      return showMoment;
    case 'textList':
    case 'json':
      return (value) => (typeof value === 'string' ? JSON.parse(value) : value);
    default:
      return (value) => value;
  }
}

function showMoment(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return new Date(Number.isNaN(Number(value)) ? String(value) : Number(value)).toISOString();
}

/** The key of a reference, loaded or not. */
export function keyOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return null;
  const resource = findResourceOfRecord(value);
  const key: unknown = Reflect.get(value, resource?.idColumn ?? 'id');
  return typeof key === 'string' || typeof key === 'number' ? key : null;
}
