import type { Bulk } from '../changes/bulk.js';
import type { Values } from '../changes/change-rows.js';
import type { SqlValue } from '../db/reader.js';
import { getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';

const KEYS_A_QUERY = 500;

/**
 * Records whose `property` is one of the keys, as values by property; references are keys. They are locked where the
 * engine locks rows, since the batch will write them. Deleted ones are among them: their identifiers stay taken.
 */
export async function selectRecords(
  bulk: Bulk,
  resource: ResourceMeta,
  property: string,
  keys: SqlValue[],
  also?: { property: string; value: SqlValue },
): Promise<Values[]> {
  const column = columnOf(resource, property);
  const found: Values[] = [];
  for (let from = 0; from < keys.length; from += KEYS_A_QUERY) {
    const part = keys.slice(from, from + KEYS_A_QUERY);
    const rows = await bulk.all(
      `select * from \`${resource.table}\` where ${also ? `\`${columnOf(resource, also.property)}\` = ? and ` : ''}\`${column}\` in (${part.map(() => '?').join(', ')})${bulk.dialect === 'mysql' ? ' for update' : ''}`,
      [...(also ? [also.value] : []), ...part],
    );
    for (const row of rows) found.push(toRecord(resource, row));
  }
  return found;
}

function columnOf(resource: ResourceMeta, property: string): string {
  const column = resource.fields.get(property)?.column;
  if (!column) throw new Error(`${resource.name}.${property} is not a column.`);
  return column;
}

/** A row of the table as the values of the entity's properties. */
export function toRecord(resource: ResourceMeta, row: Values): Values {
  const record: Values = {};
  for (const field of resource.fields.values()) {
    if (field.column) record[field.name] = decode(field, row[field.column]);
  }
  return record;
}

function decode(field: FieldMeta, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'id':
    case 'int':
    case 'money':
    case 'unitPrice':
    case 'quantity':
    case 'percent':
    case 'number':
      return Number(value);
    case 'toOne':
      return typeof value === 'bigint' ||
        (typeof value === 'string' && /^\d+$/.test(value) && !isByCode(field))
        ? Number(value)
        : value;
    case 'bool':
      return Boolean(Number(value));
    case 'dateTime':
      return typeof value === 'string'
        ? new Date(`${value.replace(' ', 'T')}Z`)
        : value instanceof Date
          ? value
          : new Date(Number(value));
    case 'textList':
    case 'json':
    case 'file':
      return typeof value === 'string' ? JSON.parse(value) : value;
    default:
      return value;
  }
}

const byCode = new WeakMap<FieldMeta, boolean>();

function isByCode(field: FieldMeta): boolean {
  const known = byCode.get(field);
  if (known !== undefined) return known;
  const made = getTarget(field).dictionary === true;
  byCode.set(field, made);
  return made;
}
