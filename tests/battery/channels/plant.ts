import { write, type Write } from '../../../server/changes/write.js';
import {
  getResource,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
  type SortOrder,
} from '../../../server/db/registry.js';
import { PriceType } from '../../../server/domain/catalog/price-type.entity.js';
import { addRecord } from '../../../server/resource/records.js';
import type { TestApp } from '../../support/app.js';
import { triedResources } from './all-subjects.js';
import { canaryOf, type Canary } from './canary.js';

/** The record of a resource that holds the canaries, one that holds none, and what leads to the first. */
export interface Planted {
  resource: ResourceMeta;
  key: string;
  plainKey: string;
  canaries: Map<string, Canary>;
  /** What each field held before it was changed: only the history knows. */
  earlier: Map<string, Canary>;
  /** A record of another resource that points to the canaries' record. */
  from: { resource: ResourceMeta; field: FieldMeta; key: string } | undefined;
}

/** Print and history follow these: they lead to the record with the canaries and not to one made for the relation. */
const CONNECTED = new Set([
  'order.shop',
  'order.company',
  'order.deliveryAddress',
  'order.deliveryType',
  'shop.legalEntity',
  'payment.type',
  'payment.status',
]);

const FIRST_ID = 7_000_000_000_000;
const EARLIER = 1000;

type Values = Record<string, unknown>;

/** Writes one record with a canary in every field for each declared resource, past the rules of the verbs. */
export async function plant(test: TestApp): Promise<Map<string, Planted>> {
  const context = await test.context();
  const planter = new Planter();
  await write(context, async (writing) => planter.writeFirst(writing), 6000);
  await write(context, async (writing) => planter.writeSecond(writing), 6000);
  return planter.planted;
}

class Planter {
  readonly planted = new Map<string, Planted>();
  #made = 0;
  #number = 0;
  #plain = new Map<string, object>();
  #main = new Map<string, object>();

  async writeFirst(writing: Write): Promise<void> {
    for (const resource of triedResources()) this.#mainOf(writing, resource);
    for (const resource of triedResources()) this.#addChildren(writing, resource);
    for (const resource of triedResources()) this.#addWayIn(writing, resource);
    this.#addWhatIsComputedFrom(writing);
    await writing.em.flush();
  }

  /** Each field of the main records becomes what the battery looks for, so that the history holds both values. */
  async writeSecond(writing: Write): Promise<void> {
    for (const { resource, key, canaries } of this.planted.values()) {
      const record = await writing.em.findOneOrFail<object>(
        resource.entity as new () => object,
        { [resource.idColumn]: resource.dictionary ? key : Number(key) } as never,
      );
      for (const [name, { stored }] of canaries) {
        const field = resource.fields.get(name);
        if (field?.column && field.kind !== 'toOne' && !FIXED.has(name)) Reflect.set(record, name, stored);
      }
    }
    // The prices of the catalogue are those of the one default list.
    for (const other of await writing.em.find(PriceType, { isDefault: true }))
      other.isDefault = other.code === this.planted.get('priceType')?.key;
    await writing.em.flush();
  }

  #add(writing: Write, resource: ResourceMeta, values: Values): object {
    this.#made++;
    const key = resource.dictionary
      ? { code: `vqcode${this.#made}zk` }
      : { id: FIRST_ID + this.#made * 1_000_003 };
    return addRecord<object>(writing, resource.entity, { ...key, ...values });
  }

