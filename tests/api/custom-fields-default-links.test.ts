import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeDictionary, makeField, placeOrder } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;
let partner = '';

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const { customers } = await seedOrders(test, { customers: [{ lastName: 'Partner' }] });
  partner = String(customers[0]);
  await makeField(ask, { code: 'partner', kind: 'LINK', target: 'customer', defaultValue: partner });
  const all = { read: 'all' as const, see: ['open' as const], write: ['open' as const] };
  await makeRole(test, 'clerk', {
    order: { ...all, change: 'all', create: true, list: true, verbs: ['createOrder'] },
    orderLine: all,
    shop: { read: 'all', see: ['open'] },
    customer: { read: 'none' },
  });
});
afterAll(() => test.close());

const partnerOf = async (id: string) => {
  const { data } = await ask('query ($id: ID!) { order(id: $id) { custom { partner { lastName } } } }', {
    id,
  });
  return data.order.custom.partner;
};
const defaultFor = async (who: Ask) => {
  const { data, errors } = await who('{ customFormFields(resource: order) { code defaultValue } }');
  expect(errors).toBeUndefined();
  return data.customFormFields;
};

describe('a record that a field leads to by default', () => {
  it('is given to new records, also by somebody who does not reach it and is not told of it', async () => {
    const clerk = await test.as('clerk');
    const { data, errors } = await placeOrder(clerk);
    expect(errors).toBeUndefined();
    expect(await partnerOf(data.createOrder.id)).toEqual({ lastName: 'Partner' });
    expect(await defaultFor(clerk)).toEqual([{ code: 'partner', defaultValue: null }]);
    expect(await defaultFor(ask)).toEqual([{ code: 'partner', defaultValue: partner }]);
  });

  it('is left out when it is gone, and no order is refused for it', async () => {
    await ask('mutation ($id: ID!) { deleteCustomer(id: $id) }', { id: partner });
    const { data, errors } = await placeOrder(ask, {});
    expect(errors).toBeUndefined();
    expect(await partnerOf(data.createOrder.id)).toBeNull();
  });
});

describe('an entry that a field holds by default', () => {
  it('is left out when it is switched off', async () => {
    await makeDictionary(ask, 'paper', ['blue']);
    await makeField(ask, { code: 'wrap', kind: 'CHOICE', dictionary: 'paper', defaultValue: 'blue' });
    const wrapOf = async () => {
      const { data, errors } = await placeOrder(ask, {});
      expect(errors).toBeUndefined();
      const read = await ask('query ($id: ID!) { order(id: $id) { custom { wrap } } }', data.createOrder);
      return read.data.order.custom.wrap;
    };
    expect(await wrapOf()).toBe('blue');
    const { data } = await ask('{ customDictionaryEntries { items { id } } }');
    await ask(
      'mutation ($id: ID!) { updateCustomDictionaryEntry(id: $id, input: { active: false }) { id } }',
      data.customDictionaryEntries.items[0],
    );
    expect(await wrapOf()).toBeNull();
  });
});
