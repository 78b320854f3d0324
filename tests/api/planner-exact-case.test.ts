import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { wholeSchema } from '../../server/app.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await seedOrders(test, {
    orders: [
      { number: 'AbC-1', lastName: 'Koval', tags: ['Gift'] },
      { number: 'aBc-2', lastName: 'KOVAL', tags: ['gift'] },
      { number: 'a%c_3', lastName: 'koval' },
    ],
  });
});
afterAll(() => test.close());

async function find(where: object): Promise<string> {
  const { data, errors } = await ask(
    'query ($where: OrderWhere) { orders(where: $where, sort: [{ id: ASC }]) { items { number } } }',
    { where },
  );
  expect(errors).toBeUndefined();
  return data.orders.items.map((order: { number: string }) => order.number).join(' ');
}

describe('codes, numbers and identifiers differ by case on every engine', () => {
  it.each<[object, string]>([
    [{ eq: 'AbC-1' }, 'AbC-1'],
    [{ eq: 'abc-1' }, ''],
    [{ ne: 'abc-1' }, 'AbC-1 aBc-2 a%c_3'],
    [{ in: ['abc-1', 'aBc-2', 'ABC-2'] }, 'aBc-2'],
    [{ notIn: ['abc-1', 'aBc-2'] }, 'AbC-1 a%c_3'],
    [{ startsWith: 'A' }, 'AbC-1'],
    [{ startsWith: 'a' }, 'aBc-2 a%c_3'],
    [{ startsWith: '' }, 'AbC-1 aBc-2 a%c_3'],
    [{ contains: 'bC' }, 'AbC-1'],
    [{ contains: 'BC' }, ''],
    [{ contains: 'c' }, 'aBc-2 a%c_3'],
    [{ contains: '%' }, 'a%c_3'],
    [{ contains: '_' }, 'a%c_3'],
    [{ contains: '' }, 'AbC-1 aBc-2 a%c_3'],
  ])('%j', async (operators, numbers) => {
    expect(await find({ number: operators })).toBe(numbers);
  });
});

describe('words of people do not', () => {
  it.each<[object, string]>([
    [{ eq: 'kOVAL' }, 'AbC-1 aBc-2 a%c_3'],
    [{ startsWith: 'kO' }, 'AbC-1 aBc-2 a%c_3'],
    [{ contains: 'OvA' }, 'AbC-1 aBc-2 a%c_3'],
  ])('%j', async (operators, numbers) => {
    expect(await find({ lastName: operators })).toBe(numbers);
  });
});

it('the docs of a field say when case counts', () => {
  const order = wholeSchema().getType('Order');
  const told = (name: string): string =>
    (isObjectType(order) ? order.getFields()[name]?.description : undefined) ?? '';
  expect(told('number')).toContain('Upper and lower case differ.');
  expect(told('externalId')).toBe('Its identifier there. Upper and lower case differ.');
  expect(told('lastName')).toBe('');
});
