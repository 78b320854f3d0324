import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let courier: Ask;
let courierId: number;
let otherId: number;
let orders: number[] = [];
let customers: number[] = [];

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };
const dictionaries = Object.fromEntries(['shop', 'status', 'statusGroup'].map((name) => [name, all]));

beforeAll(async () => {
  test = await startApp();
  const made = await test.asUser('courier');
  courier = made.ask;
  courierId = made.userId;
  const admin = await test.as('administrator');
  await admin('mutation { createUserGroup(input: { code: "north", name: "North" }) { code } }');
  const colleague = await test.asUser('courier', { groups: ['north'] });
  otherId = colleague.userId;
  const context = await test.context();
  const seeded = await seedOrders(test, {
    shops: { tokyo: 'JPY' },
    customers: [
      { firstName: 'Mine', lastName: 'Aa' },
      { firstName: 'Theirs', lastName: 'Zz', notes: 'secret', vip: true },
    ],
    orders: [
      {
        number: 'MINE',
        manager: courierId,
        customer: 0,
        total: 100,
        lines: [{ name: 'Lamp' }],
        payments: [100],
      },
      {
        number: 'THEIRS',
        manager: otherId,
        customer: 1,
        total: 900,
        lines: [{ name: 'Safe' }],
        payments: [900],
      },
      { number: 'NOBODYS', shop: 'tokyo', customer: 1, total: 50 },
    ],
  });
  orders = seeded.orders;
  customers = seeded.customers;
  expect(context.actor.kind).toBe('system');
});
afterAll(() => test.close());

const numbersOf = async (ask: Ask, where: object = {}): Promise<string> => {
  const { data, errors } = await ask(
    'query ($where: OrderWhere) { orders(where: $where, sort: [{ number: ASC }]) { totalCount items { number } totals { count } } }',
    { where },
  );
  expect(errors).toBeUndefined();
  const found = data.orders.items.map((order: { number: string }) => order.number);
  expect(data.orders.totalCount).toBe(found.length);
  expect(data.orders.totals.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(
    found.length,
  );
  return found.join(' ');
};

describe('a courier, who reaches own orders', () => {
  it('lists and counts own orders only', async () => {
    expect(await numbersOf(courier)).toBe('MINE');
    expect(await numbersOf(courier, { number: { eq: 'THEIRS' } })).toBe('');
    expect(
      await numbersOf(courier, { or: [{ number: { eq: 'THEIRS' } }, { id: { eq: String(orders[1]) } }] }),
    ).toBe('');
    expect(await numbersOf(courier, { not: { number: { eq: 'MINE' } } })).toBe('');
  });

  it('gets null for an order of another and for one that never was', async () => {
    const ask = (id: number | string) => courier('query ($id: ID!) { order(id: $id) { number } }', { id });
    expect((await ask(orders[0] ?? 0)).data.order).toEqual({ number: 'MINE' });
    expect(await ask(orders[1] ?? 0)).toMatchObject({ data: { order: null } });
    expect(await ask('999999999')).toMatchObject({ data: { order: null } });
    expect((await ask(orders[1] ?? 0)).errors).toBeUndefined();
  });

  it('reaches lines, payments and periods of own orders only', async () => {
    const { data, errors } = await courier(
      '{ orderLines { totalCount items { name } } payments { totalCount items { amount } } statusPeriods { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data.orderLines).toEqual({ totalCount: 1, items: [{ name: 'Lamp' }] });
    expect(data.payments).toEqual({ totalCount: 1, items: [{ amount: '1.00' }] });
  });

  it('has no list of customers, and none of addresses', async () => {
    expect((await courier('{ customers { totalCount } }')).errors?.[0]?.message).toContain('"customers"');
    expect((await courier('{ addresses { totalCount } }')).data.addresses.totalCount).toBe(0);
  });

  it('is told the same for changing an order of another and one that never was', async () => {
    const change = (id: number | string) =>
      courier('mutation ($id: ID!) { changeOrderStatus(id: $id, status: "approval") { number } }', { id });
    const theirs = await change(orders[1] ?? 0);
    const never = await change('999999999');
    expect(theirs.errors?.[0]?.extensions.code).toBe(never.errors?.[0]?.extensions.code);
    expect(theirs.errors?.[0]?.message.replace(String(orders[1]), 'X')).toBe(
      never.errors?.[0]?.message.replace('999999999', 'X'),
    );
  });
});

describe('a role with all customers and own orders', () => {
  it('sees of a customer the own orders only, and can not ask about others through them', async () => {
    await makeRole(test, 'runner', { ...dictionaries, order: { ...all, read: 'own' }, customer: all });
    const { ask } = await test.asUser('runner');
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { firstName orders { number } } }', {
      id: customers[1],
    });
    expect(data.customer.orders).toEqual([]);
    const through = await ask(
      '{ customers(where: { orders: { some: { total: { gt: "5" } } } }) { totalCount } }',
    );
    expect(through.data.customers.totalCount).toBe(0);
  });
});

