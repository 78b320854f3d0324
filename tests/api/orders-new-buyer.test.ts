import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await ask(
    'mutation { createShop(input: { code: "apart", name: "Apart", currency: "EUR", ownCustomerBase: true }) { code } }',
  );
});
afterAll(() => test.close());

const CREATE = 'mutation ($input: OrderCreate!) { createOrder(input: $input) { id customer { id } } }';
const lines = [{ name: 'Card', unitPrice: '1.00', quantity: 1 }];

async function order(input: object): Promise<string> {
  const { data, errors } = await ask(CREATE, { input: { shop: 'main', lines, ...input } });
  expect(errors).toBeUndefined();
  return data.createOrder.customer.id;
}

const atOnce = (count: number, inputOf: (index: number) => object): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => order(inputOf(index))));

it('is nobody where an order says nothing of them', async () => {
  for (const customer of [{}, { phone: '', lastName: null }]) {
    const { data } = await ask(CREATE, { input: { shop: 'main', lines, customer } });
    expect(data.createOrder.customer).toBeNull();
  }
});

it('stays in the base of their shop, by an order and by a merge', async () => {
  const phone = '+4722000505';
  const [common, apart] = [await order({ phone }), await order({ phone, shop: 'apart' })];
  const { data } = await ask('query ($id: ID!) { customer(id: $id) { orders { id } } }', { id: common });
  const moved = await ask(
    'mutation ($order: ID!, $customer: ID!) { updateOrder(id: $order, input: { customer: $customer }) { id } }',
    { order: data.customer.orders[0].id, customer: apart },
  );
  expect(moved.errors?.[0]?.extensions.issues).toEqual([
    { path: 'input.customer', message: `there is no customer "${apart}" among those of shop main.` },
  ]);
  const merged = await ask(
    'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id } }',
    { into: common, from: [apart] },
  );
  expect(merged.errors?.[0]?.message).toContain('are of different customer bases');
});

describe('the first orders of one buyer, sent at once', () => {
  it.each<[string, (index: number) => object]>([
    ['phone', (index) => ({ phone: index % 2 ? '+47 22 00 01 01' : '0047 22000101' })],
    ['e-mail', (index) => ({ email: index % 2 ? 'First@example.com' : 'first@EXAMPLE.com' })],
    ['identifier', () => ({ customer: { externalSource: 'market', externalId: 'B-1', lastName: 'Buyer' } })],
  ])('make one customer of one new %s', async (_, inputOf) => {
    const customers = new Set(await atOnce(20, inputOf));
    expect(customers.size).toBe(1);
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { ordersCount orders { id } } }', {
      id: [...customers][0],
    });
    expect(data.customer.ordersCount).toBe(20);
    expect(data.customer.orders).toHaveLength(20);
  });

  it('make one customer when some of them know the e-mail too', async () => {
    const [phone, email] = ['+4722000202', 'half@example.com'];
    const customers = await atOnce(20, (index) => (index % 2 ? { phone, email } : { phone }));
    expect(new Set(customers).size).toBe(1);
  });

  it('make a customer for each of two shops when one keeps its customers to itself', async () => {
    const customers = await atOnce(20, (index) => ({
      shop: index % 2 ? 'main' : 'apart',
      phone: '+4722000303',
    }));
    expect(new Set(customers).size).toBe(2);
  });

  it('make one new customer when the phone was that of a deleted one', async () => {
    const phone = '+4722000404';
    const gone = await order({ phone });
    await ask('mutation ($id: ID!) { deleteCustomer(id: $id, reason: "asked for it") }', { id: gone });
    const customers = new Set(await atOnce(20, () => ({ phone })));
    expect(customers.size).toBe(1);
    expect(customers.has(gone)).toBe(false);
  });

  it('make one new customer when the phone was given up by its customer', async () => {
    const phone = '+4722000505';
    const moved = await order({ phone });
    await ask('mutation ($id: ID!) { updateCustomer(id: $id, input: { phones: [] }) { id } }', { id: moved });
    const customers = new Set(await atOnce(20, () => ({ phone })));
    expect(customers.size).toBe(1);
    expect(customers.has(moved)).toBe(false);
  });

  it('go to the customer that a merge left', async () => {
    const [kept, merged] = [await order({ phone: '+4722000606' }), await order({ phone: '+4722000607' })];
    await ask('mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id } }', {
      into: kept,
      from: [merged],
    });
    expect(new Set(await atOnce(20, () => ({ phone: '+4722000607' })))).toEqual(new Set([kept]));
  });
});
