import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBulk } from '../../server/changes/bulk.js';
import { write } from '../../server/changes/write.js';
import { getResource } from '../../server/db/registry.js';
import { forkEm } from '../../server/db/orm.js';
import { Customer } from '../../server/domain/customers/customer.entity.js';
import { Order } from '../../server/domain/orders/order.entity.js';
import { addRecord } from '../../server/resource/records.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

interface LogRow {
  operation: number;
  actor: string;
  actorName: string;
  via: string;
  resource: string;
  record: string;
  root: string;
  version: number;
  action: string;
  field: string | null;
  old: unknown;
  new: unknown;
}

/** The log as it lies in the table. */
async function logOf(resource: string, id: string | number): Promise<LogRow[]> {
  const rows = await test.app.reader.all(
    'select operation_id, actor_kind, actor_name, via, resource, record_id, root_resource, root_id, version, action, field, old_value, new_value from change_entry where resource = ? and record_id = ? order by id',
    [resource, String(id)],
  );
  return rows.map(
    ([
      operation,
      actor,
      actorName,
      via,
      name,
      record,
      rootResource,
      root,
      version,
      action,
      field,
      before,
      after,
    ]) => ({
      operation: Number(operation),
      actor: String(actor),
      actorName: String(actorName),
      via: String(via),
      resource: String(name),
      record: String(record),
      root: `${String(rootResource)} ${String(root)}`,
      version: Number(version),
      action: String(action),
      field: field === null || field === undefined ? null : String(field),
      old: before === null ? null : JSON.parse(String(before)),
      new: after === null ? null : JSON.parse(String(after)),
    }),
  );
}

const create = async (input: object): Promise<string> => {
  const { data, errors } = await ask(
    'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }',
    { input },
  );
  expect(errors).toBeUndefined();
  return data.createCustomer.id;
};

