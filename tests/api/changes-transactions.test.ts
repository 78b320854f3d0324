import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { write } from '../../server/changes/write.js';
import { openNumbers } from '../../server/db/sequence.js';
import { Customer } from '../../server/domain/customers/customer.entity.js';
import { Shop } from '../../server/domain/shops/shop.entity.js';
import { addRecord } from '../../server/resource/records.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;
const isMysql = process.env['TEST_DATABASE'] === 'mysql';

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const create = async (input: object): Promise<string> => {
  const { data, errors } = await ask(
    'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }',
    { input },
  );
  expect(errors).toBeUndefined();
  return data.createCustomer.id;
};

describe('writers of one record at once', () => {
  it('all write when they do not say which version they read, one after the other', async () => {
    const id = await create({ firstName: 'Busy' });
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        ask(
          'mutation ($id: ID!, $notes: String) { updateCustomer(id: $id, input: { notes: $notes }) { id } }',
          { id, notes: `note ${index}` },
        ),
      ),
    );
    expect(answers.map((answer) => answer.errors)).toEqual(answers.map(() => undefined));
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { version history { field } } }', {
      id,
    });
    expect(data.customer.version).toBe(5);
    expect(data.customer.history).toHaveLength(5);
  });

  it('let one win when they say which version they read; the others are told', async () => {
    const id = await create({ firstName: 'Raced' });
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        ask(
          'mutation ($id: ID!, $notes: String) { updateCustomer(id: $id, input: { notes: $notes }, version: 1) { id } }',
          { id, notes: `note ${index}` },
        ),
      ),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer.errors)) {
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        version: 2,
        changedFields: ['notes'],
      });
    }
  });

  it('do not touch records that they only read', async () => {
    const context = await test.context();
    await write(context, async ({ em }) => {
      await em.findOneOrFail(Shop, { code: 'main' });
      await em.findAll(Customer, {});
    });
    const { data } = await ask('{ shop(id: "main") { version createdAt updatedAt } }');
    expect(data.shop.version).toBe(1);
    expect(data.shop.updatedAt).toBe(data.shop.createdAt);
  });
});

describe('a duplicate', () => {
  it('of an external id is refused in words, and the same id of another system is not', async () => {
    await create({ firstName: 'First', externalSource: 'shop-a', externalId: '17' });
    await create({ firstName: 'Other', externalSource: 'shop-b', externalId: '17' });
    const { errors } = await ask(
      'mutation { createCustomer(input: { firstName: "Again", externalSource: "shop-a", externalId: "17" }) { id } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toBe(
      'Another customer with the same externalSource and externalId exists already, perhaps a deleted one.',
    );
    const { data } = await ask('{ customers(where: { firstName: { eq: "Again" } }) { totalCount } }');
    expect(data.customers.totalCount).toBe(0);
  });

  it('made by a change is refused too, and the record stays as it was', async () => {
    const id = await create({ firstName: 'Moves', externalSource: 'shop-a', externalId: '18' });
    const { errors } = await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { externalId: "17", vip: true }) { id } }',
      { id },
    );
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { vip version externalId } }', { id });
    expect(data.customer).toEqual({ vip: false, version: 1, externalId: '18' });
  });

  it('of a code is refused in words', async () => {
    const { errors } = await ask(
      'mutation { createTag(input: { code: "twice", name: "Twice" }) { id } again: createTag(input: { code: "twice", name: "Twice" }) { id } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toMatch(/same code/);
  });

  it('of an e-mail of a user is refused whatever its case', async () => {
    await ask('mutation { createUser(input: { email: "one@example.com" }) { id } }');
    const { errors } = await ask('mutation { createUser(input: { email: "ONE@example.com" }) { id } }');
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain('same email');
  });
});

