import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { write } from '../../server/changes/write.js';
import { Order } from '../../server/domain/orders/order.entity.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let admin: Ask;
let annaId: number;
let anna: Ask;
let orders: number[] = [];
let customers: number[] = [];

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal', 'cost'] };
const dictionaries = Object.fromEntries(['shop', 'status', 'statusGroup', 'user'].map((name) => [name, all]));

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
  await makeRole(test, 'nothing', {});
  const made = await test.asUser('nothing');
  anna = made.ask;
  annaId = made.userId;
  const seeded = await seedOrders(test, {
    shops: { tokyo: 'JPY' },
    customers: [
      { firstName: 'Ada', lastName: 'Aa', phones: ['+4790000001'], emails: ['ada@example.com'] },
      { firstName: 'Zoe', lastName: 'Zz', phones: ['+4790000002'], notes: 'secret', tags: ['vip'] },
    ],
    orders: [
      {
        number: 'MINE',
        manager: annaId,
        customer: 0,
        total: 10_000,
        purchaseTotal: 6000,
        grossProfit: 4000,
        margin: 4000,
        phone: '+4790000001',
        email: 'ada@example.com',
        lastName: 'Aa',
        tags: ['gift'],
        lines: [{ name: 'Lamp', purchasePrice: 600_000 }],
      },
      {
        number: 'OTHER',
        customer: 1,
        total: 90_000,
        purchaseTotal: 50_000,
        grossProfit: 40_000,
        margin: 4444,
        phone: '+4790000002',
        email: null,
        lastName: 'Zz',
        lines: [{ name: 'Safe', purchasePrice: 5_000_000 }],
      },
    ],
  });
  orders = seeded.orders;
  customers = seeded.customers;
});
afterAll(() => test.close());

/** Gives the person the roles, made of the grants. */
async function hold(userId: number, ...roles: GrantsInput[]): Promise<void> {
  const codes: string[] = [];
  for (const grants of roles) {
    const code = `r${Math.random().toString(36).slice(2, 10)}`;
    await makeRole(test, code, { ...dictionaries, ...grants });
    codes.push(code);
  }
  const { errors } = await admin(
    'mutation ($id: ID!, $roles: [String!]) { updateUser(id: $id, input: { roles: $roles }) { id } }',
    { id: userId, roles: codes },
  );
  if (errors) throw new Error(JSON.stringify(errors));
}

/** Past the verbs: these would reckon the order anew, and seeded sums are as the tests want them. */
const setPhone = async (phone: string): Promise<void> =>
  write(await test.context(), async (writing) => {
    (await writing.em.findOneOrFail(Order, { id: orders[1] })).phone = phone;
  });