describe('a role for given shops', () => {
  it('reaches the orders of its shops, and none without a shop', async () => {
    await makeRole(test, 'shop-clerk', { ...dictionaries, order: { ...all, read: 'shops' } });
    expect(await numbersOf(await test.as('shop-clerk', { shops: ['tokyo'] }))).toBe('NOBODYS');
    expect(await numbersOf(await test.as('shop-clerk', { shops: ['main', 'tokyo'] }))).toBe(
      'MINE NOBODYS THEIRS',
    );
    expect(await numbersOf(await test.as('shop-clerk'))).toBe('');
    expect(await numbersOf((await test.asUser('shop-clerk', { shops: ['main'] })).ask)).toBe('MINE THEIRS');
  });
});

describe('a role for the own group', () => {
  it('reaches the orders of everybody in it', async () => {
    await makeRole(test, 'group-clerk', { ...dictionaries, order: { ...all, read: 'group' } });
    expect(await numbersOf((await test.asUser('group-clerk', { groups: ['north'] })).ask)).toBe('THEIRS');
    expect(await numbersOf((await test.asUser('group-clerk', { groups: ['south'] })).ask)).toBe('');
    expect(await numbersOf((await test.asUser('group-clerk')).ask)).toBe('');
    expect(await numbersOf(await test.as('group-clerk'))).toBe('');
  });
});

describe('roles together', () => {
  it('reach what any of them reaches', async () => {
    await makeRole(test, 'own-and-shop', { ...dictionaries, order: { ...all, read: 'own' } });
    const { ask, userId } = await test.asUser('shop-clerk', { shops: ['tokyo'] });
    const admin = await test.as('administrator');
    const changed = await admin(
      'mutation ($id: ID!, $roles: [String!]) { updateUser(id: $id, input: { roles: $roles }) { roles } }',
      { id: userId, roles: ['shop-clerk', 'own-and-shop'] },
    );
    expect(changed.errors).toBeUndefined();
    await admin(
      'mutation ($id: ID!, $manager: ID) { updateOrder(id: $id, input: { manager: $manager }) { id } }',
      { id: orders[0], manager: userId },
    );
    expect(await numbersOf(ask)).toBe('MINE NOBODYS');
    await admin(
      'mutation ($id: ID!, $manager: ID) { updateOrder(id: $id, input: { manager: $manager }) { id } }',
      { id: orders[0], manager: courierId },
    );
  });
});

describe('a record out of reach behind one within reach', () => {
  let ask: Ask;
  beforeAll(async () => {
    await makeRole(test, 'orders-without-customers', {
      ...dictionaries,
      order: all,
      customer: { ...all, read: 'own' },
    });
    ask = await test.as('orders-without-customers');
  });

  it('is null', async () => {
    const { data, errors } = await ask('{ orders { items { number customer { id lastName } } } }');
    expect(errors).toBeUndefined();
    expect(data.orders.items.map((order: { customer: unknown }) => order.customer)).toEqual([
      null,
      null,
      null,
    ]);
    const keys = await ask('{ orders { items { customer { id } } } }');
    expect(keys.data.orders.items.map((order: { customer: unknown }) => order.customer)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each<[string, object]>([
    ['its field', { customer: { lastName: { eq: 'Zz' } } }],
    ['a flag of it', { customer: { vip: { eq: true } } }],
    ['its number', { customer: { id: { gt: 0 } } }],
    ['its being there', { customer: { isNull: false } }],
    ['a condition around it', { not: { customer: { isNull: true } } }],
    ['its own relations', { customer: { orders: { some: {} } } }],
  ])('can not be asked about by %s', async (name, where) => {
    const given = name === 'its number' ? { customer: { id: { in: customers.map(String) } } } : where;
    expect(await numbersOf(ask, given)).toBe('');
  });

  it('can not be told from nothing by sorting', async () => {
    const sorted = async (direction: string) =>
      (
        await ask(
          `{ orders(sort: [{ customer: { lastName: ${direction} } }, { number: ASC }]) { items { number } nextCursor } }`,
        )
      ).data.orders.items.map((order: { number: string }) => order.number);
    expect(await sorted('ASC')).toEqual(await sorted('DESC'));
  });

  it('can not be put on another record', async () => {
    await makeRole(test, 'writes-orders', {
      ...dictionaries,
      order: { ...all, change: 'all', write: ['open', 'personal'] },
      customer: { ...all, read: 'own' },
    });
    const writer = await test.as('writes-orders');
    const change = (customer: number | string) =>
      writer(
        'mutation ($id: ID!, $customer: ID) { updateOrder(id: $id, input: { customer: $customer }) { id } }',
        { id: orders[0], customer },
      );
    const theirs = await change(customers[1] ?? 0);
    const never = await change('999999999');
    expect(theirs.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'input.customer' }],
    });
    expect(theirs.errors?.[0]?.message.replace(String(customers[1]), 'X')).toBe(
      never.errors?.[0]?.message.replace('999999999', 'X'),
    );
  });
});

describe('a role that reads more than it changes', () => {
  it('is told that it may not change, and nothing is changed', async () => {
    await makeRole(test, 'reads-all-changes-own', {
      ...dictionaries,
      order: { ...all, change: 'own', write: ['open'] },
    });
    const { ask } = await test.asUser('reads-all-changes-own');
    const { errors } = await ask(
      'mutation ($id: ID!) { updateOrder(id: $id, input: { managerComment: "mine now" }) { id } }',
      { id: orders[1] },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await ask('query ($id: ID!) { order(id: $id) { managerComment version } }', {
      id: orders[1],
    });
    expect(data.order).toEqual({ managerComment: null, version: 1 });
  });
});
