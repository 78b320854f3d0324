import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { write } from '../../server/changes/write.js';
import { Customer } from '../../server/domain/customers/customer.entity.js';
import { Order } from '../../server/domain/orders/order.entity.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let clerk: Ask;
let orders: number[];
let customers: number[];

beforeAll(async () => {
  test = await startApp();
  const open: GrantsInput[string] = { read: 'all', see: ['open'] };
  await makeRole(test, 'blind', {
    order: open,
    shop: open,
    status: open,
    customer: { read: { reach: 'all', where: { bad: { eq: false } } }, see: ['open'] },
  });
  clerk = await test.as('blind');
  ({ orders, customers } = await seedOrders(test, {
    customers: [{ firstName: 'Ada' }, { firstName: 'Bea' }],
    orders: [{ number: 'WITH' }, { number: 'WITHOUT' }],
  }));
});
afterAll(() => test.close());

async function setContact(order: number | undefined, contact: number | null): Promise<void> {
  await write(await test.context(), async ({ em }) => {
    const found = await em.findOneOrFail(Order, { id: Number(order) });
    found.contact = contact === null ? null : em.getReference(Customer, contact);
  });
}

const historyOf = async (
  id: number | undefined,
): Promise<{ field: string | null; old: unknown; new: unknown }[]> =>
  (await clerk('query ($id: ID!) { order(id: $id) { history { field old new } } }', { id })).data.order
    .history;

describe('a reference to a record out of reach, in the history', () => {
  it('is told like none, when it was set and when it was taken away', async () => {
    const [, hidden] = customers;
    await write(await test.context(), async ({ em }) => {
      (await em.findOneOrFail(Customer, { id: Number(hidden) })).bad = true;
    });
    await setContact(orders[0], Number(hidden));
    expect((await historyOf(orders[0])).map(({ field }) => field)).not.toContain('contact');
    await setContact(orders[0], null);
    expect((await historyOf(orders[0])).map(({ field }) => field)).not.toContain('contact');
  });

  it('leaves the entry there when the other one was in reach', async () => {
    const [shown, hidden] = customers;
    await setContact(orders[1], Number(shown));
    await setContact(orders[1], Number(hidden));
    const entries = (await historyOf(orders[1])).filter(({ field }) => field === 'contact');
    expect(entries).toEqual([
      { field: 'contact', old: shown, new: null },
      { field: 'contact', old: null, new: shown },
    ]);
  });

  it('is not among the values of a record that was made with it', async () => {
    const [, hidden] = customers;
    const made = await write(await test.context(), async (writing) => {
      const { em } = writing;
      const { shop, status, currency } = await em.findOneOrFail(Order, { number: 'WITH' });
      const of = { shop, status, currency, contact: em.getReference(Customer, Number(hidden)) };
      const order = em.assign(new Order(), { id: writing.nextId(), number: 'MADE', ...of });
      em.persist(order);
      return order.id;
    });
    const [created] = await historyOf(made);
    expect(created?.new).toMatchObject({ number: 'MADE' });
    expect(created?.new).not.toHaveProperty('contact');
  });
});
