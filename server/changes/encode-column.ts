import type { Dialect, SqlValue } from '../db/reader.js';
import type { FieldMeta } from '../db/registry.js';
import { keyOf } from './shown-value.js';

/** A property's value as its column holds it. */
export function encodeColumn(field: FieldMeta, value: unknown, dialect: Dialect): SqlValue {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'toOne':
      return keyOf(value);
    case 'dateTime':
      return value instanceof Date ? toMoment(value, dialect) : toSqlValue(value);
    case 'textList':
    case 'json':
    case 'file':
      return typeof value === 'string' ? value : JSON.stringify(value);
    default:
      return toSqlValue(value);
  }
}

export function toSqlValue(value: unknown): SqlValue {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`A ${typeof value} can not be written to the database as it is.`);
}

export function toMoment(at: Date, dialect: Dialect): string | number {
  return dialect === 'sqlite' ? at.getTime() : at.toISOString().slice(0, 23).replace('T', ' ');
}
