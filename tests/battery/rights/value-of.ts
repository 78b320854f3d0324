import type { FieldMeta } from '../../../server/db/registry.js';

/**
 * A value for a field of the record with this number. The twin of a hidden value differs from it; of a masked one the
 * tail stays the same. Twins are as long as the others at even numbers and longer at odd ones.
 */
export function valueOf(field: FieldMeta, row: number, isTwin: boolean): unknown {
  const shift = isTwin ? 1 : 0;
  switch (field.kind) {
    case 'string':
    case 'text':
      return textOf(field, row, isTwin);
    case 'textList':
      return [textOf(field, row, isTwin)];
    case 'number':
      return (row * 10 + shift * 3) * 1_000_000;
    case 'int':
    case 'quantity':
      return row * 10 + shift * 3;
    case 'money':
    case 'unitPrice':
      return row * 700 + shift * 50;
    case 'percent':
      return (row % 50) * 100 + shift * 100;
    case 'bool':
      return (row + shift) % 2 === 0;
    case 'date':
      return `2026-0${1 + ((row + shift) % 9)}-1${row % 9}`;
    case 'dateTime':
      // Past or to come, so that what is reckoned from it, such as "overdue", differs too.
      if (field.name === 'statusDueAt') return new Date(Date.UTC((row + shift) % 2 ? 2020 : 2099, row % 12));
      return new Date(Date.UTC(2026, 0, 1 + row, 10 + shift));
    case 'choice':
      return field.choices?.[(row + shift) % field.choices.length] ?? null;
    default:
      return undefined;
  }
}

const pad = (row: number): string => String(row).padStart(4, '0');

function textOf(field: FieldMeta, row: number, isTwin: boolean): string {
  const name = field.name.toLowerCase();
  if (/phone/.test(name)) return `${isTwin ? '+46701' : '+47900'}9${pad(row)}`;
  if (/email/.test(name)) return `${isTwin ? 'quill' : 'robin'}${row}@example.com`;
  if (/time(from|to)$/.test(name)) return `1${row % 10}:${isTwin ? 45 : 15}`;
  const word = isTwin ? (row % 2 ? 'other-wise' : 'otter') : 'plain';
  return `${word} ${field.name} ${row}`.slice(0, field.maxLength ?? 60);
}
