import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;
let ids: number[] = [];
let customers: number[] = [];

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const seeded = await seedOrders(test, {
    shops: { tokyo: 'JPY' },
    customers: [
      {
        firstName: 'Ada',
        lastName: 'Kovač',
        vip: true,
        phones: ['+4790000001'],
        personalDiscountPercent: 500,
      },
      { firstName: 'Bo', lastName: 'Koval', birthday: '1990-05-05', sex: 'MALE' },
      { firstName: 'Čeng', lastName: null },
    ],
    orders: [
      {
        number: 'A1',
        customer: 0,
        total: 1050,
        paid: 1050,
        status: 'new',
        createdAt: '2026-01-01T00:00:00Z',
        lastName: 'Kovač',
        margin: 1250,
        deliveryCost: 500,
        deliveryType: 'courier',
        deliveryDate: '2026-01-05',
        tags: ['gift', 'a "b"'],
        lines: [{ name: 'Red lamp', sku: 'LAMP-RED', quantity: 2500, unitPrice: 10_500 }],
        payments: [1050],
      },
      {
        number: 'A2',
        customer: 1,
        total: 2000,
        status: 'approval',
        createdAt: '2026-01-02T00:00:00Z',
        lastName: 'Koval',
        margin: -500,
        call: true,
        deliveryCost: 0,
        deliveryType: 'post',
        lines: [{ name: 'Blue lamp' }, { name: 'Bulb' }],
      },
      {
        number: 'A3',
        total: 3000,
        status: 'canceled',
        createdAt: '2026-01-03T00:00:00Z',
        lastName: null,
        tags: ['urgent'],
      },
      {
        number: 'B1',
        shop: 'tokyo',
        customer: 2,
        total: 1050,
        status: 'new',
        createdAt: '2026-01-04T00:00:00.500Z',
        lastName: 'Sato',
        deliveryCost: 20,
        deliveryDate: '2026-02-01',
        lines: [{ name: 'Bulb', quantity: 10_000 }],
      },
    ],
  });
  ids = seeded.orders;
  customers = seeded.customers;
});
afterAll(() => test.close());

