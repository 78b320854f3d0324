import type { SqlValue } from '../db/reader.js';
import { fieldsVersion, type ResourceMeta } from '../db/registry.js';
import type { ChangeAction } from './change-entry.entity.js';
import type { Operation } from './operation.js';
import { keyOf, showerOf, type Show, type Values } from './shown-value.js';

export type { Values } from './shown-value.js';

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

/** Fields that say nothing by themselves: every write moves them. */
const PLUMBING = new Set(['id', 'version', 'createdAt', 'updatedAt']);

interface LoggedField {
  name: string;
  show: Show;
}

const logged = new WeakMap<ResourceMeta, { version: number; fields: LoggedField[] }>();

function loggedFields(resource: ResourceMeta): LoggedField[] {
  const version = fieldsVersion(resource);
  const known = logged.get(resource);
  if (known?.version === version) return known.fields;
  const fields: LoggedField[] = [];
  for (const field of resource.fields.values()) {
    if (field.column && !field.derived && !PLUMBING.has(field.name))
      fields.push({ name: field.name, show: showerOf(field) });
  }
  logged.set(resource, { version, fields });
  return fields;
}

export function createdRow(resource: ResourceMeta, values: Values): ChangeRow {
  const newValue = JSON.stringify(shownValues(resource, values));
  return {
    ...rowBase(resource, values),
    version: 1,
    action: 'CREATE',
    field: null,
    oldValue: null,
    newValue,
  };
}

/**
 * One row for each field whose value is another one now, and for those that were written blindly; a record deleted by it
 * has one row, with all it held.
 */
export function changedRows(
  resource: ResourceMeta,
  before: Values,
  after: Values,
  changed: Iterable<string>,
  blind?: ReadonlySet<string>,
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
    const show = showerOf(field);
    const oldValue = JSON.stringify(show(before[name], { ...after, ...before }));
    const newValue = JSON.stringify(show(after[name], after));
    if (oldValue !== newValue || field.sensitivity === 'secret' || blind?.has(name))
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
  const oldValue = JSON.stringify(shownValues(resource, held));
  const newValue = JSON.stringify(shownValues(resource, after, changed));
  return { action: 'DELETE', field: null, oldValue, newValue };
}

/** A loop over what was worked out before: an import shows dozens of values for each of its rows. */
function shownValues(resource: ResourceMeta, values: Values, only?: Set<string>): Values {
  const shown: Values = {};
  for (const { name, show } of loggedFields(resource)) {
    const value = values[name];
    if (value === null || value === undefined || (only && !only.has(name))) continue;
    shown[name] = show(value, values);
  }
  return shown;
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

const COLUMNS = [
  'id',
  'operation_id',
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'via',
  'resource',
  'record_id',
  'root_resource',
  'root_id',
  'version',
  'action',
  'field',
  'old_value',
  'new_value',
];
const INTO = `insert into \`change_entry\` (${COLUMNS.map((column) => `\`${column}\``).join(', ')}) values `;
const ROW = `(${COLUMNS.map(() => '?').join(', ')})`;
export const VALUES_A_CHANGE = COLUMNS.length;
const ROWS_A_STATEMENT = 500;

/** The insert statement for some rows; `at` is written as the engine keeps a moment. */
export function insertChanges(
  rows: ChangeRow[],
  { id, actor, via }: Operation,
  at: string | number,
  nextId: () => number,
): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  for (const row of rows) {
    const { resource, recordId, rootResource, rootId, version, action, field, oldValue, newValue } = row;
    values.push(nextId(), id, at, actor.kind, actor.id, actor.name, via);
    values.push(resource, recordId, rootResource, rootId, version, action, field, oldValue, newValue);
  }
  return { sql: INTO + Array<string>(rows.length).fill(ROW).join(', '), values };
}

/** The same for any number of rows. */
export function* insertAllChanges(
  rows: ChangeRow[],
  operation: Operation,
  at: string | number,
  nextId: () => number,
): Generator<{ sql: string; values: SqlValue[] }> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    yield insertChanges(rows.slice(from, from + ROWS_A_STATEMENT), operation, at, nextId);
}
