import { MASK } from '../resource/mask.js';

/** How the values of a column are written; it follows from the type that the field has in the schema. */
export type CellKind = 'text' | 'number' | 'decimal' | 'bool' | 'date' | 'dateTime' | 'list' | 'json';

/** Stands where rights hide the value on this record: an empty cell would look as if there were none. */
export const HIDDEN = Symbol('hidden');

/** Between the values of a list. */
const LIST_SEPARATOR = '; ';

const KINDS: Record<string, CellKind> = {
  Money: 'decimal',
  UnitPrice: 'decimal',
  Quantity: 'number',
  Percent: 'number',
  Decimal: 'number',
  Int: 'number',
  Float: 'number',
  Boolean: 'bool',
  Date: 'date',
  DateTime: 'dateTime',
  JSON: 'json',
};

export const cellKind = (typeName: string, isList: boolean): CellKind =>
  isList ? 'list' : (KINDS[typeName] ?? 'text');

/** Kinds whose text a person wrote, and which might therefore be taken for a formula. */
export const isFreeText = (kind: CellKind): boolean => kind === 'text' || kind === 'list' || kind === 'json';

/** A value as plain text; nothing for what is empty. */
export function cellText(value: unknown, kind: CellKind): string {
  if (value === HIDDEN) return MASK;
  if (value === null || value === undefined) return '';
  if (kind === 'list' && Array.isArray(value)) return value.map(String).join(LIST_SEPARATOR);
  return kind === 'json' ? JSON.stringify(value) : String(value);
}
