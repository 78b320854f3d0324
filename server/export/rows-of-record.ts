import { HIDDEN } from './cell.js';
import type { ExportColumn } from './export-columns.js';

/** A value of each column. */
export type Row = unknown[];

/**
 * The rows of one record: one, or one for each entry of its list when columns go into one (`lines.sku`). What is said
 * of the record itself stands in each of its rows, so that every row can be read by itself.
 */
export function rowsOfRecord(record: unknown, columns: readonly ExportColumn[]): Row[] {
  const list = columns.find(({ listStep }) => listStep !== undefined);
  const entries = list && memberOf(record, list.steps[0] ?? '');
  const parts: unknown[] = Array.isArray(entries) && entries.length ? entries : [undefined];
  return parts.map((part) => columns.map((column) => valueOf(record, part, column)));
}

function valueOf(record: unknown, part: unknown, { steps, listStep, guards }: ExportColumn): unknown {
  let place = record;
  for (const [index, step] of steps.entries()) {
    const guard = guards.get(index);
    if (guard !== undefined && isHidden(place, guard)) return HIDDEN;
    place = index === listStep ? part : memberOf(place, step);
    if (place === null || place === undefined) return null;
  }
  return place;
}

function isHidden(record: unknown, path: string): boolean {
  const hidden = memberOf(memberOf(record, 'access'), 'hidden');
  return Array.isArray(hidden) && hidden.includes(path);
}

function memberOf(place: unknown, name: string): unknown {
  return typeof place === 'object' && place !== null ? Reflect.get(place, name) : undefined;
}