type Row = Record<string, unknown>;
async function read(ask: Ask, fields: string): Promise<Row[]> {
  const { data, errors } = await ask(`{ orders(sort: [{ number: ASC }]) { items { ${fields} } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.orders.items;
}
const refusal = async (ask: Ask, query: string, variables?: object): Promise<string | undefined> =>
  (await ask(query, variables)).errors?.[0]?.extensions.code;

describe('a masked field', () => {
  beforeAll(async () => {
    await hold(annaId, {
      order: { ...all, fields: { phone: 'masked', email: 'masked' } },
      customer: { ...all, fields: { phones: 'masked', emails: 'masked' } },
    });
  });

  it('shows the tail of a phone and the domain of an e-mail, and empty as empty', async () => {
    expect(await read(anna, 'phone email customer { phones emails }')).toEqual([
      {
        phone: '••• 0001',
        email: '•••@example.com',
        customer: { phones: ['••• 0001'], emails: ['•••@example.com'] },
      },
      { phone: '••• 0002', email: null, customer: { phones: ['••• 0002'], emails: [] } },
    ]);
  });

  it('is named as masked on the record', async () => {
    expect(await read(anna, 'access { hidden masked }')).toEqual(
      Array.from({ length: 2 }, () => ({ access: { hidden: [], masked: ['phone', 'email'] } })),
    );
  });

  it.each([
    ['filtered', '{ orders(where: { phone: { startsWith: "+47" } }) { totalCount } }'],
    [
      'filtered through a relation',
      '{ orders(where: { customer: { phones: { has: "+4790000001" } } }) { totalCount } }',
    ],
    ['sorted', '{ orders(sort: [{ phone: ASC }]) { totalCount } }'],
  ])('can not be %s', async (_, query) => {
    expect(await refusal(anna, query)).toBe('BAD_INPUT');
  });

  it('is not found by the search box, nor shown by it', async () => {
    const find = async (text: string) =>
      (await anna('query ($text: String!) { search(text: $text) { title subtitle } }', { text })).data.search;
    expect(await find('+4790000001')).toEqual([]);
    expect(JSON.stringify(await find('Aa'))).toContain('Aa');
    expect(JSON.stringify(await find('Aa'))).not.toContain('90000001');
  });

  it('is not in the history', async () => {
    await setPhone('+4791111111');
    const { data } = await anna('query ($id: ID!) { order(id: $id) { history { field new } } }', {
      id: orders[1],
    });
    expect(JSON.stringify(data.order.history)).not.toMatch(/1111111|"phone"/);
    await setPhone('+4790000002');
  });
});

describe('a field shown on own rows only', () => {
  beforeAll(async () => {
    await hold(annaId, {
      order: { ...all, fields: { total: 'own', customer: 'own', lines: 'own', phone: 'own', tags: 'own' } },
      orderLine: all,
      customer: all,
    });
  });

  it('is null on others, and said to be hidden there', async () => {
    expect(
      await read(anna, 'number total tags customer { lastName } lines { name } access { hidden }'),
    ).toEqual([
      {
        number: 'MINE',
        total: '100.00',
        tags: ['gift'],
        customer: { lastName: 'Aa' },
        lines: [{ name: 'Lamp' }],
        access: { hidden: [] },
      },
      {
        number: 'OTHER',
        total: null,
        tags: null,
        customer: null,
        lines: [],
        access: { hidden: expect.arrayContaining(['total', 'tags', 'customer', 'lines', 'phone']) },
      },
    ]);
  });

  it('hides the key of a relation too', async () => {
    expect(await read(anna, 'customer { id }')).toEqual([
      { customer: { id: String(customers[0]) } },
      { customer: null },
    ]);
  });

  it('may be empty in the schema though the record always has it', async () => {
    const type = async (name: string) =>
      (await anna(`{ __type(name: "Order") { fields { name type { kind } } } }`)).data.__type.fields.find(
        (field: { name: string }) => field.name === name,
      ).type.kind;
    expect([await type('total'), await type('number')]).toEqual(['SCALAR', 'NON_NULL']);
  });

  it.each([
    ['filtered', '{ orders(where: { total: { gt: "500" } }) { totalCount } }'],
    ['filtered as a relation', '{ orders(where: { customer: { lastName: { eq: "Zz" } } }) { totalCount } }'],
    ['sorted', '{ orders(sort: [{ total: DESC }]) { totalCount } }'],
    ['summed', '{ orders { totals { total } } }'],
  ])('can not be %s', async (_, query) => {
    expect(await refusal(anna, query)).toBe('BAD_INPUT');
  });

  it('hides what is made of it in the same rows', async () => {
    await hold(annaId, { order: { ...all, fields: { purchaseTotal: 'own' } } });
    expect(await read(anna, 'grossProfit purchaseTotal')).toEqual([
      { grossProfit: '40.00', purchaseTotal: '60.00' },
      { grossProfit: null, purchaseTotal: null },
    ]);
    expect(await refusal(anna, '{ orders { totals { grossProfit } } }')).toBe('BAD_INPUT');
  });
});

describe('roles together', () => {
  it('show a field on the rows of the role that shows it, and nowhere else', async () => {
    await hold(
      annaId,
      { order: { read: 'own', see: ['open', 'personal'] } },
      { order: { read: 'all', see: ['open'] } },
    );
    expect(await read(anna, 'number phone')).toEqual([
      { number: 'MINE', phone: '+4790000001' },
      { number: 'OTHER', phone: null },
    ]);
    expect(await refusal(anna, '{ orders(where: { phone: { eq: "+4790000002" } }) { totalCount } }')).toBe(
      'BAD_INPUT',
    );
  });

  it('show the tail where one role masks, and all where the other reads', async () => {
    await hold(
      annaId,
      { order: { ...all, read: 'own' } },
      { order: { ...all, fields: { phone: 'masked' } } },
    );
    expect(await read(anna, 'phone access { masked hidden }')).toEqual([
      { phone: '+4790000001', access: { masked: [], hidden: [] } },
      { phone: '••• 0002', access: { masked: ['phone'], hidden: [] } },
    ]);
  });

  it('show a part of a record on the rows of the role that shows it', async () => {
    await hold(
      annaId,
      { order: { ...all, read: 'own' }, orderLine: all },
      { order: { ...all, see: ['open'] }, orderLine: { read: 'all', see: ['open'] } },
    );
    expect(await read(anna, 'lines { name purchasePrice }')).toEqual([
      { lines: [{ name: 'Lamp', purchasePrice: '60.00' }] },
      { lines: [{ name: 'Safe', purchasePrice: null }] },
    ]);
  });
});

describe('a condition on rows', () => {
  const numbersOf = async (ask: Ask): Promise<string> =>
    (await read(ask, 'number')).map(({ number }) => number).join(' ');

  it.each<[string, Record<string, unknown>, string]>([
    ['on an amount', { total: { lt: '500' } }, 'MINE'],
    ['on what is not', { not: { number: { eq: 'MINE' } } }, 'OTHER'],
    ['on a related record', { customer: { tags: { has: 'vip' } } }, 'OTHER'],
    ['on lines', { lines: { some: { name: { eq: 'Lamp' } } } }, 'MINE'],
    ['with alternatives', { or: [{ number: { eq: 'MINE' } }, { number: { eq: 'OTHER' } }] }, 'MINE OTHER'],
  ])('%s cuts lists, counts and sums', async (_, where, found) => {
    await hold(annaId, { order: { ...all, read: { reach: 'all', where } }, orderLine: all });
    expect(await numbersOf(anna)).toBe(found);
    const { data } = await anna('{ orders { totalCount totals { count } } orderLines { totalCount } }');
    const count = found.split(' ').length;
    expect(data).toEqual({
      orders: { totalCount: count, totals: [{ count }] },
      orderLines: { totalCount: count },
    });
  });

  it('may be on a field that the role does not read, and gives no way to ask by it', async () => {
    await hold(annaId, {
      order: {
        read: { reach: 'all', where: { customer: { lastName: { eq: 'Zz' } } } },
        see: ['open'],
      },
      customer: { read: 'all', see: ['open'] },
    });
    expect(await numbersOf(anna)).toBe('OTHER');
    expect(
      await refusal(anna, '{ orders(where: { customer: { lastName: { eq: "Zz" } } }) { totalCount } }'),
    ).toBe('BAD_INPUT');
  });

  it('does not open a relation that the reader asks through', async () => {
    await hold(annaId, {
      order: { ...all, read: { reach: 'all', where: { customer: { lastName: { eq: 'Zz' } } } } },
      customer: { ...all, read: 'own' },
    });
    expect(await read(anna, 'number customer { id }')).toEqual([{ number: 'OTHER', customer: null }]);
    const { data } = await anna(
      '{ orders(where: { customer: { firstName: { eq: "Zoe" } } }) { totalCount } }',
    );
    expect(data.orders.totalCount).toBe(0);
  });

  it('on changing tells what may be changed, and refuses the rest', async () => {
    await hold(annaId, {
      order: {
        ...all,
        change: { reach: 'all', where: { total: { lt: '500' } } },
        write: ['open'],
      },
    });
    expect(await read(anna, 'access { canChange canDelete }')).toEqual([
      { access: { canChange: true, canDelete: false } },
      { access: { canChange: false, canDelete: false } },
    ]);
    const change = (id: number | undefined) =>
      refusal(anna, 'mutation ($id: ID!) { updateOrder(id: $id, input: { managerComment: "x" }) { id } }', {
        id,
      });
    expect([await change(orders[0]), await change(orders[1])]).toEqual([undefined, 'FORBIDDEN']);
  });

  it('on orders is kept by who makes one', async () => {
    await hold(annaId, {
      order: {
        ...all,
        read: { reach: 'all', where: { total: { lt: '500' } } },
        change: 'all',
        create: true,
        verbs: ['createOrder'],
        write: ['open'],
      },
      orderLine: { ...all, write: ['open'] },
    });
    const make = (unitPrice: string) =>
      refusal(anna, 'mutation ($input: OrderCreate!) { createOrder(input: $input) { id } }', {
        input: { shop: 'main', lines: [{ name: 'Thing', quantity: 1, unitPrice }] },
      });
    expect([await make('400'), await make('900')]).toEqual([undefined, 'FORBIDDEN']);
    const { data } = await admin('{ orders(where: { total: { eq: "900" } }) { items { number } } }');
    expect(data.orders.items.map(({ number }: { number: string }) => number)).toEqual(['OTHER']);
    const made = await admin('{ orders(where: { total: { eq: "400" } }) { items { id } } }');
    await admin('mutation ($id: ID!) { deleteOrder(id: $id) }', { id: made.data.orders.items[0].id });
  });
});

describe('the head of a group', () => {
  it('has the records of the group and of the groups below it as own', async () => {
    await admin('mutation { createUserGroup(input: { code: "all-sales", name: "All" }) { code } }');
    await admin(
      'mutation { createUserGroup(input: { code: "north-sales", name: "North", parent: "all-sales" }) { code } }',
    );
    await makeRole(test, 'own-orders', { ...dictionaries, order: { ...all, read: 'own' } });
    const head = await test.asUser('own-orders');
    const member = await test.asUser('own-orders', { groups: ['all-sales'] });
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { groups: ["north-sales"] }) { id } }', {
      id: annaId,
    });
    expect(await read(head.ask, 'number')).toEqual([]);
    await admin(
      'mutation ($head: ID) { updateUserGroup(id: "all-sales", input: { head: $head }) { code } }',
      {
        head: head.userId,
      },
    );
    expect(await read(head.ask, 'number')).toEqual([{ number: 'MINE' }]);
    expect(await read(member.ask, 'number')).toEqual([]);
  });
});

describe('a computed field', () => {
  it('is hidden with what it is made of, and shown when an administrator declassifies it', async () => {
    await hold(annaId, { order: { read: 'all', see: ['open'], fields: { grossProfit: 'read' } } });
    expect(await refusal(anna, '{ orders { items { grossProfit } } }')).toBe('BAD_INPUT');
    expect(await refusal(anna, '{ orders { totals { grossProfit } } }')).toBe('BAD_INPUT');
    await hold(annaId, {
      order: {
        read: 'all',
        see: ['open'],
        fields: { grossProfit: 'read' },
        declassify: ['grossProfit'],
      },
    });
    expect(await read(anna, 'grossProfit')).toEqual(await read(admin, 'grossProfit'));
    expect(await refusal(anna, '{ orders { items { purchaseTotal } } }')).toBe('BAD_INPUT');
    expect(await refusal(anna, '{ orders { items { margin } } }')).toBe('BAD_INPUT');
  });
});

describe('a role without lists', () => {
  it('reaches records by their id and through others only', async () => {
    await hold(annaId, { order: all, customer: { ...all, list: false } });
    expect(await refusal(anna, '{ customers { totalCount } }')).toBe('BAD_INPUT');
    expect(await read(anna, 'customer { lastName }')).toHaveLength(2);
    const { data } = await anna('query ($id: ID!) { customer(id: $id) { lastName } }', { id: customers[0] });
    expect(data.customer).toEqual({ lastName: 'Aa' });
  });
});