describe('the change log', () => {
  it('has one row of a created record, with all its values in the form of the API', async () => {
    const id = await create({
      firstName: 'Ada',
      phones: ['+47 900 00 001'],
      personalDiscountPercent: 12.5,
      birthday: '1990-01-02',
      vip: true,
    });
    const [row, ...others] = await logOf('customer', id);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      actor: 'token',
      actorName: 'test administrator',
      via: 'API',
      root: `customer ${id}`,
      version: 1,
      action: 'CREATE',
      field: null,
      old: null,
    });
    expect(row?.new).toMatchObject({
      firstName: 'Ada',
      phones: ['+4790000001'],
      personalDiscountPercent: 12.5,
      birthday: '1990-01-02',
      vip: true,
      kind: 'PERSON',
    });
    for (const plumbing of ['id', 'version', 'createdAt', 'updatedAt', 'lastName'])
      expect(row?.new).not.toHaveProperty(plumbing);
  });

  it('has one row for each field that changed, and none for those written as they were', async () => {
    const id = await create({ firstName: 'Ada', lastName: 'Byron', tags: ['a'] });
    await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { firstName: "Ada", lastName: null, vip: true, tags: ["a", "b"], personalDiscountPercent: 5 }) { id } }',
      { id },
    );
    const rows = (await logOf('customer', id)).slice(1);
    expect(new Set(rows.map((row) => row.operation)).size).toBe(1);
    expect(
      rows.map(({ field, old, new: now, version, action }) => [field, old, now, version, action]).sort(),
    ).toEqual([
      ['lastName', 'Byron', null, 2, 'CHANGE'],
      ['personalDiscountPercent', null, 5, 2, 'CHANGE'],
      ['tags', ['a'], ['a', 'b'], 2, 'CHANGE'],
      ['vip', false, true, 2, 'CHANGE'],
    ]);
  });

  it('has nothing of a change that changes nothing', async () => {
    const id = await create({ firstName: 'Same' });
    const { data } = await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { firstName: "Same" }) { version } }',
      { id },
    );
    expect(data.updateCustomer.version).toBe(1);
    expect(await logOf('customer', id)).toHaveLength(1);
  });

  it('has one row of a deleted record, with all it held and the reason', async () => {
    const id = await create({ firstName: 'Gone', vip: true });
    await ask('mutation ($id: ID!) { deleteCustomer(id: $id, reason: "asked for it") }', { id });
    const rows = (await logOf('customer', id)).slice(1);
    expect(rows).toMatchObject([
      {
        action: 'DELETE',
        field: null,
        version: 2,
        old: { firstName: 'Gone', vip: true },
        new: { deleteReason: 'asked for it' },
      },
    ]);
    const { data } = await ask(
      'query ($id: ID!) { customers(where: { id: { eq: $id }, deletedAt: { isNull: false } }) { items { deleteReason } } }',
      { id },
    );
    expect(data.customers.items).toEqual([{ deleteReason: 'asked for it' }]);
  });

  it('writes money as decimals of its currency', async () => {
    const { orders } = await seedOrders(test, {
      shops: { tokyo: 'JPY' },
      orders: [
        { number: 'M1', total: 123_450 },
        { number: 'M2', shop: 'tokyo', total: 1234 },
      ],
    });
    const [euro, yen] = await Promise.all(orders.map((id) => logOf('order', id)));
    expect(euro?.[0]?.new).toMatchObject({ total: '1234.50' });
    expect(yen?.[0]?.new).toMatchObject({ total: '1234' });
    await ask('mutation ($id: ID!) { updateOrder(id: $id, input: { prepaySum: "10.5" }) { id } }', {
      id: orders[0],
    });
    const changed = (await logOf('order', orders[0] ?? 0)).find((row) => row.field === 'prepaySum');
    expect(changed).toMatchObject({ old: null, new: '10.50' });
  });

  it('puts the parts of a record into its history', async () => {
    const { orders } = await seedOrders(test, {
      orders: [{ number: 'P1', lines: [{ name: 'Lamp', unitPrice: 10_500 }] }],
    });
    const { data } = await ask(
      'query ($id: ID!) { order(id: $id) { lines { id } history { resource action recordId new actor { kind name } via operationId } } }',
      { id: orders[0] },
    );
    const [line] = await logOf('orderLine', data.order.lines[0].id);
    expect(line).toMatchObject({ root: `order ${orders[0]}`, new: { unitPrice: '1.05', quantity: 1 } });
    expect(data.order.history.map((entry: { resource: string }) => entry.resource).sort()).toEqual([
      'order',
      'orderLine',
    ]);
    expect(data.order.history[0]).toMatchObject({ actor: { kind: 'system', name: 'test' }, via: 'SYSTEM' });
  });

  it('tells who it was through the panel', async () => {
    const { ask: manager, userId } = await test.asUser('manager');
    const { data } = await manager(
      'mutation { createCustomer(input: { firstName: "By hand" }) { id history { via actor { kind id name } } } }',
    );
    expect(data.createCustomer.history).toEqual([
      { via: 'PANEL', actor: { kind: 'user', id: String(userId), name: 'Test manager' } },
    ]);
  });

  it('shows of a secret that it changed and nothing else', async () => {
    const { data, errors } = await ask(
      'mutation { createUser(input: { email: "secret@example.com" }) { id } }',
    );
    expect(errors).toBeUndefined();
    const context = await test.context();
    await context.orm.em.getConnection().execute('select 1');
    await write(context, async ({ em }) => {
      const user = await em.findOneOrFail((await import('../../server/auth/user.entity.js')).User, {
        id: Number(data.createUser.id),
      });
      user.passwordHash = 'argon2id$very$secret';
    });
    const rows = await logOf('user', data.createUser.id);
    expect(rows.at(-1)).toMatchObject({ action: 'CHANGE', field: 'passwordHash', old: null, new: null });
    expect(JSON.stringify(rows)).not.toContain('argon2id');
  });

  it('is the same by the bulk path as by the unit of work', async () => {
    const resource = getResource('customer');
    const context = await test.context();
    const [single, bulk] = await write(context, async (writing) => {
      const values = { firstName: 'Twin', vip: true, totalSum: 0, tags: ['x'], personalDiscountPercent: 500 };
      const record = addRecord(writing, Customer, values);
      const id = writing.nextId();
      await openBulk(writing, context.dialect).insert(resource, [{ id, ...values }]);
      return [record.id, id];
    });
    const [one] = await logOf('customer', single ?? 0);
    const [other] = await logOf('customer', bulk ?? 0);
    expect({ ...other, record: '', root: '' }).toEqual({ ...one, record: '', root: '' });
    await write(context, async (writing) => {
      const before = { id: bulk, version: 1, firstName: 'Twin', vip: true };
      await openBulk(writing, context.dialect).update(resource, [
        { before, after: { ...before, firstName: 'Changed' }, changed: ['firstName'] },
      ]);
    });
    expect((await logOf('customer', bulk ?? 0)).at(-1)).toMatchObject({
      action: 'CHANGE',
      field: 'firstName',
      old: 'Twin',
      new: 'Changed',
      version: 2,
    });
    const { data } = await ask('{ search(text: "Changed") { id } }');
    expect(data.search).toEqual([{ id: String(bulk) }]);
  });

  it('can not be gone round: a record written outside write() is refused', async () => {
    const em = forkEm(test.app.orm);
    const record = Object.assign(new Customer(), { id: 999_999_999, firstName: 'Smuggled' });
    em.persist(record);
    await expect(em.flush()).rejects.toThrow('inside write() only');
    const order = await forkEm(test.app.orm).findOne(Order, { number: 'P1' });
    expect(order).not.toBeNull();
    const { data } = await ask('{ customers(where: { firstName: { eq: "Smuggled" } }) { totalCount } }');
    expect(data.customers.totalCount).toBe(0);
  });

  it('does not let a record vanish', async () => {
    const id = await create({ firstName: 'Kept' });
    const vanish = write(await test.context(), async ({ em }) => {
      em.remove(await em.findOneOrFail(Customer, { id: Number(id) }));
    });
    await expect(vanish).rejects.toThrow('delete softly');
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { firstName } }', { id });
    expect(data.customer).toEqual({ firstName: 'Kept' });
  });

  it('has nothing of a transaction that failed, and neither has the table', async () => {
    const broken = write(await test.context(), async (writing) => {
      addRecord(writing, Customer, { firstName: 'Half' });
      await writing.em.flush();
      addRecord(writing, Customer, { firstName: 'Written' });
      await writing.em.flush();
      throw new Error('the second half fails');
    });
    await expect(broken).rejects.toThrow('the second half fails');
    const { data } = await ask(
      '{ customers(where: { firstName: { in: ["Half", "Written"] } }) { totalCount } search(text: "Half") { id } }',
    );
    expect(data).toEqual({ customers: { totalCount: 0 }, search: [] });
    const [row] = await test.app.reader.all(
      "select count(*) from change_entry where new_value like '%Half%'",
      [],
    );
    expect(Number(row?.[0])).toBe(0);
  });
});

describe('a field of JSON', () => {
  it('takes lists and objects, and refuses a bare text, which would be stored as broken JSON', async () => {
    const ask = await test.as('administrator');
    const { data } = await ask('mutation { createCustomer(input: { firstName: "Json" }) { id } }');
    const set = (subscriptions: unknown) =>
      ask(
        'mutation ($id: ID!, $subscriptions: JSON) { updateCustomer(id: $id, input: { subscriptions: $subscriptions }) { subscriptions } }',
        { id: data.createCustomer.id, subscriptions },
      );
    const list = [{ channel: 'email', subscribed: false }];
    expect((await set(list)).data.updateCustomer.subscriptions).toEqual(list);
    const { errors } = await set('by post');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'input.subscriptions' }],
    });
  });
});
