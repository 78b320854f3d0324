import { badInput, conflict, forbidden, notFound } from '../errors.js';
import type { Write } from '../changes/write.js';
import {
  findResourceOfRecord,
  getResourceOf,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
} from '../db/registry.js';
import type { ReadAccess, RowScope } from './access.js';
import { countAsChanged } from './count-as-changed.js';
import type { PropertyValues } from './input.js';
import { isWithin } from './within.js';

/** What writing needs to know of the caller; the request's context has it. */
export type WriteAccess = Pick<ReadAccess, 'readScope' | 'changeScope' | 'canReadField' | 'currencies'>;

type EntityType<T> = new () => T;

/** Makes a new record with its number, in the unit of work. */
export function addRecord<T extends object>(write: Write, entity: EntityType<T>, values: Partial<T>): T {
  const record = new entity();
  const resource = getResourceOf(entity);
  Object.assign(record, resource.dictionary ? {} : { id: write.nextId() }, values);
  write.em.persist(record);
  return record;
}

/**
 * Loads a record to be changed: within the caller's rows, not deleted, and no newer than the version the caller read.
 * This is the one place where row scopes of writes are kept. Who may delete a record may restore it.
 */
export async function loadForChange<T extends object>(
  write: Write,
  access: WriteAccess,
  entity: EntityType<T>,
  id: string | number,
  version?: number | null,
  operation: 'change' | 'delete' | 'restore' = 'change',
): Promise<T> {
  const resource = getResourceOf(entity);
  const record = await findByKey(write, resource, entity, id);
  const isIn = (scope: RowScope): Promise<boolean> =>
    record ? isWithin(write, access.currencies, resource, record, scope) : Promise.resolve(false);
  const isThere = Boolean(record && Reflect.get(record, 'deletedAt')) === (operation === 'restore');
  if (!record || !isThere || !(await isIn(access.readScope(resource.name)))) {
    throw notFound(resource.name, id);
  }
  const right = operation === 'restore' ? 'delete' : operation;
  if (!(await isIn(access.changeScope(resource.name, right)))) {
    throw forbidden(`Your role may see ${resource.name} ${id} but not ${operation} it.`);
  }
  await checkVersion(write, access, resource, record, id, version);
  return record;
}

async function findByKey<T extends object>(
  write: Write,
  resource: ResourceMeta,
  entity: EntityType<T>,
  id: string | number,
): Promise<T | null> {
  const key = resource.dictionary ? String(id) : Number(id);
  if (typeof key === 'number' && !Number.isSafeInteger(key)) return null;
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the ORM can not know the key of a class it meets at run time
  return write.em.findOne(entity as never, { [resource.idColumn]: key } as never);
}

/** The record of a part that its owner points to; reaching the owner is reaching it. */
export async function loadPart(write: Write, resource: ResourceMeta, id: string | number): Promise<object> {
  const part = await findByKey(write, resource, resource.entity, id);
  if (!part) throw notFound(resource.name, id);
  return part;
}

/** A second writer learns which fields changed since the version that was read, to merge or to reload. */
async function checkVersion(
  write: Write,
  access: WriteAccess,
  resource: ResourceMeta,
  record: object,
  id: string | number,
  version: number | null | undefined,
): Promise<void> {
  const current = Number(Reflect.get(record, 'version'));
  if (version === null || version === undefined || version === current) return;
  const rows = await write.query<{ field: string }>(
    'select distinct `field` from `change_entry` where `resource` = ? and `record_id` = ? and `version` > ? and `field` is not null',
    [resource.name, String(id), version],
  );
  throw conflict(
    `${resource.name} ${id} was changed meanwhile: you read version ${version}, it is version ${current} now. Load it again.`,
    {
      version: current,
      changedFields: rows
        .map((row) => row.field)
        // The log still holds fields that are declared no more.
        .filter((field) => resource.fields.has(field) && access.canReadField(resource.name, field))
        .sort(),
    },
  );
}

/** Puts read values on a record; references must exist and be within what the caller may read. */
export async function assignValues(
  write: Write,
  access: WriteAccess,
  record: object,
  values: PropertyValues,
  path: string,
): Promise<void> {
  const resource = findResourceOfRecord(record);
  if (resource) countAsChanged(access, resource, record, values.keys());
  for (const [field, value] of values) {
    if (field.owned) continue;
    Reflect.set(
      record,
      field.name,
      field.kind === 'toOne' && value !== null
        ? await findReference(write, access, field, value, `${path}.${field.path}`)
        : value,
    );
  }
}

export async function findReference(
  write: Write,
  access: WriteAccess,
  field: FieldMeta,
  key: unknown,
  path: string,
): Promise<object> {
  const target = getTarget(field);
  const found = await findByKey(write, target, target.entity, typeof key === 'number' ? key : String(key));
  if (
    !found ||
    Reflect.get(found, 'deletedAt') ||
    !(await isWithin(write, access.currencies, target, found, access.readScope(target.name)))
  ) {
    throw badInput([{ path, message: `there is no ${target.name} "${String(key).slice(0, 60)}".` }]);
  }
  return found;
}
