import { isWrittenBlindly } from '../../changes/blind-writes.js';
import { putCustomValues } from '../../changes/custom-values.js';
import type { Write } from '../../changes/write.js';
import type { PropertyValues } from '../../resource/input.js';
import { isSameValue } from './held-values.js';

/** Leaves the custom fields of a new record for the transaction to write and to log with it. */
export function noteNewValues(record: object, values: PropertyValues): void {
  const given = [...values].filter(([field, value]) => field.custom && value !== null && value !== undefined);
  if (given.length) putCustomValues(record, new Map(given), {});
}

/** The same for a record that changes: only what differs from what it holds or was written blindly, and then its version counts on. */
export function noteChangedValues(
  writing: Write,
  record: object,
  values: PropertyValues,
  held: PropertyValues,
): void {
  const changed = [...values].filter(
    ([field, value]) =>
      field.custom &&
      value !== undefined &&
      (!isSameValue(field, value, held.get(field)) || isWrittenBlindly(record, field.name)),
  );
  if (!changed.length) return;
  const before = Object.fromEntries(changed.map(([field]) => [field.name, held.get(field) ?? null]));
  putCustomValues(record, new Map(changed), before);
  Reflect.set(record, 'updatedAt', writing.operation.at);
}
