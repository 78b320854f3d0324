import type { Context } from '../../context.js';
import { badInput, forbidden } from '../../errors.js';
import { isCurrency } from '../../lib/currency.js';
import { write, type Write } from '../../changes/write.js';
import { getField, getTarget, type FieldMeta, type ResourceMeta } from '../../db/registry.js';
import { readInput, type PropertyValues } from '../../resource/input.js';
import { addRecord, assignValues, loadForChange, loadPart } from '../../resource/records.js';
import { fits, isWithin, withoutOwner } from '../../resource/within.js';
import type { RecordWrites } from '../../resource/resource-resolver.js';
import { beforeDeleteOf } from './before-delete.js';
import { beforeSaveOf } from './before-save.js';

/** Create, update and delete of any resource that offers them. A noun with rules adds a `beforeSave`. */
export const recordWrites: RecordWrites<Context> = {
  create: (context, resource, input) =>
    write(context, (writing) => createRecord(context, writing, resource, input, 'input')),

  update: (context, resource, id, input, version) =>
    write(context, async (writing) => {
      const record = await loadForChange(writing, context.access, resource.entity, id, version);
      const values = readInput(resource, input, 'update', currencyOf(record, input), 'input');
      await assignValues(writing, context.access, record, values, 'input');
      await assignOwned(context, writing, record, values, input, 'input');
      await beforeSaveOf(resource.name)?.(context, writing, record, input);
      requireStays(context, resource, record, id);
      return id;
    }),

  remove: (context, resource, id, version, reason) =>
    write(context, async (writing) => {
      const record = await loadForChange(writing, context.access, resource.entity, id, version, 'delete');
      Object.assign(record, { deletedAt: writing.operation.at, deleteReason: reason ?? null });
      await beforeDeleteOf(resource.name)?.(context, writing, record);
      return id;
    }),
};

async function createRecord(
  context: Context,
  writing: Write,
  resource: ResourceMeta,
  input: object,
  path: string,
): Promise<string | number> {
  const values = readInput(resource, input, 'create', currencyOf({}, input), path);
  requireAll(resource, values, path);
  const record = addRecord<object>(writing, resource.entity, {});
  await assignValues(writing, context.access, record, values, path);
  await assignOwned(context, writing, record, values, input, path);
  await beforeSaveOf(resource.name)?.(context, writing, record, input);
  await requireReached(context, writing, resource, record);
  const key: unknown = Reflect.get(record, resource.idColumn);
  return typeof key === 'number' ? key : String(key);
}

/** What somebody makes is theirs to see: where the role reaches own records only, it becomes their own. */
async function requireReached(
  { access }: Context,
  writing: Write,
  resource: ResourceMeta,
  record: object,
): Promise<void> {
  const scope = access.readScope(resource.name);
  const owner = resource.partOf ? undefined : resource.scope?.owner;
  const { userId } = access.viewer;
  if (owner && userId !== null && fits(record, scope) === false && !Reflect.get(record, owner))
    Reflect.set(record, owner, writing.em.getReference(getTarget(getField(resource, owner)).entity, userId));
  if (!(await isWithin(writing, access.currencies, resource, record, scope)))
    throw forbidden(
      `Your role does not reach such a ${resource.name}, so it can not create one: look at its shop and its responsible person.`,
    );
}

/** A record may be handed over to another person, and may leave a condition; it may not be moved to a foreign shop. */
function requireStays({ access }: Context, resource: ResourceMeta, record: object, id: string): void {
  if (resource.partOf) return;
  const scope = withoutOwner(access.changeScope(resource.name, 'change'), resource.scope?.owner);
  if (fits(record, scope) === false)
    throw forbidden(`Your role may change ${resource.name} ${id} but not move it out of its shops.`);
}

function requireAll(resource: ResourceMeta, values: PropertyValues, path: string): void {
  const missing = [...resource.fields.values()].filter(
    (field) =>
      field.required &&
      !field.hasDefault &&
      (field.input === 'both' || field.input === 'create') &&
      field.column &&
      !values.has(field),
  );
  if (missing.length)
    throw badInput(missing.map((field) => ({ path: `${path}.${field.path}`, message: 'is required.' })));
}

/** A part that has a record of its own, such as an address, is made or changed together with its owner. */
async function assignOwned(
  context: Context,
  writing: Write,
  owner: object,
  values: PropertyValues,
  input: object,
  path: string,
): Promise<void> {
  for (const [field, value] of values) {
    if (field.owned) await assignPart(context, writing, owner, field, value, `${path}.${field.path}`);
  }
}

export async function assignPart(
  context: Context,
  writing: Write,
  owner: object,
  field: FieldMeta,
  value: unknown,
  path: string,
): Promise<void> {
  if (typeof value !== 'object' || value === null) {
    Reflect.set(owner, field.name, null);
    return;
  }
  const target = getTarget(field);
  const existing: unknown = Reflect.get(owner, field.name);
  const known =
    typeof existing === 'object' && existing !== null ? String(Reflect.get(existing, 'id')) : undefined;
  const part =
    known === undefined
      ? addRecord<object>(writing, target.entity, {})
      : await loadPart(writing, target, known);
  await assignValues(
    writing,
    context.access,
    part,
    readInput(target, value, 'update', undefined, path),
    path,
  );
  Reflect.set(owner, field.name, part);
}

/** The currency that the amounts of the input are in: the record's own, or the one just given. */
function currencyOf(record: object, input: object): string | undefined {
  for (const source of [input, record]) {
    for (const name of ['currency', 'purchaseCurrency']) {
      const currency: unknown = Reflect.get(source, name);
      if (typeof currency !== 'string') continue;
      if (!isCurrency(currency))
        throw badInput([
          { path: `input.${name}`, message: `"${currency.slice(0, 10)}" is not a currency of ISO 4217.` },
        ]);
      return currency;
    }
  }
  return undefined;
}
