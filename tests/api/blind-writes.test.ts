import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeField, placeOrder } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
let admin: Ask;
let clerk: Ask;
let customer = '';
let order = '';

const blind = { read: 'none', write: true } as const;
/** Writes what it does not see: tags and phones of a customer, purchase prices, a field that staff made. */
const grants: GrantsInput = {
  customer: {
    read: 'all',
    change: 'all',
    see: ['open', 'personal'],
    write: ['open'],
    fields: { tags: blind, phones: { read: 'masked', write: true } },
  },
  order: {
    read: 'all',
    change: 'all',
    verbs: ['changeOrderLines'],
    see: ['open'],
    write: ['open', 'cost'],
    fields: { managerComment: blind },
  },
  orderLine: { read: 'all', change: 'all', see: ['open'], write: ['open', 'cost'] },
  shop: { read: 'all', see: ['open'] },
};

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
  await makeRole(test, 'clerk', grants);
  clerk = await test.as('clerk');
  await makeField(admin, { code: 'bonus', kind: 'NUMBER', sensitivity: 'cost' });
});
afterAll(() => test.close());

/** Holds the values that are written, or others: from the answers nobody may tell which. */
async function makeRecords(isGuessed: boolean): Promise<void> {
  const made = await admin('mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }', {
    input: { tags: [isGuessed ? 'vip' : 'other'], phones: [isGuessed ? '+4790000001' : '+4790009901'] },
  });
  customer = made.data.createCustomer.id;
  const placed = await placeOrder(admin, { bonus: isGuessed ? 5 : 6 });
  order = placed.data.createOrder.id;
  await admin('mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }', {
    id: order,
    input: { managerComment: isGuessed ? 'Pays late' : 'Pays at once' },
  });
  const { data } = await admin('query ($id: ID!) { order(id: $id) { lines { id } } }', { id: order });
  await admin(
    'mutation ($id: ID!, $lines: [OrderLineChange!]!) { changeOrderLines(id: $id, lines: $lines) { id } }',
    { id: order, lines: [{ id: data.order.lines[0].id, purchasePrice: isGuessed ? '3.5' : '3.7' }] },
  );
}

/** What the clerk is shown of a record, by how much its version went on, and whether its time did. */
async function versionsAfter(write: () => Promise<void>): Promise<object> {
  const read = async () => {
    const { data } = await clerk(
      'query ($customer: ID!, $order: ID!) { customer(id: $customer) { version updatedAt } order(id: $order) { version updatedAt lines { version updatedAt } } }',
      { customer, order },
    );
    return [data.customer, data.order, data.order.lines[0]] as { version: number; updatedAt: string }[];
  };
  const before = await read();
  const loggedBefore = await countLogged();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await write();
  const after = await read();
  const logged = await countLogged();
  return [
    logged - loggedBefore,
    ...after.map(({ version, updatedAt }, place) => [
      version - (before[place]?.version ?? 0),
      updatedAt !== before[place]?.updatedAt,
    ]),
  ];
}

async function countLogged(): Promise<number> {
  const [row] = await test.app.reader.all('select count(distinct operation_id) from change_entry', []);
  return Number(row?.[0]);
}

async function send(query: string, variables: object): Promise<void> {
  const { errors } = await clerk(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
}

const ways: Record<string, () => Promise<void>> = {
  'a hidden field': () =>
    send('mutation ($id: ID!) { updateCustomer(id: $id, input: { tags: ["vip"] }) { id } }', {
      id: customer,
    }),
  'a masked field': () =>
    send('mutation ($id: ID!) { updateCustomer(id: $id, input: { phones: ["+4790000001"] }) { id } }', {
      id: customer,
    }),
  'a hidden field of an order': () =>
    send('mutation ($id: ID!) { updateOrder(id: $id, input: { managerComment: "Pays late" }) { id } }', {
      id: order,
    }),
  'a hidden field that staff made': () =>
    send('mutation ($id: ID!) { updateOrder(id: $id, input: { custom: { bonus: 5 } }) { id } }', {
      id: order,
    }),
  'a hidden field of a line': async () => {
    const { data } = await clerk('query ($id: ID!) { order(id: $id) { lines { id } } }', { id: order });
    await send(
      'mutation ($id: ID!, $lines: [OrderLineChange!]!) { changeOrderLines(id: $id, lines: $lines) { id } }',
      { id: order, lines: [{ id: data.order.lines[0].id, purchasePrice: '3.5' }] },
    );
  },
};

describe('whoever writes blindly', () => {
  for (const [name, write] of Object.entries(ways)) {
    it(`does not learn from versions, times and the log of operations whether ${name} held the value already`, async () => {
      await makeRecords(true);
      const guessed = await versionsAfter(write);
      await makeRecords(false);
      expect(guessed).toEqual(await versionsAfter(write));
    });
  }
});

describe('whoever sees what they write', () => {
  it('moves no version with a value that stands there already', async () => {
    await makeRecords(true);
    const { data } = await admin(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { tags: ["vip"] }) { version } }',
      { id: customer },
    );
    expect(data.updateCustomer.version).toBe(1);
  });
});