describe('a deleted record', () => {
  it('is gone from lists, from search and from its relations, with its reason kept', async () => {
    const id = await create({ firstName: 'Vanishing', phones: ['+4790000077'] });
    await ask('mutation ($id: ID!) { createAddress(input: { customer: $id, city: "Oslo" }) { id } }', { id });
    const stale = await ask('mutation ($id: ID!) { deleteCustomer(id: $id, version: 7) }', { id });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const gone = await ask(
      'mutation ($id: ID!) { deleteCustomer(id: $id, version: 1, reason: "twice in the register") }',
      { id },
    );
    expect(gone.data.deleteCustomer).toBe(id);
    const { data } = await ask(
      'query ($id: ID!) { customer(id: $id) { id } customers(where: { id: { eq: $id } }) { totalCount } search(text: "Vanishing") { id } deleted: customers(where: { id: { eq: $id }, deletedAt: { isNull: false } }) { items { deleteReason } } }',
      { id },
    );
    expect(data).toEqual({
      customer: null,
      customers: { totalCount: 0 },
      search: [],
      deleted: { items: [{ deleteReason: 'twice in the register' }] },
    });
    const again = await ask('mutation ($id: ID!) { updateCustomer(id: $id, input: { vip: true }) { id } }', {
      id,
    });
    expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('record numbers', () => {
  it('are enough for many writers at once, and nobody gets one twice', async () => {
    const context = await test.context();
    const numbers = openNumbers(test.app.orm, 'of-a-test', 10);
    const taken = await Promise.all(
      Array.from({ length: 60 }, async () => {
        await numbers.reserve(3);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        return [numbers.next(), numbers.next(), numbers.next()];
      }),
    );
    expect(new Set(taken.flat()).size).toBe(180);
    const made = await Promise.all(
      Array.from({ length: 8 }, () =>
        write(context, async (writing) => {
          for (let index = 0; index < 200; index++) addRecord(writing, Customer, { firstName: 'Many' });
        }),
      ),
    );
    expect(made).toHaveLength(8);
    const { data } = await ask('{ customers(where: { firstName: { eq: "Many" } }) { totalCount } }');
    expect(data.customers.totalCount).toBe(1600);
  });

  it('given back are promised to others', async () => {
    const numbers = openNumbers(test.app.orm, 'given-back', 10);
    await numbers.reserve(1);
    const first = numbers.next();
    for (let index = 0; index < 100; index++) {
      await numbers.reserve(100);
      numbers.release(100);
    }
    await numbers.reserve(1);
    expect(numbers.next()).toBe(first + 1);
  });
});

(isMysql ? describe : describe.skip)('a deadlock', () => {
  it('repeats the whole of one transaction, and both are written once', async () => {
    const [one, other] = [await create({ firstName: 'One' }), await create({ firstName: 'Other' })];
    const context = await test.context();
    let runs = 0;
    const meet = barrier(2);
    const cross = (first: string, second: string, note: string) =>
      write(context, async (writing) => {
        const run = ++runs;
        const touch = async (id: string) => {
          const customer = await writing.em.findOneOrFail(Customer, { id: Number(id) });
          customer.notes = `${customer.notes ?? ''}${note}`;
          await writing.em.flush();
        };
        addRecord(writing, Customer, { firstName: `made by ${note}` });
        await touch(first);
        if (run <= 2) await meet();
        await touch(second);
      });
    await Promise.all([cross(one, other, 'a'), cross(other, one, 'b')]);
    expect(runs).toBeGreaterThan(2);
    const { data } = await ask(
      'query ($ids: [ID!]) { customers(where: { id: { in: $ids } }) { items { notes version history { field } } } made: customers(where: { firstName: { startsWith: "made by" } }) { totalCount } }',
      { ids: [one, other] },
    );
    for (const customer of data.customers.items) {
      expect([...customer.notes].sort().join('')).toBe('ab');
      expect(customer.version).toBe(3);
      expect(customer.history).toHaveLength(3);
    }
    expect(data.made.totalCount).toBe(2);
  });
});

/** Lets nobody on until `count` have come. */
function barrier(count: number): () => Promise<void> {
  let here = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return async () => {
    if (++here >= count) open();
    await all;
  };
}