  #mainOf(writing: Write, resource: ResourceMeta): object {
    const known = this.#main.get(resource.name);
    if (known) return known;
    const canaries = new Map<string, Canary>();
    const earlier = new Map<string, Canary>();
    const values: Values = {};
    for (const field of resource.fields.values()) {
      const number = ++this.#number;
      if (NOT_PLANTED.has(field.name) || field.sql) continue;
      if (field.kind === 'toOne') {
        const target = getTarget(field);
        const other =
          resource.partOf?.property === field.name || CONNECTED.has(`${resource.name}.${field.name}`)
            ? this.#mainOf(writing, target)
            : this.#plainRecord(writing, target);
        values[field.name] = other;
        const key = keyOf(target, other);
        canaries.set(field.name, { stored: other, shown: key, spellings: [key] });
        continue;
      }
      const canary = NAMING[`${resource.name}.${field.name}`]
        ? this.#namingCanary(writing, NAMING[`${resource.name}.${field.name}`] ?? '')
        : canaryOf(field, number);
      if (!canary) continue;
      canaries.set(field.name, canary);
      const before = isChanged(field) ? canaryOf(field, number + EARLIER) : undefined;
      if (before && field.kind !== 'bool' && field.kind !== 'choice') earlier.set(field.name, before);
      values[field.name] = field.kind === 'bool' ? !canary.stored : (before ?? canary).stored;
      if (field.kind === 'choice') values[field.name] = field.choices?.[0];
    }
    const record = this.#add(writing, resource, values);
    this.#main.set(resource.name, record);
    const plain = this.#plainOf(writing, resource);
    this.planted.set(resource.name, {
      resource,
      key: keyOf(resource, record),
      plainKey: keyOf(resource, plain),
      canaries,
      earlier,
      from: undefined,
    });
    return record;
  }

  /** The code of a record made for it: some lists of codes are checked. */
  #namingCanary(writing: Write, name: string): Canary {
    const code = keyOf(getResource(name), this.#plainRecord(writing, getResource(name)));
    return { stored: [code], shown: code, spellings: [code] };
  }

  #plainOf(writing: Write, resource: ResourceMeta): object {
    const known = this.#plain.get(resource.name);
    if (known) return known;
    const made = this.#plainRecord(writing, resource);
    this.#plain.set(resource.name, made);
    return made;
  }

  /** A record with what is required and nothing to be found by; it sorts behind the main record. */
  #plainRecord(writing: Write, resource: ResourceMeta, given: Values = {}): object {
    const values: Values = {};
    for (const field of resource.fields.values()) {
      const isSorted = resource.defaultSort?.field === field.name;
      if (NOT_PLANTED.has(field.name) || field.sql || (!field.required && !isSorted)) continue;
      if (field.name in given || !field.column || field.name === resource.idColumn) continue;
      values[field.name] =
        field.kind === 'toOne'
          ? UNSHARED.has(`${resource.name}.${field.name}`)
            ? this.#plainRecord(writing, getTarget(field))
            : this.#plainOf(writing, getTarget(field))
          : this.#plainValue(field, isSorted ? resource.defaultSort?.direction : undefined);
    }
    return this.#add(writing, resource, { ...values, ...given });
  }

  #plainValue(field: FieldMeta, sorted: SortOrder | undefined): unknown {
    const number = ++this.#made;
    switch (field.kind) {
      case 'string':
      case 'text':
        if (/currency$/i.test(field.name)) return 'EUR';
        if (field.name === 'timeZone') return 'UTC';
        if (field.name === 'language') return 'en';
        return `${sorted ? 'zz' : ''}${field.name.slice(0, 4)}${number}`.slice(0, field.maxLength ?? 40);
      case 'textList':
        return [];
      case 'json':
        return {};
      case 'bool':
        return false;
      case 'choice':
        return field.choices?.[0];
      case 'date':
        return '2026-01-01';
      case 'dateTime':
        return new Date(sorted?.startsWith('DESC') ? 1000 * number : Date.UTC(2026, 0, 1) + number * 1000);
      case 'int':
        return sorted === 'ASC' ? 2_000_000_000 + number : field.name === 'version' ? 1 : number % 90;
      default:
        return (sorted === 'ASC' ? 4_000_000_000 : 0) + number * 100;
    }
  }

  /** Two records below each to-many relation, so that no sum of them is one of them. */
  #addChildren(writing: Write, resource: ResourceMeta): void {
    const main = this.#mainOf(writing, resource);
    for (const field of resource.fields.values()) {
      if (field.kind !== 'toMany' || !field.mappedBy) continue;
      const child = getTarget(field);
      const keys = [1, 2].map(() =>
        keyOf(child, this.#plainRecord(writing, child, { [field.mappedBy ?? '']: main })),
      );
      this.planted
        .get(resource.name)
        ?.canaries.set(field.name, { stored: undefined, shown: keys[0], spellings: keys });
    }
  }

  /** A record of another resource that leads to the main one. */
  #addWayIn(writing: Write, resource: ResourceMeta): void {
    const main = this.#mainOf(writing, resource);
    for (const other of triedResources()) {
      if (other === resource || other.partOf?.resource === resource.name) continue;
      const field = [...other.fields.values()].find(
        (one) => one.kind === 'toOne' && getTarget(one) === resource,
      );
      const planted = this.planted.get(resource.name);
      if (!field || !planted) continue;
      const key = keyOf(other, this.#plainRecord(writing, other, { [field.name]: main }));
      planted.from = { resource: other, field, key };
      return;
    }
  }

  /** Prices and stock that the computed fields of the catalogue are made of. */
  #addWhatIsComputedFrom(writing: Write): void {
    const [offer, product] = [this.#main.get('offer'), this.#main.get('product')];
    if (!offer || !product) return;
    const base = this.#mainOf(writing, getResource('priceType'));
    const currency = this.planted.get('priceType')?.canaries.get('currency')?.stored;
    const other = this.#plainRecord(writing, getResource('offer'), { product });
    this.#plainRecord(writing, getResource('stock'), { offer: other });
    for (const price of [81_000_007_123, 82_000_009_321])
      this.#plainRecord(writing, getResource('price'), {
        offer: price > 82_000_000_000 ? other : offer,
        priceType: base,
        currency,
        price,
        minQuantity: 0,
      });
  }
}

/** Keys are how a record is named at all, and what was deleted is in no list: the README says more. */
const NOT_PLANTED = new Set(['deletedAt', 'deleteReason']);
/** Lists of codes that a rule looks up, by what they name. */
const NAMING: Record<string, string> = { 'status.transitionsTo': 'status' };
/** One row for each pair: two plain records may not share both ends. */
const UNSHARED = new Set(['stock.warehouse']);
/** Written by every write. */
const FIXED = new Set(['id', 'code', 'version', 'createdAt', 'updatedAt']);

const isChanged = (field: FieldMeta): boolean =>
  field.column !== undefined && !field.derived && !FIXED.has(field.name) && field.kind !== 'toOne';

export const keyOf = (resource: ResourceMeta, record: object): string =>
  String(Reflect.get(record, resource.idColumn));
