import type { Reader, SqlValue } from '../../db/reader.js';
import {
  allResources,
  findFieldSafely,
  getField,
  getResource,
  getResourceOf,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
} from '../../db/registry.js';
import { badInput, notFound } from '../../errors.js';
import { quote } from '../../resource/sql.js';
import type { PastRecord } from './past-tables.js';
import { parentKey, recordsAt, type Stored } from './records-at.js';
import type { Place } from './scope-tests.js';

/** A field of a record at a moment, with all that deciding about it needs to know of the record. */
export interface Target {
  resource: ResourceMeta;
  /** Undefined when it is declared no more: the change log may still hold it. */
  field: FieldMeta | undefined;
  fieldName: string;
  place: Place;
  state: 'there' | 'deleted' | 'not yet';
  values: Stored;
  /** Records that own this one and are read with it inside, whatever its own rows say. */
  owners: { place: Place; field: FieldMeta }[];
  /** For a relation: the record at its other end. */
  related?: Place;
}

export interface Asked {
  resource: string;
  record: string;
  field: string;
}

export async function readTarget(reader: Reader, asked: Asked, at: Date | undefined): Promise<Target> {
  const resource = allResources().find((one) => one.name === asked.resource);
  if (!resource)
    throw badInput([{ path: 'resource', message: `there is no resource "${asked.resource.slice(0, 60)}".` }]);
  const name = resource.dictionary && asked.field === 'id' ? 'code' : asked.field;
  const field = resource.byPath.get(name) ?? findFieldSafely(resource.name, name);
  if (!field && !(await isInLog(reader, resource, asked.field)))
    throw badInput([
      { path: 'field', message: `${resource.name} has no field "${asked.field.slice(0, 60)}".` },
    ]);
  const key = keyOf(resource, asked.record);
  const now = (await recordsAt(reader, resource, undefined, [key])).get(String(key));
  if (!now) throw notFound(resource.name, asked.record.slice(0, 60));
  const then = at ? (await recordsAt(reader, resource, at, [key])).get(String(key)) : now;
  const values = then ?? now;
  const place: Place = { resource, key, past: at ? await pastOf(reader, resource, values, at) : [] };
  const isDeleted = !resource.dictionary && (values.get('deletedAt') ?? null) !== null;
  const related = field && relatedPlace(field, values);
  return {
    resource,
    field,
    fieldName: field?.name ?? asked.field,
    place,
    state: !then ? 'not yet' : isDeleted ? 'deleted' : 'there',
    values,
    owners: await ownersOf(reader, resource, key, values, at),
    ...(related ? { related } : {}),
  };
}

function keyOf(resource: ResourceMeta, id: string): SqlValue {
  if (resource.dictionary) return id;
  return Number.isSafeInteger(Number(id)) ? Number(id) : -1;
}

async function isInLog(reader: Reader, resource: ResourceMeta, field: string): Promise<boolean> {
  const rows = await reader.all('select 1 from change_entry where resource = ? and field = ? limit 1', [
    resource.name,
    field.slice(0, 60),
  ]);
  return rows.length > 0;
}

/** The record and those that it is a part of, as they were: rows of a part are told by the record it belongs to. */
async function pastOf(
  reader: Reader,
  resource: ResourceMeta,
  values: Stored,
  at: Date,
): Promise<PastRecord[]> {
  const above = resource.partOf && getResource(resource.partOf.resource);
  const key = parentKey(resource, values);
  const parent =
    above && key !== null ? (await recordsAt(reader, above, at, [key])).get(String(key)) : undefined;
  return [{ resource, values }, ...(above && parent ? await pastOf(reader, above, parent, at) : [])];
}

function relatedPlace(field: FieldMeta, values: Stored): Place | undefined {
  const key = field.kind === 'toOne' && !field.owned ? (values.get(field.name) ?? null) : null;
  return key === null ? undefined : { resource: getTarget(field), key, past: [] };
}

const MOST_OWNERS = 20;

async function ownersOf(
  reader: Reader,
  resource: ResourceMeta,
  key: SqlValue,
  values: Stored,
  at: Date | undefined,
): Promise<Target['owners']> {
  const found: Target['owners'] = [];
  for (const owner of allResources()) {
    for (const field of owner.fields.values()) {
      if (!field.owned || !field.target || getResourceOf(field.target()) !== resource) continue;
      // The rows of a part are those of its record already.
      if (field.mappedBy !== undefined && resource.partOf?.property === field.mappedBy) continue;
      for (const id of await ownerKeys(reader, owner, field, key, values)) {
        const record = at ? (await recordsAt(reader, owner, at, [id])).get(String(id)) : undefined;
        if (at && !record) continue;
        const past = at && record ? await pastOf(reader, owner, record, at) : [];
        found.push({ place: { resource: owner, key: id, past }, field });
      }
    }
  }
  return found;
}

async function ownerKeys(
  reader: Reader,
  owner: ResourceMeta,
  field: FieldMeta,
  key: SqlValue,
  values: Stored,
): Promise<SqlValue[]> {
  if (field.mappedBy !== undefined) {
    const back = values.get(field.mappedBy) ?? null;
    return back === null ? [] : [back];
  }
  const column = getField(owner, field.name).column ?? '';
  const rows = await reader.all(
    `select ${quote(owner.idColumn)} from ${quote(owner.table)} where ${quote(column)} = ? limit ${MOST_OWNERS}`,
    [key],
  );
  return rows.map(([id]) => id ?? null);
}
