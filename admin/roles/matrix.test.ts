import { describe, expect, it } from '@jest/globals';
import type { Catalog, CatalogField, CatalogResource } from './catalog';
import { fieldDiffers, resourceDiffers } from './compare-grants';
import { fieldLevel } from './field-level';
import { filterMatrix } from './filter-matrix';
import { noGrant, readGrants } from './grants';
import { withField } from './role-draft';

const buildField = (name: string, more: Partial<CatalogField> = {}): CatalogField => ({
  name,
  path: name,
  label: name,
  kind: 'string',
  sensitivity: 'open',
  description: '',
  input: 'both',
  filter: false,
  operators: [],
  choices: [],
  dependsOn: [],
  maskable: true,
  ...more,
});

const buildResource = (name: string, fields: CatalogField[]): CatalogResource => ({
  name,
  plural: `${name}s`,
  label: `${name}s`,
  section: 'sales',
  dictionary: false,
  hasOwner: true,
  hasShop: true,
  verbs: [],
  operations: [],
  fields,
});

const phone = buildField('phone', { sensitivity: 'personal' });
const cost = buildField('cost', { sensitivity: 'cost' });
const margin = buildField('margin', { dependsOn: ['cost'] });
const order = buildResource('order', [phone, cost, margin]);
const shop = buildResource('shop', [buildField('name')]);
const catalog: Catalog = {
  resources: [order, shop],
  byName: new Map([order, shop].map((one) => [one.name, one])),
};

describe('fieldLevel', () => {
  it('hides a field that is made of a hidden one, and says of which', () => {
    const grants = readGrants({ order: { read: 'all', see: ['open'] } });
    expect(fieldLevel(catalog, grants, 'order', margin)).toEqual({ level: 'none', because: 'order.cost' });
  });

  it('shows it all the same when it is declassified', () => {
    const grants = readGrants({ order: { read: 'all', see: ['open'], declassify: ['margin'] } });
    expect(fieldLevel(catalog, grants, 'order', margin)).toEqual({ level: 'all' });
  });

  it('follows the entry for all others where a resource has none', () => {
    const grants = readGrants({ '*': { read: 'all', see: ['personal'] } });
    expect(fieldLevel(catalog, grants, 'order', phone)).toEqual({ level: 'all' });
  });
});

describe('filterMatrix', () => {
  const grants = readGrants({ order: { read: 'all', see: ['open'], fields: { phone: { read: 'masked' } } } });
  const shown = (filter: Partial<Parameters<typeof filterMatrix>[2]>) =>
    filterMatrix(catalog, grants, { text: '', onlyOverrides: false, ...filter }).map(
      ({ resource, fields }) => [resource.name, fields?.map(({ name }) => name)],
    );

  it('finds a resource whole, and a field in its resource', () => {
    expect(shown({ text: 'SHOP' })).toEqual([['shop', undefined]]);
    expect(shown({ text: 'pho' })).toEqual([['order', ['phone']]]);
  });

  it('leaves only the fields with an entry of their own', () => {
    expect(shown({ onlyOverrides: true })).toEqual([['order', ['phone']]]);
  });

  it('leaves only what differs from other rights', () => {
    const differsFrom = readGrants({ order: { read: 'all', see: ['open'] } });
    expect(shown({ differsFrom })).toEqual([['order', ['phone']]]);
  });
});

describe('comparing roles', () => {
  it('takes a field by its class and by its own entry for the same when they say the same', () => {
    const byClass = { ...noGrant, see: ['personal'] };
    const byEntry = { ...noGrant, fields: { phone: { read: 'all' as const } } };
    expect(fieldDiffers(byClass, byEntry, phone)).toBe(false);
  });

  it('sees that a condition differs', () => {
    const where = { total: { lt: '5' } };
    const one = readGrants({ order: { read: { reach: 'all', where } } });
    expect(resourceDiffers(one, readGrants({ order: { read: 'all' } }), order)).toBe(true);
  });
});

describe('withField', () => {
  it('takes an entry away that says nothing any more', () => {
    const grant = withField(noGrant, 'phone', { read: 'masked' });
    expect(withField(grant, 'phone', { read: undefined }).fields).toEqual({});
  });
});
