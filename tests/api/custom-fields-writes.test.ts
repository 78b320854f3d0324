import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeOrder, makeDictionary, makeField, placeOrder } from '../support/custom-fields.js';
import { seedOrders } from '../support/seed-orders.js';
import { buildOffer } from './build-offer.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await seedOrders(test, { shops: { north: 'NOK' } });
  await makeDictionary(ask, 'paper', ['blue', 'red']);
});
afterAll(() => test.close());

const readOrder = async (id: string, selection: string) => {
  const { data, errors } = await ask(`query ($id: ID!) { order(id: $id) { version ${selection} } }`, { id });
  expect(errors).toBeUndefined();
  return data.order;
};
const HISTORY = 'history { resource action field old new }';

describe('the change log of custom fields', () => {
  it('holds the values of a new record, and each change with its old and new value', async () => {
    const { identity } = await makeField(ask, { code: 'gate' });
    const { data } = await placeOrder(ask, { gate: 'A' });
    const { id, version } = data.createOrder;
    const changed = await changeOrder(ask, id, { gate: 'B' }, version);
    expect(changed.data.updateOrder.version).toBe(version + 1);
    const { history } = await readOrder(id, HISTORY);
    expect(history).toContainEqual({
      resource: 'order',
      action: 'CHANGE',
      field: identity,
      old: 'A',
      new: 'B',
    });
    const created = history.find(
      (one: { action: string; resource: string }) => one.action === 'CREATE' && one.resource === 'order',
    );
    expect(created.new).toMatchObject({ [identity]: 'A' });
  });

  it('has one version more and one operation when declared fields change with them', async () => {
    const { identity } = await makeField(ask, { code: 'porch', kind: 'MONEY' });
    const { data } = await placeOrder(ask, { porch: '1.00' });
    const { id, version } = data.createOrder;
    const { errors } = await ask(
      'mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }',
      {
        id,
        input: { lastName: 'Byron', custom: { porch: '2.5' } },
      },
    );
    expect(errors).toBeUndefined();
    const order = await readOrder(id, 'history { operationId field old new }');
    expect(order.version).toBe(version + 1);
    const entries = order.history.filter(
      (one: { field: string }) => one.field === identity || one.field === 'lastName',
    );
    expect(entries.map((one: { old: unknown; new: unknown }) => [one.old, one.new])).toEqual(
      expect.arrayContaining([
        ['1.00', '2.50'],
        [null, 'Byron'],
      ]),
    );
    expect(new Set(entries.map((one: { operationId: string }) => one.operationId)).size).toBe(1);
  });

  it('says nothing, and counts no version, when the value stays the same', async () => {
    await makeField(ask, { code: 'yard', kind: 'DATE_TIME' });
    const { data } = await placeOrder(ask, { yard: '2026-01-01T10:00:00Z' });
    const { id, version } = data.createOrder;
    await changeOrder(ask, id, { yard: '2026-01-01T11:00:00+01:00' });
    expect((await readOrder(id, '')).version).toBe(version);
  });
});

