import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { BUILT_IN_ROLES } from '../../server/rights/built-in-roles.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { createRole, previewRole, roleInput } from '../support/role-requests.js';

let test: TestApp;
let admin: Ask;

beforeAll(async () => {
  test = await startApp();
  ({ ask: admin } = await test.asUser('administrator'));
});
afterAll(() => test.close());

interface Found {
  kind: string;
  resource: string;
  field: string | null;
  message: string;
}

async function warningsOf(grants: object): Promise<Found[]> {
  const { data, errors } = await previewRole(admin, null, roleInput(grants));
  expect(errors).toBeUndefined();
  expect(data.previewRole.problems).toEqual([]);
  return data.previewRole.warnings;
}

const reads = { read: 'all', see: ['open'] };

describe('a role is refused, with the path and the reason, when it names', () => {
  it.each<[what: string, grants: object, path: string, message: RegExp]>([
    ['an unknown resource', { ordr: reads }, 'ordr', /no such resource; known are .*order/],
    ['an unknown word', { order: { reed: 'all' } }, 'order.reed', /known are read, change/],
    ['an unknown reach', { order: { read: 'mine' } }, 'order.read', /one of none, own/],
    ['an unknown reach in full', { order: { read: { reach: 'mine' } } }, 'order.read.reach', /one of/],
    [
      'an unknown word of a reach',
      { order: { read: { reach: 'all', if: {} } } },
      'order.read.if',
      /reach, shops, where/,
    ],
    ['an unknown class', { order: { see: ['open', 'costs'] } }, 'order.see.1', /one of open, personal/],
    ['the class of secrets', { user: { see: ['secret'] } }, 'user.see.0', /never read/],
    [
      'an unknown field',
      { order: { ...reads, fields: { fone: 'none' } } },
      'order.fields.fone',
      /no such field; it has .*phone/,
    ],
    [
      'a field by its place',
      { order: { ...reads, fields: { 'delivery.cost': 'none' } } },
      'order.fields.delivery.cost',
      /named "deliveryCost"/,
    ],
    [
      'a secret field',
      { user: { ...reads, fields: { passwordHash: 'read' } } },
      'user.fields.passwordHash',
      /secret/,
    ],
    [
      'an unknown level',
      { order: { ...reads, fields: { phone: { read: 'half' } } } },
      'order.fields.phone.read',
      /one of none, masked/,
    ],
    [
      'an unknown verb',
      { order: { verbs: ['cancelOrder', 'burnOrder'] } },
      'order.verbs.1',
      /no verb "burnOrder"; known are .*cancelOrder/,
    ],
    [
      'a verb of another resource',
      { customer: { verbs: ['cancelOrder'] } },
      'customer.verbs.0',
      /known are mergeCustomers/,
    ],
    [
      'a mask on a number',
      { order: { ...reads, fields: { total: 'masked' } } },
      'order.fields.total.read',
      /only text/,
    ],
    [
      'own fields of what nobody owns',
      { product: { ...reads, fields: { name: 'own' } } },
      'product.fields.name.read',
      /belongs to nobody/,
    ],
    [
      'a declassified field made of nothing',
      { order: { ...reads, declassify: ['total'] } },
      'order.declassify.0',
      /not made from/,
    ],
    [
      'a write of what nobody writes',
      { order: { ...reads, fields: { number: 'write' } } },
      'order.fields.number.write',
      /Kontor fills it/,
    ],
    [
      'an unknown shop',
      { order: { read: { reach: 'shops', shops: ['main', 'moon'] } } },
      'order.read.shops.1',
      /no shop "moon"; known are main/,
    ],
    [
      'shops without the reach for them',
      { order: { read: { reach: 'all', shops: ['main'] } } },
      'order.read.shops',
      /reach "shops" only/,
    ],
    [
      'a field for all resources',
      { '*': { ...reads, fields: { name: 'none' } } },
      '*.fields.name',
      /one resource/,
    ],
    ['no object', [], '', /must be an object/],
    ['a word instead of a grant', { order: 'all' }, 'order', /must be an object/],
  ])('%s', async (_, grants, path, message) => {
    const { errors } = await createRole(admin, 'wrong', roleInput(grants));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      {
        path: ['input.grants', path].filter(Boolean).join('.'),
        message: expect.stringMatching(message),
      },
    ]);
  });

  it('an unknown section or form', async () => {
    const { errors } = await createRole(
      admin,
      'wrong',
      roleInput({}, { sections: ['moon'], forms: ['letter'] }),
    );
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.sections.0', message: expect.stringContaining('sales') },
      { path: 'input.forms.0', message: expect.stringContaining('invoice') },
    ]);
  });

  it('several things at once, all of them listed', async () => {
    const grants = {
      ordr: reads,
      order: { ...reads, verbs: ['burn'], fields: { fone: 'none', total: 'masked' } },
    };
    const { errors } = await createRole(admin, 'wrong', roleInput(grants, { name: ' ' }));
    expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual([
      'input.name',
      'input.grants.ordr',
      'input.grants.order.verbs.0',
      'input.grants.order.fields.fone',
      'input.grants.order.fields.total.read',
    ]);
  });
});

