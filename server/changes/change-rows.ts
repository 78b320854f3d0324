import { formatMoney, formatUnitPrice } from '../lib/money.js';
import { formatPercent } from '../lib/percent.js';
import { formatPlainNumber } from '../lib/plain-number.js';
import { formatQuantity } from '../lib/quantity.js';
import { fieldsVersion, findResourceOfRecord, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { ChangeAction } from './change-entry.entity.js';
import type { Operation } from './operation.js';

/** A row of the change log, ready to be written. */
export interface ChangeRow {
  resource: string;
  recordId: string;
  rootResource: string;
  rootId: string;
  version: number;
  action: ChangeAction;
  field: string | null;
  oldValue: string | null;
  newValue: string | null;
}

export type Values = Record<string, unknown>;

/** Fields that say nothing by themselves: every write moves them. */
const PLUMBING = new Set(['id', 'version', 'createdAt', 'updatedAt']);

const logged = new WeakMap<ResourceMeta, { version: number; fields: FieldMeta[] }>();

function loggedFields(resource: ResourceMeta): FieldMeta[] {
  const version = fieldsVersion(resource);
  const known = logged.get(resource);
  if (known?.version === version) return known.fields;
  const fields = [...resource.fields.values()].filter(
    (field) => field.column && !field.derived && !PLUMBING.has(field.name),
  );
  logged.set(resource, { version, fields });
  return fields;
}

export function createdRow(resource: ResourceMeta, values: Values): ChangeRow {
  const newValue = JSON.stringify(shownValues(resource, values, () => true));
  return {
    ...rowBase(resource, values),
    version: 1,
    action: 'CREATE',
    field: null,
    oldValue: null,
    newValue,
  };
}

/** One row for each field whose value is another one now; a record deleted by it has one row, with all it held. */
export function changedRows(
  resource: ResourceMeta,
  before: Values,
  after: Values,
  changed: Iterable<string>,
): ChangeRow[] {
  const version = Number(before['version'] ?? 1) + 1;
  const rows: ChangeRow[] = [];
  const base = rowBase(resource, after);
  const names = new Set(changed);
  if (names.has('deletedAt') && after['deletedAt'])
    return [{ ...base, version, ...deletedValues(resource, before, after, names) }];
  for (const name of names) {
    const field = resource.fields.get(name);
    if (!field?.column || field.derived || PLUMBING.has(name)) continue;
    const oldValue = JSON.stringify(shownValue(field, before[name], { ...after, ...before }));
    const newValue = JSON.stringify(shownValue(field, after[name], after));
    if (oldValue !== newValue || field.sensitivity === 'secret')
      rows.push({ ...base, version, action: 'CHANGE', field: name, oldValue, newValue });
  }
  return rows;
}

function deletedValues(
  resource: ResourceMeta,
  before: Values,
  after: Values,
  changed: Set<string>,
): Pick<ChangeRow, 'action' | 'field' | 'oldValue' | 'newValue'> {
  const held = { ...after, ...before };
  const oldValue = JSON.stringify(shownValues(resource, held, () => true));
  const newValue = JSON.stringify(shownValues(resource, after, (name) => changed.has(name)));
  return { action: 'DELETE', field: null, oldValue, newValue };
}

function shownValues(resource: ResourceMeta, values: Values, isWanted: (name: string) => boolean): Values {
  const filled = loggedFields(resource).filter(
    ({ name }) => isWanted(name) && values[name] !== null && values[name] !== undefined,
  );
  return Object.fromEntries(
    filled.map((field) => [field.name, shownValue(field, values[field.name], values)]),
  );
}

function rowBase(
  resource: ResourceMeta,
  values: Values,
): Pick<ChangeRow, 'resource' | 'recordId' | 'rootResource' | 'rootId'> {
  const recordId = String(values[resource.idColumn]);
  const parent = resource.partOf && keyOf(values[resource.partOf.property]);
  return {
    resource: resource.name,
    recordId,
    rootResource: parent && resource.partOf ? resource.partOf.resource : resource.name,
    rootId: parent ? String(parent) : recordId,
  };
}

/** The value as the API shows it. Secrets leave no trace but the fact. */
function shownValue(field: FieldMeta, value: unknown, values: Values): unknown {
  if (field.sensitivity === 'secret' || value === null || value === undefined) return null;
  if (field.kind === 'toOne') return keyOf(value);
  const currency = field.fixedCurrency ?? (field.currency ? String(values[field.currency] ?? 'XXX') : '');
  if (field.kind === 'money') return formatMoney(Number(value), currency);
  if (field.kind === 'unitPrice') return formatUnitPrice(Number(value), currency);
  if (field.kind === 'quantity') return formatQuantity(Number(value));
  if (field.kind === 'percent') return formatPercent(Number(value));
  if (field.kind === 'number') return formatPlainNumber(Number(value));
  if (field.kind === 'bool') return Boolean(value);
  if (field.kind === 'dateTime')
    return new Date(
      value instanceof Date ? value : Number.isNaN(Number(value)) ? String(value) : Number(value),
    ).toISOString();
  if ((field.kind === 'textList' || field.kind === 'json') && typeof value === 'string')
    return JSON.parse(value);
  return value;
}

/** The key of a reference, loaded or not. */
export function keyOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return null;
  const resource = findResourceOfRecord(value);
  const key: unknown = Reflect.get(value, resource?.idColumn ?? 'id');
  return typeof key === 'string' || typeof key === 'number' ? key : null;
}

const COLUMNS =
  '`id`, `operation_id`, `at`, `actor_kind`, `actor_id`, `actor_name`, `via`, `resource`, `record_id`, `root_resource`, `root_id`, `version`, `action`, `field`, `old_value`, `new_value`';
const ROW = `(${COLUMNS.split(', ')
  .map(() => '?')
  .join(', ')})`;
const ROWS_A_STATEMENT = 500;

/** Insert statements for the rows; `at` is written as the engine keeps a moment. */
export function insertChanges(
  rows: ChangeRow[],
  operation: Operation,
  at: string | number,
  nextId: () => number,
): { sql: string; values: unknown[] }[] {
  const statements: { sql: string; values: unknown[] }[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows.slice(from, from + ROWS_A_STATEMENT);
    statements.push({
      sql: `insert into \`change_entry\` (${COLUMNS}) values ${part.map(() => ROW).join(', ')}`,
      values: part.flatMap((row) => [
        nextId(),
        operation.id,
        at,
        operation.actor.kind,
        operation.actor.id,
        operation.actor.name,
        operation.via,
        row.resource,
        row.recordId,
        row.rootResource,
        row.rootId,
        row.version,
        row.action,
        row.field,
        row.oldValue,
        row.newValue,
      ]),
    });
  }
  return statements;
}