describe('writing custom fields', () => {
  it('refuses a second writer who read an older version and tells what changed', async () => {
    const { identity } = await makeField(ask, { code: 'race' });
    const { data } = await placeOrder(ask);
    const { id, version } = data.createOrder;
    await changeOrder(ask, id, { race: 'first' }, version);
    const { errors } = await changeOrder(ask, id, { race: 'second' }, version);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      version: version + 1,
      changedFields: [identity],
    });
    expect((await readOrder(id, 'custom { race }')).custom).toEqual({ race: 'first' });
  });

  it('refuses that writer alike when the field that changed was deleted since', async () => {
    const field = await makeField(ask, { code: 'brief' });
    const { data } = await placeOrder(ask);
    const { id, version } = data.createOrder;
    await changeOrder(ask, id, { brief: 'x' });
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
    const { errors } = await ask(
      'mutation ($id: ID!, $version: Int) { updateOrder(id: $id, input: { lastName: "Byron" }, version: $version) { id } }',
      { id, version },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', changedFields: [] });
  });

  it('writes nothing when a rule of the order refuses the rest', async () => {
    await makeField(ask, { code: 'whole' });
    const { data } = await placeOrder(ask, { whole: 'before' });
    const { id } = data.createOrder;
    const { errors } = await ask(
      'mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }',
      {
        id,
        input: { email: 'nobody', custom: { whole: 'after' } },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await readOrder(id, 'custom { whole }')).custom).toEqual({ whole: 'before' });
  });

  it('puts the default on a new record that does not say otherwise', async () => {
    await makeField(ask, { code: 'usual', kind: 'CHOICE', dictionary: 'paper', defaultValue: 'blue' });
    const shown = async (custom?: object) => {
      const { data } = await placeOrder(ask, custom);
      return (await readOrder(data.createOrder.id, 'custom { usual }')).custom.usual;
    };
    expect([await shown(), await shown({ usual: 'red' }), await shown({ usual: null })]).toEqual([
      'blue',
      'red',
      null,
    ]);
  });

  it('asks a new record for a required field and does not let it be emptied', async () => {
    const field = await makeField(ask, { code: 'must', required: true });
    const { data } = await placeOrder(ask, { must: 'yes' });
    const { id } = data.createOrder;
    const refusals = [
      await placeOrder(ask),
      await placeOrder(ask, { must: null }),
      await placeOrder(ask, { must: '  ' }),
      await changeOrder(ask, id, { must: null }),
    ];
    for (const { errors } of refusals)
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        issues: [{ path: 'input.custom.must' }],
      });
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
  });

  it('does not touch older records that have no value in a required field', async () => {
    const { data } = await placeOrder(ask);
    const { id } = data.createOrder;
    const field = await makeField(ask, { code: 'later', required: true });
    await makeField(ask, { code: 'other' });
    const { errors } = await changeOrder(ask, id, { other: 'x', later: null });
    expect(errors).toBeUndefined();
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
  });

  it('refuses a value that another record has in a unique field', async () => {
    await makeField(ask, { code: 'seal', unique: true });
    const first = await placeOrder(ask, { seal: 'K-1' });
    const second = await placeOrder(ask, { seal: 'K-2' });
    for (const { errors } of [
      await placeOrder(ask, { seal: 'k-1' }),
      await changeOrder(ask, second.data.createOrder.id, { seal: 'K-1' }),
    ]) {
      expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
      expect(errors?.[0]?.message).toMatch(/custom\.seal/);
    }
    expect((await changeOrder(ask, first.data.createOrder.id, { seal: 'K-1' })).errors).toBeUndefined();
    expect((await placeOrder(ask)).errors).toBeUndefined();
    expect((await placeOrder(ask)).errors).toBeUndefined();
  });

  it('lets only one of two records written at once have a unique value', async () => {
    await makeField(ask, { code: 'ticket', kind: 'WHOLE_NUMBER', unique: true });
    const answers = await Promise.all([1, 2, 3, 4].map(() => placeOrder(ask, { ticket: 7 })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers) if (errors) expect(errors[0]?.extensions.code).toBe('CONFLICT');
  });

  it('refuses a field of another shop, and asks for it in its own alone', async () => {
    const field = await makeField(ask, { code: 'fjord', shops: ['north'], required: true });
    const foreign = await placeOrder(ask, { fjord: 'deep' });
    expect(foreign.errors?.[0]?.extensions.issues?.[0]).toMatchObject({
      path: 'input.custom.fjord',
      message: expect.stringMatching(/north/),
    });
    expect((await placeOrder(ask)).errors).toBeUndefined();
    expect((await placeOrder(ask, {}, { shop: 'north' })).errors?.[0]?.extensions.issues?.[0]?.path).toBe(
      'input.custom.fjord',
    );
    expect((await placeOrder(ask, { fjord: 'deep' }, { shop: 'north' })).errors).toBeUndefined();
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
  });

  it('keeps an entry that became inactive where it was chosen, and offers it no more', async () => {
    await makeField(ask, { code: 'ink', kind: 'CHOICES', dictionary: 'paper' });
    const { data } = await placeOrder(ask, { ink: ['red'] });
    const { id } = data.createOrder;
    const list = await ask('{ customDictionaryEntries(where: { code: { eq: "red" } }) { items { id } } }');
    const entry = list.data.customDictionaryEntries.items[0].id;
    const setActive = (active: boolean) =>
      ask(
        'mutation ($id: ID!, $input: CustomDictionaryEntryUpdate!) { updateCustomDictionaryEntry(id: $id, input: $input) { id } }',
        {
          id: entry,
          input: { active },
        },
      );
    await setActive(false);
    expect((await changeOrder(ask, id, { ink: ['red'] })).errors).toBeUndefined();
    expect((await placeOrder(ask, { ink: ['red'] })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    await setActive(true);
  });

  it('names every wrong field at once', async () => {
    await makeField(ask, { code: 'one', kind: 'DATE' });
    await makeField(ask, { code: 'two', kind: 'CHOICE', dictionary: 'paper' });
    const { errors } = await placeOrder(ask, { gate: 'x'.repeat(300), two: 'green' }, { email: 'nobody' });
    expect(errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual([
      'input.custom.gate',
      'input.custom.two',
      'input.email',
    ]);
  });
});

describe('custom fields of lines', () => {
  it('are written with the order, changed with its lines and logged in its history', async () => {
    const { identity } = await makeField(ask, { resource: 'orderLine', code: 'engraving', kind: 'TEXT' });
    const line = { name: 'Ring', unitPrice: '1.00', quantity: 1 };
    const { data, errors } = await placeOrder(
      ask,
      {},
      {
        lines: [
          { ...line, custom: { engraving: 'A & B' } },
          { ...line, name: 'Box' },
        ],
      },
    );
    expect(errors).toBeUndefined();
    const { id } = data.createOrder;
    const LINES = 'lines { id version name custom { engraving } }';
    const { lines } = await readOrder(id, LINES);
    expect(lines.map((one: { custom: object }) => one.custom)).toEqual([
      { engraving: 'A & B' },
      { engraving: null },
    ]);
    const changed = await ask(
      'mutation ($id: ID!, $lines: [OrderLineChange!]!) { changeOrderLines(id: $id, lines: $lines) { id } }',
      {
        id,
        lines: [
          { id: lines[0].id, custom: { engraving: 'C' } },
          { ...line, name: 'Card', custom: { engraving: 'D' } },
        ],
      },
    );
    expect(changed.errors).toBeUndefined();
    const after = await readOrder(id, `${LINES} ${HISTORY}`);
    expect(after.lines.map((one: { custom: { engraving: string } }) => one.custom.engraving)).toEqual([
      'C',
      null,
      'D',
    ]);
    expect(after.lines[0].version).toBe(lines[0].version + 1);
    expect(after.history).toContainEqual({
      resource: 'orderLine',
      action: 'CHANGE',
      field: identity,
      old: 'A & B',
      new: 'C',
    });
    const found = await ask(
      '{ orders(where: { lines: { some: { custom: { engraving: { eq: "D" } } } } }) { items { id } } }',
    );
    expect(found.data.orders.items).toEqual([{ id }]);
  });

  it('refuse a bad value with the path of the line', async () => {
    const { errors } = await placeOrder(
      ask,
      {},
      {
        lines: [{ name: 'Ring', unitPrice: '1.00', quantity: 1, custom: { engraving: 'x'.repeat(256) } }],
      },
    );
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.lines.0.custom.engraving');
  });
});

describe('custom fields of other nouns', () => {
  it('are made, read, changed and filtered on customers, companies, products and offers', async () => {
    const nouns: [noun: string, type: string, plural: string, input: () => Promise<object>][] = [
      ['customer', 'Customer', 'customers', async () => ({ lastName: 'Lie' })],
      ['company', 'Company', 'companies', async () => ({ name: 'Lie & Sons' })],
      ['product', 'Product', 'products', async () => ({ name: 'Lamp' })],
      ['offer', 'Offer', 'offers', async () => offerInput()],
    ];
    for (const [noun, type, plural, input] of nouns) {
      await makeField(ask, { resource: noun, code: 'worth', kind: 'MONEY', currency: 'JPY' });
      const made = await ask(
        `mutation ($input: ${type}Create!) { create${type}(input: $input) { id custom { worth } } }`,
        { input: { ...(await input()), custom: { worth: '1500' } } },
      );
      expect([noun, made.errors]).toEqual([noun, undefined]);
      const { id, custom } = made.data[`create${type}`];
      expect(custom).toEqual({ worth: '1500' });
      const changed = await ask(
        `mutation ($id: ID!, $input: ${type}Update!) { update${type}(id: $id, input: $input) { custom { worth } } }`,
        { id, input: { custom: { worth: '1600' } } },
      );
      expect(changed.data[`update${type}`].custom).toEqual({ worth: '1600' });
      const found = await ask(
        `{ ${plural}(where: { custom: { worth: { gte: "1600" } } }) { items { id } } }`,
      );
      expect(found.data[plural].items).toEqual([{ id }]);
    }
  });
});

describe('mergeCustomers', () => {
  it('fills the custom fields that the kept customer does not know', async () => {
    const fields = [
      await makeField(ask, { resource: 'customer', code: 'shoe', kind: 'WHOLE_NUMBER' }),
      await makeField(ask, { resource: 'customer', code: 'hat' }),
      await makeField(ask, { resource: 'customer', code: 'card', unique: true }),
    ];
    const ids: string[] = [];
    for (const custom of [{ hat: 'M' }, { shoe: 44, hat: 'L', card: 'C-1' }]) {
      const { data } = await ask(
        'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }',
        {
          input: { lastName: 'Lie', custom },
        },
      );
      ids.push(data.createCustomer.id);
    }
    const { data, errors } = await ask(
      'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { custom { shoe hat card } history { field new } } }',
      { into: ids[0], from: [ids[1]] },
    );
    expect(errors).toBeUndefined();
    expect(data.mergeCustomers.custom).toEqual({ shoe: 44, hat: 'M', card: null });
    expect(data.mergeCustomers.history).toContainEqual({ field: fields[0]?.identity, new: 44 });
  });
});

async function offerInput(): Promise<object> {
  const offer = await buildOffer(ask);
  const { data } = await ask('query ($id: ID!) { offer(id: $id) { product { id } } }', { id: offer });
  return { product: data.offer.product.id, name: 'Lamp, blue' };
}

describe('custom fields of a customer who is made with an order', () => {
  const order = (customer: object) => placeOrder(ask, undefined, { customer });
  const clubOf = async (id: string) => (await readOrder(id, 'customer { id custom { club tier } }')).customer;

  it('are written with the customer, with their defaults, and what is required is asked by the card alone', async () => {
    await makeField(ask, { resource: 'customer', code: 'club' });
    await makeField(ask, { resource: 'customer', code: 'tier', defaultValue: 'bronze' });
    await makeField(ask, { resource: 'customer', code: 'boots', kind: 'WHOLE_NUMBER', required: true });
    const { data, errors } = await order({
      lastName: 'New',
      phone: '+442071838750',
      custom: { club: 'K-1' },
    });
    expect(errors).toBeUndefined();
    expect((await clubOf(data.createOrder.id)).custom).toEqual({ club: 'K-1', tier: 'bronze' });
  });

  it('change nothing of a customer who was found', async () => {
    const { data } = await order({ phone: '+442071838750', custom: { club: 'K-2' } });
    expect((await clubOf(data.createOrder.id)).custom).toMatchObject({ club: 'K-1' });
  });

  it('are refused with their path, and then there is neither customer nor order', async () => {
    await makeField(ask, { resource: 'customer', code: 'paper', kind: 'CHOICE', dictionary: 'paper' });
    const { errors } = await order({ lastName: 'Nobody', custom: { paper: 'green' } });
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.customer.custom.paper');
    const { data } = await ask('{ customers(where: { lastName: { eq: "Nobody" } }) { totalCount } }');
    expect(data.customers.totalCount).toBe(0);
  });

  it('may not be given by a role that may not write them', async () => {
    await makeField(ask, { resource: 'customer', code: 'audit', sensitivity: 'internal' });
    const input = { shop: 'main', lines: [{ name: 'x', unitPrice: '1.00', quantity: 1 }] };
    const { errors } = await (
      await test.as('manager')
    )('mutation ($input: OrderCreate!) { createOrder(input: $input) { id } }', {
      input: { ...input, customer: { lastName: 'x', custom: { audit: 'x' } } },
    });
    expect(errors?.[0]?.message).toMatch(/audit/);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