async function find(where: object): Promise<string> {
  const { data, errors } = await ask(
    'query ($where: OrderWhere) { orders(where: $where, sort: [{ number: ASC }]) { totalCount items { number } } }',
    { where },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  expect(data.orders.totalCount).toBe(data.orders.items.length);
  return data.orders.items.map((order: { number: string }) => order.number).join(' ');
}

describe('a filter', () => {
  it.each<[string, object, string]>([
    ['text equal', { lastName: { eq: 'Sato' } }, 'B1'],
    ['text equal whatever its case', { lastName: { eq: 'koval' } }, 'A2'],
    ['text not equal, nothing included', { lastName: { ne: 'Sato' } }, 'A1 A2 A3'],
    ['text in a list', { lastName: { in: ['Sato', 'Koval'] } }, 'A2 B1'],
    ['text not in a list, nothing included', { lastName: { notIn: ['Sato', 'Koval'] } }, 'A1 A3'],
    ['an empty list, which holds nothing', { lastName: { in: [] } }, ''],
    ['not in an empty list', { lastName: { notIn: [] } }, 'A1 A2 A3 B1'],
    ['the beginning of a text', { lastName: { startsWith: 'Kov' } }, 'A1 A2'],
    ['a part of a text', { lastName: { contains: 'at' } }, 'B1'],
    ['a percent sign as itself', { lastName: { contains: '%' } }, ''],
    ['an underscore as itself', { lastName: { startsWith: '_ato' } }, ''],
    ['an exclamation mark as itself', { lastName: { contains: '!' } }, ''],
    ['empty text', { lastName: { isNull: true } }, 'A3'],
    ['text that is there', { lastName: { isNull: false } }, 'A1 A2 B1'],
    ['null by eq', { lastName: { eq: null } }, 'A3'],
    ['not null by ne', { lastName: { ne: null } }, 'A1 A2 B1'],
    ['a flag', { call: { eq: true } }, 'A2'],
    ['a flag that is not', { call: { ne: true } }, 'A1 A3 B1'],
    ['a moment', { createdAt: { eq: '2026-01-02T00:00:00Z' } }, 'A2'],
    ['a moment in another zone', { createdAt: { eq: '2026-01-02T03:30:00+03:30' } }, 'A2'],
    ['milliseconds', { createdAt: { gt: '2026-01-04T00:00:00.499Z', lt: '2026-01-04T00:00:00.501Z' } }, 'B1'],
    ['a span of time', { createdAt: { gte: '2026-01-02', lt: '2026-01-04' } }, 'A2 A3'],
    ['a day', { delivery: { date: { lte: '2026-01-05' } } }, 'A1'],
    ['days in a list', { delivery: { date: { in: ['2026-01-05', '2026-02-01'] } } }, 'A1 B1'],
    ['money in each currency’s own units', { total: { eq: '10.50' } }, 'A1'],
    ['yen, which have no cents', { total: { eq: '1050' } }, 'B1'],
    ['money from on', { total: { gte: '20' } }, 'A2 A3 B1'],
    ['money below', { total: { lt: '20.00' } }, 'A1'],
    ['money in a list', { total: { in: ['10.50', '30'] } }, 'A1 A3'],
    ['money not equal', { total: { ne: '10.50' } }, 'A2 A3 B1'],
    ['a computed amount', { due: { eq: '0' } }, 'A1'],
    ['a computed flag', { overdue: { eq: false } }, 'A1 A2 A3 B1'],
    ['percent', { margin: { gt: 12 } }, 'A1'],
    ['negative percent', { margin: { lt: 0 } }, 'A2'],
    ['a word of a list', { tags: { has: 'gift' } }, 'A1'],
    ['a word with quotes in it', { tags: { has: 'a "b"' } }, 'A1'],
    ['not a part of a word', { tags: { has: 'gif' } }, ''],
    ['no list', { tags: { isNull: true } }, 'A2 B1'],
    ['the code of a dictionary', { status: { eq: 'new' } }, 'A1 B1'],
    ['codes of a dictionary', { status: { in: ['approval', 'canceled'] } }, 'A2 A3'],
    ['not a code', { status: { ne: 'new' } }, 'A2 A3'],
    ['codes that are not', { status: { notIn: ['new', 'approval'] } }, 'A3'],
    ['a field of a dictionary', { status: { effect: { eq: 'CANCEL' } } }, 'A3'],
    ['a dictionary behind a dictionary', { status: { group: { eq: 'new' } } }, 'A1 B1'],
    ['its code and its field at once', { status: { eq: 'new', name: { startsWith: 'N' } } }, 'A1 B1'],
    ['a reference that is empty', { customer: { isNull: true } }, 'A3'],
    ['a reference that is there', { customer: { isNull: false } }, 'A1 A2 B1'],
    ['a dictionary reference that is empty', { delivery: { type: { isNull: true } } }, 'A3 B1'],
    ['a code that is not, nothing included', { delivery: { type: { ne: 'post' } } }, 'A1 A3 B1'],
    ['a field of a to-one relation', { customer: { vip: { eq: true } } }, 'A1'],
    ['what a to-one relation lacks', { customer: { lastName: { isNull: true } } }, 'A3 B1'],
    ['through two to-one relations', { shop: { currency: { eq: 'JPY' } } }, 'B1'],
    ['some of a to-many relation', { lines: { some: { name: { eq: 'Bulb' } } } }, 'A2 B1'],
    ['none of a to-many relation', { lines: { none: { name: { eq: 'Bulb' } } } }, 'A1 A3'],
    ['any record of a to-many relation', { lines: { some: {} } }, 'A1 A2 B1'],
    ['no record of a to-many relation', { payments: { none: {} } }, 'A2 A3 B1'],
    [
      'both at once',
      { lines: { some: { name: { startsWith: 'B' } }, none: { sku: { isNull: false } } } },
      'A2 B1',
    ],
    ['quantity', { lines: { some: { quantity: { gte: 2.5, lt: 10 } } } }, 'A1'],
    ['unit price', { lines: { some: { unitPrice: { eq: '1.05' } } } }, 'A1'],
    [
      'far through relations',
      { lines: { some: { offer: { product: { name: { eq: 'Lamp' } } } } } },
      'A1 A2 B1',
    ],
    [
      'through a to-one into a to-many relation',
      { customer: { orders: { some: { number: { eq: 'A2' } } } } },
      'A2',
    ],
    ['a group of fields', { delivery: { cost: { gt: '4' } } }, 'A1 B1'],
    ['several of a group', { delivery: { cost: { gt: '4' }, type: { eq: 'courier' } } }, 'A1'],
    ['several conditions, all to hold', { status: { eq: 'new' }, lastName: { eq: 'Sato' } }, 'B1'],
    ['or', { or: [{ number: { eq: 'A1' } }, { number: { eq: 'B1' } }] }, 'A1 B1'],
    [
      'or beside another condition',
      { or: [{ number: { eq: 'A1' } }, { number: { eq: 'B1' } }], shop: { eq: 'main' } },
      'A1',
    ],
    ['or of nothing', { or: [] }, ''],
    ['or with an empty part, which holds always', { or: [{ number: { eq: 'A1' } }, {}] }, 'A1 A2 A3 B1'],
    ['and', { and: [{ total: { gte: '10.50' } }, { total: { lte: '20' } }] }, 'A1 A2'],
    ['and of nothing', { and: [] }, 'A1 A2 A3 B1'],
    ['not', { not: { status: { eq: 'new' } } }, 'A2 A3'],
    ['not, over what is empty', { not: { lastName: { startsWith: 'Kov' } } }, 'A3 B1'],
    ['not not', { not: { not: { lastName: { startsWith: 'Kov' } } } }, 'A1 A2'],
    ['not of or', { not: { or: [{ status: { eq: 'new' } }, { total: { eq: '30' } }] } }, 'A2'],
    ['not of nothing, which is no condition', { not: {} }, 'A1 A2 A3 B1'],
    ['an empty filter', {}, 'A1 A2 A3 B1'],
    ['an operator without a value', { lastName: {} }, 'A1 A2 A3 B1'],
  ])('finds %s', async (_, where, numbers) => {
    expect(await find(where)).toBe(numbers);
  });

  it('finds by id, one and many', async () => {
    expect(await find({ id: { eq: String(ids[0]) } })).toBe('A1');
    expect(await find({ id: { in: ids.map(String) } })).toBe('A1 A2 A3 B1');
    expect(await find({ id: { ne: String(ids[0]) } })).toBe('A2 A3 B1');
    expect(await find({ customer: { id: { in: [String(customers[0]), String(customers[2])] } } })).toBe(
      'A1 B1',
    );
    expect(await find({ id: { in: ['none', '99999999999999999999', '1e3', ''] } })).toBe('');
  });

  it('compares sums of customers who have none with zero', async () => {
    const { data, errors } = await ask(
      '{ customers(where: { totalSum: { lte: "0" }, averageSum: { isNull: true } }) { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data.customers.totalCount).toBe(3);
  });

  it('takes 1,000 values in a list and refuses 1,001 with the place', async () => {
    const list = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`);
    expect(await find({ number: { in: [...list(999), 'A1'] } })).toBe('A1');
    const { errors } = await ask('query ($where: OrderWhere) { orders(where: $where) { totalCount } }', {
      where: { number: { in: list(1001) } },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'where.number.in' }],
    });
  });

  it.each<[string, object, string]>([
    ['a field that is not there', { nothing: { eq: 1 } }, 'where.nothing'],
    ['an operator that is not there', { lastName: { like: 'K%' } }, 'where.lastName.like'],
    ['an operator of another kind', { call: { gt: true } }, 'where.call.gt'],
    [
      'a field of a relation that is not there',
      { customer: { password: { eq: 'x' } } },
      'where.customer.password',
    ],
    ['an operator of databases', { $or: [{ number: { eq: 'A1' } }] }, 'where.$or'],
    ['an operator of databases further down', { lastName: { $like: '%' } }, 'where.lastName.$like'],
    ['the prototype', JSON.parse('{"__proto__": {"number": {"eq": "A1"}}}') as object, 'where.__proto__'],
    [
      'the prototype further down',
      JSON.parse('{"lastName": {"__proto__": "x"}}') as object,
      'where.lastName.__proto__',
    ],
    ['the constructor', { constructor: { prototype: 1 } }, 'where.constructor'],
    ['the constructor of an operator', { lastName: { constructor: 'x' } }, 'where.lastName.constructor'],
    ['a function every object has', { hasOwnProperty: { eq: 1 } }, 'where.hasOwnProperty'],
    ['a number for a text', { lastName: { eq: 5 } }, 'where.lastName.eq'],
    ['a text for a filter', { lastName: 'Koval' }, 'where.lastName'],
    ['a wrong moment', { createdAt: { gt: 'yesterday' } }, 'where.createdAt.gt'],
    [
      'a day that is not in the calendar',
      { delivery: { date: { eq: '2026-02-30' } } },
      'where.delivery.date.eq',
    ],
    ['wrong money', { total: { gt: '1,50' } }, 'where.total.gt'],
    ['null in a range', { total: { gt: null } }, 'where.total.gt'],
    ['null for a field', { lastName: null }, 'where.lastName'],
    ['isNull of the record itself', { isNull: true }, 'where.isNull'],
  ])('refuses %s and says where', async (_, where, path) => {
    const { errors, data, status } = await ask(
      'query ($where: OrderWhere) { orders(where: $where) { totalCount } }',
      { where },
    );
    expect(data?.orders).toBeFalsy();
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path }] });
  });

  it('refuses one that is nested without end', async () => {
    let where: object = { number: { eq: 'A1' } };
    for (let depth = 0; depth < 40; depth++) where = { not: where };
    const { errors } = await ask('query ($where: OrderWhere) { orders(where: $where) { totalCount } }', {
      where,
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('refuses one with hundreds of conditions', async () => {
    const where = { or: Array.from({ length: 600 }, (_, index) => ({ number: { eq: `N${index}` } })) };
    const { errors } = await ask('query ($where: OrderWhere) { orders(where: $where) { totalCount } }', {
      where,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: 'where' }] });
  });

  it('says where in a literal too', async () => {
    const { errors } = await ask('{ orders(where: { customer: { password: { eq: "x" } } }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toContain('"password" is not defined by type "CustomerWhere"');
  });
});