describe('a condition is refused with its path when', () => {
  const where = (condition: object) => ({ order: { ...reads, read: { reach: 'all', where: condition } } });
  it.each<[what: string, grants: object, path: string, message: RegExp]>([
    [
      'it names no field',
      where({ fone: { eq: '1' } }),
      'order.read.where.fone',
      /not defined by type "OrderWhere"/,
    ],
    ['it names no operator', where({ total: { above: '1' } }), 'order.read.where.total.above', /not defined/],
    [
      'it has a value of another kind',
      where({ total: { gt: 'much' } }),
      'order.read.where.total.gt',
      /Money/,
    ],
    ['its time is none', where({ createdAt: { gt: 'soon' } }), 'order.read.where.createdAt.gt', /DateTime/],
    [
      'it is wrong below a relation',
      where({ customer: { namee: { eq: 'x' } } }),
      'order.read.where.customer.namee',
      /CustomerWhere/,
    ],
    ['it does not become SQL', where({ isNull: true }), 'order.read.where.isNull', /relation/],
    [
      'it names a secret',
      { apiToken: { ...reads, read: { reach: 'all', where: { hash: { eq: 'x' } } } } },
      'apiToken.read.where.hash',
      /not defined/,
    ],
    ['it says nothing', where({}), 'order.read.where', /says nothing/],
    ['it says nothing at length', where({ and: [{}] }), 'order.read.where', /says nothing/],
    [
      'it stands at a part',
      { orderLine: { ...reads, read: { reach: 'all', where: { sku: { eq: 'x' } } } } },
      'orderLine.read.where',
      /at order\.read/,
    ],
    [
      'it stands at a list of the office',
      { status: { ...reads, read: { reach: 'all', where: { active: { eq: true } } } } },
      'status.read.where',
      /records that use it/,
    ],
    [
      'it stands for all resources',
      { '*': { ...reads, read: { reach: 'all', where: { id: { eq: 1 } } } } },
      '*.read.where',
      /one resource/,
    ],
    [
      'there is nothing to narrow',
      { order: { ...reads, change: { reach: 'none', where: { call: { eq: true } } } } },
      'order.change.where',
      /narrows nothing/,
    ],
  ])('%s', async (_, grants, path, message) => {
    const { errors } = await createRole(admin, 'wrong', roleInput(grants));
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: `input.grants.${path}`, message: expect.stringMatching(message) },
    ]);
  });

  it('is saved in the form that the planner takes', async () => {
    const grants = {
      order: { ...reads, read: { reach: 'all', where: { total: { gt: 5 }, status: { in: 'new' } } } },
    };
    const { data, errors } = await createRole(admin, 'conditioned', roleInput(grants));
    expect(errors).toBeUndefined();
    expect(data.createRole.grants.order.read.where).toEqual({ total: { gt: '5' }, status: { in: ['new'] } });
    await sleep(400);
    const ask = await test.as('conditioned');
    expect((await ask('{ orders { totalCount } }')).errors).toBeUndefined();
  });
});

