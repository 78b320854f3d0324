import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
let ask: Ask;
const phone = '+4722000901';
let customer = '';

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const { data } = await ask(
    'mutation ($phone: String!) { createCustomer(input: { phones: [$phone], personalDiscountPercent: 10 }) { id } }',
    { phone },
  );
  customer = data.createCustomer.id;
});
afterAll(() => test.close());

const lines = [{ name: 'Chair', unitPrice: '50.00', quantity: 2 }];

async function create(input: object): Promise<{ id: string; discountPercent: number; total: string }> {
  const { data, errors } = await ask(
    'mutation ($input: OrderCreate!) { createOrder(input: $input) { id discountPercent total } }',
    { input: { shop: 'main', lines, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.createOrder;
}

async function preview(input: object): Promise<string> {
  const { data, errors } = await ask(
    'query ($input: OrderCreate!) { previewOrder(input: $input) { total } }',
    { input: { shop: 'main', lines, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.previewOrder.total;
}

describe("a customer's own discount", () => {
  it.each<[string, () => object, number, string]>([
    ['is taken off a new order', () => ({ customer: { id: customer } }), 10, '90.00'],
    ['is taken off however the customer is found', () => ({ phone: '0047 22 00 09 01' }), 10, '90.00'],
    ['gives way to a percentage of the order', () => ({ phone, discountPercent: 5 }), 5, '95.00'],
    ['gives way to none at all', () => ({ phone, discountPercent: 0 }), 0, '100.00'],
    ['gives way to an amount', () => ({ phone, discountAmount: '3.00' }), 0, '97.00'],
    ['is nobody else’s', () => ({ phone: '+4722000902' }), 0, '100.00'],
  ])('%s, in the preview too', async (_, inputOf, discountPercent, total) => {
    expect(await preview(inputOf())).toBe(total);
    expect(await create(inputOf())).toMatchObject({ discountPercent, total });
  });

  it('does not tell by a preview, which leaves no trace, whose phone it is to one who sees phones masked', async () => {
    const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };
    await makeRole(test, 'masked', {
      shop: all,
      order: { ...all, verbs: 'all', create: true, write: ['open', 'personal'] },
      orderLine: { ...all, create: true, write: ['open'] },
      customer: { ...all, fields: { phones: 'masked' } },
    });
    const { data, errors } = await (
      await test.as('masked')
    )('query ($input: OrderCreate!) { previewOrder(input: $input) { total } }', {
      input: { shop: 'main', lines, phone },
    });
    expect(errors).toBeUndefined();
    expect(data.previewOrder.total).toBe('100.00');
  });

  it('stays on an order as it was when the order was made', async () => {
    const { id } = await create({ phone });
    const set = (percent: number) =>
      ask(
        'mutation ($id: ID!, $percent: Percent) { updateCustomer(id: $id, input: { personalDiscountPercent: $percent }) { id } }',
        { id: customer, percent },
      );
    await set(20);
    const { data } = await ask(
      'mutation ($id: ID!) { updateOrder(id: $id, input: { managerComment: "Asked to wait" }) { discountPercent total } }',
      { id },
    );
    await set(10);
    expect(data.updateOrder).toEqual({ discountPercent: 10, total: '90.00' });
  });
});
