import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import { getResource } from '../../server/db/registry.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const MERGE =
  'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id firstName lastName phones emails tags vip notes ordersCount totalSum firstOrderAt lastOrderAt orders { id customer { id } history { field old new } } addresses { city isMain } } }';

async function build(input: object): Promise<string> {
  const { data, errors } = await ask(
    'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }',
    { input },
  );
  expect(errors).toBeUndefined();
  return data.createCustomer.id;
}

async function order(customer: object, price = '10.00'): Promise<{ id: string; customer: { id: string } }> {
  const { data, errors } = await ask(
    'mutation ($input: OrderCreate!) { createOrder(input: $input) { id customer { id } } }',
    {
      input: { shop: 'main', customer, lines: [{ name: 'Card', unitPrice: price, quantity: 1 }] },
    },
  );
  expect(errors).toBeUndefined();
  return data.createOrder;
}

describe('mergeCustomers', () => {
  it('moves orders, addresses and contacts, counts anew and leads from the duplicate to the kept one', async () => {
    const kept = await build({
      firstName: 'Ola',
      phones: ['+4722334401'],
      tags: ['wholesale'],
      notes: 'Rings at nine',
    });
    const twin = await build({
      lastName: 'Nord',
      phones: ['+4722334402'],
      emails: ['ola@example.com'],
      tags: ['wholesale', 'spring'],
      vip: true,
      externalSource: 'main',
      externalId: 'OLA',
    });
    await ask(
      'mutation ($c: ID!) { createAddress(input: { customer: $c, city: "Bergen", isMain: true }) { id } }',
      { c: twin },
    );
    await order({ id: kept }, '5.00');
    const moved = await order({ id: twin }, '7.00');
    const { data, errors } = await ask(MERGE, { into: kept, from: [twin] });
    expect(errors).toBeUndefined();
    expect(data.mergeCustomers).toMatchObject({
      id: kept,
      firstName: 'Ola',
      lastName: 'Nord',
      phones: ['+4722334401', '+4722334402'],
      emails: ['ola@example.com'],
      tags: ['wholesale', 'spring'],
      vip: true,
      notes: 'Rings at nine',
      ordersCount: 2,
      totalSum: '12.00',
      addresses: [{ city: 'Bergen', isMain: true }],
    });
    const change = data.mergeCustomers.orders.find(({ id }: { id: string }) => id === moved.id).history[0];
    expect(change).toMatchObject({ field: 'customer', old: Number(twin), new: Number(kept) });
    expect(
      (await ask('query ($id: ID!) { customer(id: $id) { id } }', { id: twin })).data.customer,
    ).toBeNull();
    expect((await order({ externalId: 'OLA' })).customer.id).toBe(kept);
    expect((await order({ phone: '+47 22 33 44 02' })).customer.id).toBe(kept);
    expect((await order({ email: 'OLA@example.com' })).customer.id).toBe(kept);
    const last = await build({ firstName: 'Ola' });
    await ask(MERGE, { into: last, from: [kept] });
    expect((await order({ externalId: 'OLA' })).customer.id).toBe(last);
  });

  it('refuses itself, unknown customers, too many and roles without the verb, changing nothing', async () => {
    const [one, two] = [await build({ firstName: 'One' }), await build({ firstName: 'Two' })];
    expect((await ask(MERGE, { into: one, from: [one] })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'from' }],
    });
    expect((await ask(MERGE, { into: one, from: [] })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await ask(MERGE, { into: one, from: [two, '987654'] })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await ask(MERGE, { into: one, from: ['C-17'] })).errors?.[0]?.message).toContain(
      'No customer C-17',
    );
    const many = Array.from({ length: 21 }, (_, index) => String(900_000 + index));
    expect((await ask(MERGE, { into: one, from: many })).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const manager = await test.as('manager');
    expect(
      (await manager('mutation { mergeCustomers(into: 1, from: [2]) { id } }')).errors?.[0]?.message,
    ).toContain('mergeCustomers');
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { firstName } }', { id: two });
    expect(data.customer.firstName).toBe('Two');
  });
});

describe('a customer', () => {
  it('keeps phones in one form and has e-mails that look like some', async () => {
    const id = await build({ shop: 'main', phones: ['+47 22 33-44-55', '0047 22334455'] });
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { phones } }', { id });
    expect(data.customer.phones).toEqual(['+4722334455']);
    const bad = await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { emails: ["a@b.no", "nobody"], personalDiscountPercent: 101 }) { id } }',
      { id },
    );
    expect(bad.errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual([
      'input.emails.1',
      'input.personalDiscountPercent',
    ]);
  });
});

describe('mergeCustomers by somebody who sees phones on own customers only', () => {
  const PHONES =
    'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { phones } }';

  it('does not carry the phone of a customer of somebody else into an own one', async () => {
    await makeRole(test, 'keeper', {
      user: { read: 'all', see: ['open'] },
      order: { read: 'all', see: ['open'] },
      customer: {
        ...{ read: 'all', change: 'all', verbs: 'all', see: ['open'] },
        fields: { phones: { read: 'own' } },
      },
    });
    const keeper = await test.asUser('keeper');
    const manager = { manager: keeper.userId };
    const [own, mine] = [await build({ ...manager }), await build({ ...manager, phones: ['+4722000001'] })];
    const [foreign, free] = [
      await build({ phones: ['+4722000002'] }),
      await build({ phones: ['+4722000003'] }),
    ];
    for (const ids of [
      { into: own, from: [foreign] },
      { into: foreign, from: [own] },
    ]) {
      const { errors } = await keeper.ask(PHONES, ids);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      expect(findPhrase(errors?.[0]?.message ?? '')?.key).toBe('kontor.server.mergeUnseen');
    }
    const { data } = await keeper.ask(PHONES, { into: own, from: [mine] });
    expect(data.mergeCustomers.phones).toEqual(['+4722000001']);
    const hidden = await keeper.ask(PHONES, { into: foreign, from: [free] });
    expect(hidden.data.mergeCustomers.phones).toBeNull();
  });
});

describe('mergeCustomers of more orders than move at once', () => {
  it('tells how many they are to one who reaches the customers, and to nobody else', async () => {
    const [kept, busy] = [await build({ firstName: 'Kept' }), await build({ firstName: 'Busy' })];
    await order({ id: busy });
    await multiplyOrders(busy);
    const open: GrantsInput[string] = { read: 'all', see: ['open'] };
    await makeRole(test, 'narrow', {
      order: open,
      customer: {
        ...open,
        read: { reach: 'all', where: { id: { eq: kept } } },
        change: { reach: 'all', where: { id: { eq: kept } } },
        verbs: 'all',
      },
    });
    const narrow = await test.as('narrow');
    const merge = 'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id } }';
    const told = await ask(merge, { into: kept, from: [busy] });
    expect(told.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const refused = await narrow(merge, { into: kept, from: [busy] });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

/** Beside its one order thousands of the same, straight in the table. */
async function multiplyOrders(customer: string): Promise<void> {
  const connection = test.app.orm.em.getConnection();
  const columns = [...getResource('order').fields.values()].flatMap(({ column, sql }) =>
    column && !sql && !['id', 'number', 'external_id'].includes(column) ? [`\`${column}\``] : [],
  );
  for (let times = 0; times < 13; times++)
    await connection.execute(
      `insert into \`order\` (id, number, ${columns.join(', ')}) select id + ${1_000_000 * 2 ** times}, concat(number, '-${times}'), ${columns.join(', ')} from \`order\` where customer = ${customer}`,
    );
}