describe('a role is saved, with a warning, when', () => {
  it.each<[what: string, grants: object, kind: string, resource: string, field: string | null]>([
    [
      'a field is written and not read',
      { order: { ...reads, change: 'all', fields: { phone: { read: 'none', write: true } } } },
      'WRITE_WITHOUT_READ',
      'order',
      'phone',
    ],
    [
      'a field is shown on own records only, and people make any record their own',
      {
        order: { ...reads, change: 'all', fields: { email: { read: 'own' }, manager: { write: true } } },
        user: reads,
      },
      'OWN_BY_WRITING',
      'order',
      'email',
    ],
    [
      'a condition is on a hidden field',
      { order: { ...reads, read: { reach: 'all', where: { or: [{ purchaseTotal: { gt: '1' } }] } } } },
      'CONDITION_ON_HIDDEN_FIELD',
      'order',
      'purchaseTotal',
    ],
    [
      'a condition is on a hidden field of a related record',
      {
        customer: reads,
        order: { ...reads, read: { reach: 'all', where: { customer: { phones: { has: '1' } } } } },
      },
      'CONDITION_ON_HIDDEN_FIELD',
      'order',
      'customer.phones',
    ],
    [
      'a field is declassified',
      {
        order: { ...reads, see: ['open', 'cost'], fields: { purchaseTotal: 'none' }, declassify: ['margin'] },
      },
      'DECLASSIFIED',
      'order',
      'margin',
    ],
    [
      'a field is declassified for nothing',
      { order: { ...reads, declassify: ['due'] } },
      'DECLASSIFY_WITHOUT_EFFECT',
      'order',
      'due',
    ],
    [
      'a reach needs a person who is responsible',
      { product: { read: 'own' } },
      'REACH_WITHOUT_OWNER',
      'product',
      null,
    ],
    ['a reach needs a shop', { product: { read: 'shops' } }, 'REACH_WITHOUT_SHOP', 'product', null],
    [
      'a part has a reach of its own',
      { order: reads, payment: { read: 'own' } },
      'REACH_OF_A_PART',
      'payment',
      null,
    ],
    ['a reach for all the rest misses most', { '*': { read: 'own' } }, 'REACH_WITHOUT_OWNER', '*', null],
    [
      'a mask is on a hidden field',
      { order: { read: 'none', fields: { phone: 'masked' } } },
      'MASK_WITHOUT_EFFECT',
      'order',
      'phone',
    ],
    [
      'a granted field stays hidden',
      { order: { ...reads, fields: { margin: 'read' } } },
      'FIELD_WITHOUT_EFFECT',
      'order',
      'margin',
    ],
    ['a verb finds no record', { order: { verbs: ['cancelOrder'] } }, 'VERB_WITHOUT_READ', 'order', null],
    ['records are changed and not read', { order: { change: 'all' } }, 'CHANGE_WITHOUT_READ', 'order', null],
    ['records are deleted and not read', { order: { delete: 'all' } }, 'DELETE_WITHOUT_READ', 'order', null],
    [
      'records are exported and not listed',
      { order: { ...reads, list: false, export: true } },
      'EXPORT_WITHOUT_LIST',
      'order',
      null,
    ],
    [
      'what is created is out of reach',
      { order: { read: 'own', see: ['open'], create: true } },
      'CREATE_OUT_OF_REACH',
      'order',
      null,
    ],
    [
      'creating needs what is not written',
      { product: { ...reads, create: true } },
      'CREATE_WITHOUT_REQUIRED',
      'product',
      'name',
    ],
  ])('%s', async (_, grants, kind, resource, field) => {
    const found = await warningsOf(grants);
    expect(found.map((one) => [one.kind, one.resource, one.field])).toContainEqual([kind, resource, field]);
    for (const { message } of found) expect(message).toMatch(/^[^_]{20,}\.$/);
  });

  it('none, for the roles that Kontor brings', async () => {
    const found: unknown[] = [];
    for (const { code, grants } of BUILT_IN_ROLES)
      for (const warning of await warningsOf(grants)) found.push({ code, ...warning });
    expect(found).toEqual([]);
  });
});
