import type { Reader, SqlRow, SqlValue } from '../../db/reader.js';
import { getField, type FieldMeta, type ResourceMeta } from '../../db/registry.js';
import { encodeDateTime, encodeFilter } from '../../resource/codec.js';
import { marks, quote } from '../../resource/sql.js';

/** What the columns of a record hold, by the names of its fields; secrets are left out. */
export type Stored = ReadonlyMap<string, SqlValue>;

export const storedFields = (resource: ResourceMeta): FieldMeta[] =>
  [...resource.fields.values()].filter((field) => field.column && field.sensitivity !== 'secret');

/**
 * Records as they stand, or as they stood at a past moment: from the present, what the change log says was done later is
 * taken back. Those that did not exist then are not among them.
 */
export async function recordsAt(
  reader: Reader,
  resource: ResourceMeta,
  at: Date | undefined,
  keys?: readonly SqlValue[],
): Promise<Map<string, Stored>> {
  const fields = storedFields(resource);
  const columns = fields.map((field) => quote(field.column ?? '')).join(', ');
  const some = keys ? ` where ${quote(resource.idColumn)} in (${marks(keys)})` : '';
  const rows = await reader.all(`select ${columns} from ${quote(resource.table)}${some}`, [...(keys ?? [])]);
  const key = fields.findIndex((field) => field.name === resource.idColumn);
  const records = new Map(
    rows.map((row) => [
      String(row[key]),
      new Map(fields.map((field, index) => [field.name, row[index] ?? null])),
    ]),
  );
  if (at) for (const [id, undo] of await laterChanges(reader, resource, at, keys)) takeBack(id, undo);
  return records;

  function takeBack(id: string, undo: Undo): void {
    const record = records.get(id);
    if (!record) return;
    if (undo.isMade) return void records.delete(id);
    const currency = (field: FieldMeta): string => {
      const name = field.currency ?? '';
      return String(undo.values.get(name) ?? record.get(name) ?? 'XXX');
    };
    for (const field of fields) {
      if (undo.values.has(field.name))
        record.set(field.name, encode(field, undo.values.get(field.name), currency(field), reader));
    }
    record.set('version', undo.version);
  }
}

interface Undo {
  isMade: boolean;
  /** As the log has them: in the form that the API shows. */
  values: Map<string, unknown>;
  version: number;
}

async function laterChanges(
  reader: Reader,
  resource: ResourceMeta,
  at: Date,
  keys: readonly SqlValue[] | undefined,
): Promise<Map<string, Undo>> {
  const some = keys ? ` and record_id in (${marks(keys)})` : '';
  // By version and not by time: two servers may have clocks that differ.
  const rows = await reader.all(
    `select record_id, action, field, old_value, version from change_entry where resource = ?${some} and \`at\` > ? order by version desc, id desc`,
    [resource.name, ...(keys ?? []).map(String), encodeDateTime(at.toISOString(), reader.dialect)],
  );
  const found = new Map<string, Undo>();
  for (const row of rows) {
    const id = String(row[0]);
    const undo = found.get(id) ?? { isMade: false, values: new Map<string, unknown>(), version: 1 };
    found.set(id, undo);
    note(undo, resource, row);
  }
  return found;
}

function note(undo: Undo, resource: ResourceMeta, [, action, field, old, version]: SqlRow): void {
  const before: unknown = typeof old === 'string' ? JSON.parse(old) : null;
  undo.version = Number(version) - 1;
  if (action === 'CREATE') undo.isMade = true;
  else if (typeof field === 'string') undo.values.set(field, before);
  else if (typeof before === 'object' && before !== null) {
    // A deleted record was noted with all that it held; what is not there was empty.
    for (const one of storedFields(resource)) {
      if (!isLogged(one)) continue;
      undo.values.set(one.name, Reflect.get(before, one.name) ?? null);
    }
  }
}

const PLUMBING = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** Whether the change log follows the field; of others only the present is known. */
export const isLogged = (field: FieldMeta): boolean =>
  field.column !== undefined && !field.derived && !PLUMBING.has(field.name);

function encode(field: FieldMeta, value: unknown, currency: string, { dialect }: Reader): SqlValue {
  if (value === null || value === undefined) return null;
  if (field.kind === 'textList' || field.kind === 'json' || field.kind === 'file')
    return JSON.stringify(value);
  if (field.kind === 'toOne') return typeof value === 'number' ? value : String(value);
  return encodeFilter(field, value, dialect, currency);
}

/** The record that a part belongs to, by the column that leads there. */
export function parentKey(resource: ResourceMeta, record: Stored): SqlValue {
  return resource.partOf ? (record.get(getField(resource, resource.partOf.property).name) ?? null) : null;
}
