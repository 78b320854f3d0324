import type { Write } from '../../changes/write.js';
import { customFieldsOf, type FieldMeta, type ResourceMeta } from '../../db/registry.js';
import { encodeColumn } from '../../changes/encode-column.js';
import { readStoredFile } from '../../files/stored-file.js';
import type { PropertyValues } from '../../resource/input.js';

/** The custom fields of a record as the transaction sees them; the unit of work does not know these columns. */
export async function readHeldValues(
  writing: Write,
  resource: ResourceMeta,
  id: number,
): Promise<PropertyValues> {
  const fields = customFieldsOf(resource);
  const columns = fields.map(({ column }) => `\`${column ?? ''}\``).join(', ');
  const [row] = await writing.query<object>(`select ${columns} from \`${resource.table}\` where \`id\` = ?`, [
    id,
  ]);
  return new Map(fields.map((field) => [field, row ? heldValue(field, Reflect.get(row, field.name)) : null]));
}

function heldValue(field: FieldMeta, stored: unknown): unknown {
  if (stored === null || stored === undefined) return null;
  switch (field.kind) {
    case 'bool':
      return Boolean(Number(stored));
    case 'int':
    case 'number':
    case 'money':
      return Number(stored);
    case 'dateTime':
      return momentOf(stored);
    case 'textList':
      return JSON.parse(String(stored));
    case 'file':
      return readStoredFile(stored);
    case 'toOne':
      return typeof stored === 'bigint' ? Number(stored) : stored;
    default:
      return stored;
  }
}

function momentOf(stored: unknown): Date {
  if (stored instanceof Date) return stored;
  return typeof stored === 'string' ? new Date(`${stored.replace(' ', 'T')}Z`) : new Date(Number(stored));
}

export function isSameValue(field: FieldMeta, one: unknown, other: unknown): boolean {
  // Any form of column does: both are written in the same.
  return encodeColumn(field, one, 'sqlite') === encodeColumn(field, other, 'sqlite');
}
