import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let clerk: Ask;
let order: number;
let customer: number;

/** What came from elsewhere past the rules stands in the record already. */
beforeAll(async () => {
  test = await startApp();
  const open: GrantsInput[string] = {
    read: 'all',
    change: 'all',
    see: ['open'],
    write: ['open', 'personal'],
  };
  await makeRole(test, 'blind', {
    shop: open,
    status: open,
    order: { ...open, fields: { prepaySum: 'none', phone: { read: 'masked', write: true } } },
    customer: { ...open, fields: { phones: { read: 'masked', write: true } } },
  });
  clerk = await test.as('blind');
  const seeded = await seedOrders(test, {
    customers: [{ firstName: 'Ada', emails: ['no address'], phones: ['+4722334455'] }],
    orders: [{ number: 'OLD', phone: '+4722334455' }],
  });
  [order = 0] = seeded.orders;
  [customer = 0] = seeded.customers;
  await test.app.orm.em.getConnection().execute(`update \`order\` set prepay_sum = -5 where id = ${order}`);
});
afterAll(() => test.close());

const ORDER = 'mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }';
const CUSTOMER =
  'mutation ($id: ID!, $input: CustomerUpdate!) { updateCustomer(id: $id, input: $input) { id } }';

describe('a hidden value that breaks a rule', () => {
  it('of an order holds up no change of another field, and is not named', async () => {
    const { errors } = await clerk(ORDER, { id: order, input: { statusComment: 'Rang the bell' } });
    expect(errors).toBeUndefined();
  });

  it('of a customer neither', async () => {
    const { errors } = await clerk(CUSTOMER, { id: customer, input: { vip: true } });
    expect(errors).toBeUndefined();
  });

  it('is refused when it is written', async () => {
    const { errors } = await clerk(CUSTOMER, { id: customer, input: { emails: ['still none'] } });
    expect(errors?.[0]?.extensions.issues).toMatchObject([{ path: 'input.emails.0' }]);
  });
});

describe('the tail that is shown in place of a masked value', () => {
  it('is not taken for a value when a form sends it back', async () => {
    const { data } = await clerk('query ($id: ID!) { customer(id: $id) { phones } }', { id: customer });
    expect(data.customer.phones).toEqual(['••• 4455']);
    const more = await clerk(CUSTOMER, {
      id: customer,
      input: { phones: [...data.customer.phones, '+4722334466'] },
    });
    const [issue] = more.errors?.[0]?.extensions.issues ?? [];
    expect(issue?.path).toBe('input.phones');
    expect(findPhrase(issue?.message ?? '')?.key).toBe('kontor.server.tailGiven');
    const one = await clerk(ORDER, { id: order, input: { phone: '••• 4455' } });
    expect(one.errors?.[0]?.extensions.issues).toMatchObject([{ path: 'input.phone' }]);
  });
});
