/*
 * What somebody wrote without being able to read it. The log has a row for it even when the same stood there already: a
 * row that is there or not moves numbers, histories and subscriptions, and each would tell the writer what was hidden.
 */

const written = new WeakMap<object, Set<string>>();

export function noteBlindWrite(record: object, field: string): void {
  const fields = written.get(record) ?? new Set();
  written.set(record, fields.add(field));
}

export const isWrittenBlindly = (record: object, field: string): boolean =>
  written.get(record)?.has(field) ?? false;

/** Each flush has its own. */
export function takeBlindWrites(record: object): ReadonlySet<string> {
  const fields = written.get(record);
  written.delete(record);
  return fields ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
