import { describe, expect, it } from '@jest/globals';
import type { Catalog, CatalogField, CatalogResource } from '../catalog';
import { findConditionField } from './condition-fields';
import { newGroup, newRow } from './condition-tree';
import { describeCondition } from './describe-condition';
import { readCondition } from './read-condition';
import { writeCondition } from './write-condition';

const field = (name: string, kind: string, more: Partial<CatalogField> = {}): CatalogField => ({
  name,
  path: name,
  label: name,
  kind,
  sensitivity: 'open',
  description: '',
  input: 'both',
  filter: true,
  operators: kind === 'money' ? ['eq', 'lt', 'lte', 'isNull'] : ['eq', 'in', 'startsWith', 'isNull'],
  choices: [],
  dependsOn: [],
  maskable: false,
  ...more,
});

const resource = (name: string, fields: CatalogField[], dictionary = false): CatalogResource => ({
  name,
  plural: `${name}s`,
  label: name,
  section: 'sales',
  dictionary,
  hasOwner: true,
  hasShop: true,
  verbs: [],
  operations: [],
  fields,
});

const order = resource('order', [
  field('total', 'money'),
  field('deliveryCost', 'money', { path: 'delivery.cost' }),
  field('status', 'toOne', { target: 'status', operators: [] }),
  field('customer', 'toOne', { target: 'customer', operators: [] }),
  field('payments', 'toMany', { target: 'payment', operators: [] }),
]);
const status = resource('status', [field('code', 'code'), field('name', 'string')], true);
const customer = resource('customer', [field('id', 'id'), field('lastName', 'string')]);
const resources = [order, status, customer];
const catalog: Catalog = { resources, byName: new Map(resources.map((one) => [one.name, one])) };

function treeOf(where: Record<string, unknown>) {
  const read = readCondition(where, catalog, order);
  if ('why' in read) throw new Error(`stays text: ${read.why.key}`);
  return read.tree;
}

describe('a stored condition is drawn and written back as it was', () => {
  it.each<[what: string, where: Record<string, unknown>]>([
    ['rows that all hold', { total: { lte: '5000.00' }, status: { in: ['new', 'paid'] } }],
    ['two limits of one field', { total: { lt: '9', eq: '3' } }],
    ['a field of a group', { delivery: { cost: { lt: '10' } } }],
    ['a field of a related record', { customer: { lastName: { startsWith: 'Ko' } } }],
    ['a related record itself', { customer: { id: { eq: '5' } } }],
    ['emptiness', { customer: { isNull: true }, total: { isNull: false } }],
    ['alternatives', { or: [{ total: { lt: '5' } }, { status: { eq: 'new' }, total: { eq: '7' } }] }],
    [
      'alternatives beside a row',
      { total: { lt: '5' }, or: [{ status: { eq: 'new' } }, { total: { eq: '1' } }] },
    ],
    ['a denial', { not: { status: { eq: 'new' } } }],
    ['a denial of several', { not: { or: [{ status: { eq: 'new' } }, { total: { lt: '1' } }] } }],
  ])('%s', (_what, where) => {
    expect(writeCondition(treeOf(where), catalog, order).where).toEqual(where);
  });

  it('the same question twice goes under "and"', () => {
    const tree = newGroup('all', [newRow('total', 'lt', ['9']), newRow('total', 'lt', ['8'])]);
    expect(writeCondition(tree, catalog, order).where).toEqual({
      total: { lt: '9' },
      and: [{ total: { lt: '8' } }],
    });
  });

  it('two denials are not made one', () => {
    const deny = (code: string) => newGroup('none', [newRow('status', 'eq', [code])]);
    const { where } = writeCondition(newGroup('all', [deny('new'), deny('paid')]), catalog, order);
    expect(where).toEqual({ not: { status: { eq: 'new' } }, and: [{ not: { status: { eq: 'paid' } } }] });
  });
});

describe('a condition stays text when', () => {
  it.each<[why: string, where: Record<string, unknown>]>([
    ['unknownField', { colour: { eq: 'red' } }],
    ['unknownOperator', { total: { startsWith: '5' } }],
    ['manyRecords', { payments: { some: { id: { eq: '1' } } } }],
    ['insideRelation', { customer: { or: [{ lastName: { eq: 'Holm' } }] } }],
    ['empty', { or: [] }],
    ['empty', {}],
    ['value', { status: { in: [] } }],
    ['value', { total: 'five' }],
  ])('%s: %j', (why, where) => {
    expect(readCondition(where, catalog, order)).toMatchObject({ why: { key: why } });
  });
});

describe('a condition that is edited', () => {
  it('is not sent while a row has no value', () => {
    const tree = newGroup('all', [newRow('total', 'lt', ['5']), newRow('status', 'in', [])]);
    expect(writeCondition(tree, catalog, order).isComplete).toBe(false);
  });

  it('tells where each row came to stand', () => {
    const [first, second] = [newRow('total', 'lt', ['5']), newRow('customer', 'eq', ['7'])];
    const tree = newGroup('none', [first, second]);
    const { places } = writeCondition(tree, catalog, order);
    expect([places.get(first.id), places.get(second.id)]).toEqual([
      'not.or.0.total.lt',
      'not.or.1.customer.id.eq',
    ]);
  });

  it('is read aloud', () => {
    const text = describeCondition(
      treeOf({
        total: { lte: '5000' },
        or: [{ status: { in: ['new', 'paid'] } }, { not: { customer: { isNull: true } } }],
      }),
      {
        translate: (key, options) => {
          const word = key.split('.').at(-1) ?? '';
          return word === 'not' ? `not (${String(options?.condition)})` : word === 'comma' ? ', ' : word;
        },
        find: (path) => findConditionField(catalog, order, path),
        value: (_field, value) => String(value),
      },
    );
    expect(text).toBe('total lte 5000 and (status in new, paid or not (customer empty))');
  });
});
