import type { FieldMeta } from '../db/registry.js';
import type { Values } from './change-rows.js';

/** Values of fields that staff made: the unit of work has no properties for them. */
export interface CustomValues {
  values: ReadonlyMap<FieldMeta, unknown>;
  /** What they were, by name. */
  before: Values;
}

const waiting = new WeakMap<object, CustomValues>();

/**
 * Leaves values for the next flush of the record: it logs them with its own fields, and the transaction writes them
 * when the record's row is there.
 */
export function putCustomValues(
  record: object,
  values: ReadonlyMap<FieldMeta, unknown>,
  before: Values,
): void {
  waiting.set(record, { values, before });
  for (const [field, value] of values) Reflect.set(record, field.name, value);
}

/** Each flush has its own: what was written once is not written again. */
export function takeCustomValues(record: object): CustomValues | undefined {
  const found = waiting.get(record);
  waiting.delete(record);
  return found;
}
