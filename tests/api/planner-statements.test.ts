import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { write } from '../../server/changes/write.js';
import { Customer } from '../../server/domain/customers/customer.entity.js';
import { Order } from '../../server/domain/orders/order.entity.js';
import { Task } from '../../server/domain/tasks/task.entity.js';
import { addRecord } from '../../server/resource/records.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;
let statements: string[] = [];

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const seeded = await seedOrders(test, {
    customers: [{ firstName: 'Ada' }, { firstName: 'Grace' }],
    orders: Array.from({ length: 30 }, (_, index) => ({
      customer: index % 2,
      lines: [{ name: 'Lamp' }, { name: 'Bulb' }],
      payments: [100, 200],
    })),
  });
  await addTasks(seeded.orders, seeded.customers);
  const { reader } = test.app;
  const all = reader.all.bind(reader);
  reader.all = (sql, parameters) => {
    statements.push(sql);
    return all(sql, parameters);
  };
});
afterAll(() => test.close());
beforeEach(() => {
  statements = [];
});

async function addTasks(orders: number[], customers: number[]): Promise<void> {
  await write(await test.context(), async (writing) => {
    for (const [index, order] of orders.entries())
      addRecord(writing, Task, {
        subject: 'Call',
        order: writing.em.getReference(Order, order),
        customer: writing.em.getReference(Customer, customers[index % 2] ?? 0),
      });
  });
}

/**
 * What finds out who asks and what they hold is the same for every request and no part of the plan; neither is what the
 * relay of the change log asks meanwhile.
 */
const planned = (): string[] =>
  statements.filter(
    (sql) =>
      !/ from (api_token|role|shop|session|change_outbox|change_position)\b|from `(custom_field|user)` where/.test(
        sql,
      ) || /t\d/.test(sql),
  );

async function statementsOf(query: string): Promise<number> {
  const { errors } = await ask(query);
  expect(errors).toBeUndefined();
  return planned().length;
}

describe('the read planner', () => {
  it.each([
    [
      'a list with its to-one relations',
      '{ orders { items { id number shop { code } customer { firstName } status { name group { name } } } } }',
      1,
    ],
    ['a to-many relation', '{ orders { items { id lines { name } } } }', 2],
    ['two to-many relations', '{ orders { items { id lines { name } payments { amount } } } }', 3],
    [
      'a to-many relation below a to-many relation',
      '{ customers(page: { limit: 20 }) { items { orders { number lines { name } } } } }',
      3,
    ],
    [
      'a to-one relation below a to-many one',
      '{ orders { items { lines { offer { name product { name } } } } } }',
      2,
    ],
    ['a to-many relation behind a to-one one', '{ orders { items { customer { orders { number } } } } }', 2],
    [
      'the tasks of orders and of their customers',
      '{ orders { items { id tasks { subject performer { lastName } } customer { tasks { subject } } } } }',
      3,
    ],
    ['the count', '{ orders { items { id } totalCount } }', 2],
    ['count and totals', '{ orders { items { id } totalCount totals { currency total paid } } }', 3],
    ['the count alone', '{ orders { totalCount } }', 1],
    [
      'everything at once',
      '{ orders { items { id lines { name } payments { amount } history { field } } totalCount totals { total } nextCursor } }',
      6,
    ],
    [
      'the same relation under two aliases',
      '{ orders { items { a: lines { name } b: lines { quantity } } } }',
      2,
    ],
  ])('asks the database a fixed number of times for %s', async (_, query, count) => {
    expect(await statementsOf(query)).toBe(count);
  });

  it('asks as often for one row as for thirty', async () => {
    const query = (limit: number) =>
      `{ orders(page: { limit: ${limit} }) { items { id customer { firstName } lines { name offer { name } } payments { amount } } } }`;
    const one = await statementsOf(query(1));
    statements = [];
    const thirty = await statementsOf(query(30));
    expect([one, thirty]).toEqual([3, 3]);
  });

  it('asks nothing for relations of no rows', async () => {
    expect(
      await statementsOf(
        '{ orders(where: { number: { eq: "none" } }) { items { id lines { name } payments { amount } } } }',
      ),
    ).toBe(1);
  });

  it('reads one record and its relations in one statement each', async () => {
    const { data } = await ask('{ orders(page: { limit: 1 }) { items { id } } }');
    statements = [];
    expect(
      await statementsOf(
        `{ order(id: ${data.orders.items[0].id}) { number customer { firstName } lines { name } payments { amount } } }`,
      ),
    ).toBe(3);
  });

  it('gives each order its own lines', async () => {
    const { data } = await ask(
      '{ orders(page: { limit: 30 }) { items { lines { name } payments { amount } } } }',
    );
    expect(data.orders.items).toHaveLength(30);
    for (const order of data.orders.items) {
      expect(order).toEqual({
        lines: [{ name: 'Lamp' }, { name: 'Bulb' }],
        payments: [{ amount: '1.00' }, { amount: '2.00' }],
      });
    }
  });
});
