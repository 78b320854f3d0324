import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApiToken } from '../../server/auth/create-api-token.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let admin: Ask;
let anna: { ask: Ask; userId: number };
let bert: { ask: Ask; userId: number };
let orders: number[] = [];
let customers: number[] = [];

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };
const dictionaries = Object.fromEntries(['shop', 'status', 'statusGroup'].map((name) => [name, all]));

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
  await makeRole(test, 'sales', { ...dictionaries, customer: all, order: { ...all, read: 'own' } });
  await makeRole(test, 'masking', {
    order: { ...all, fields: { phone: 'masked', email: 'own', firstName: 'none' } },
  });
  anna = await test.asUser('sales');
  bert = await test.asUser('masking');
  ({ orders, customers } = await seedOrders(test, {
    customers: [{ firstName: 'Ada', lastName: 'Byron' }],
    orders: [
      {
        number: 'A1',
        manager: anna.userId,
        customer: 0,
        phone: '+4790000001',
        total: 2000,
        lines: [{ name: 'Lamp' }],
      },
      { number: 'B1', manager: bert.userId, phone: '+4790000002', total: 500 },
      { number: 'C1', manager: bert.userId, phone: '+4790000003', total: 700 },
    ],
  }));
});
afterAll(() => test.close());

const EXPLAIN =
  'query ($person: ID, $token: ID, $resource: String!, $record: ID!, $field: String!, $at: DateTime) { explainAccess(person: $person, token: $token, resource: $resource, record: $record, field: $field, at: $at) { decision rules role at } }';
const WHO =
  'query ($resource: String!, $record: ID!, $field: String!, $at: DateTime) { whoCanRead(resource: $resource, record: $record, field: $field, at: $at) { kind id name decision rule } }';

interface Explained {
  decision: string;
  rules: string[];
  role: string | null;
}

async function explain(
  person: number,
  field: string,
  given: { record?: number | string; at?: string; resource?: string } = {},
): Promise<Explained> {
  const { data, errors } = await admin(EXPLAIN, {
    person,
    resource: 'order',
    record: orders[0],
    field,
    ...given,
  });
  expect(errors).toBeUndefined();
  return data.explainAccess;
}

/** A moment between what was done before and what is done after. */
async function moment(): Promise<string> {
  await sleep(15);
  const at = new Date().toISOString();
  await sleep(15);
  return at;
}

describe('what somebody reads now', () => {
  it('is told with the rule of the role that gives it', async () => {
    expect(await explain(anna.userId, 'phone')).toMatchObject({
      decision: 'ALLOWED',
      role: 'sales',
      rules: ['role sales reads order.phone by class personal on rows: own'],
    });
  });

  it('is refused outside the rows of every role, and says which rows those are', async () => {
    const { decision, rules, role } = await explain(anna.userId, 'phone', { record: orders[1] ?? 0 });
    expect([decision, role]).toEqual(['DENIED', null]);
    expect(rules).toEqual([
      `order ${orders[1]} is outside the rows of every role: sales: own (order.manager must be one of ${anna.userId}, and it is ${bert.userId})`,
    ]);
  });

  it('names the class that no role reads', async () => {
    expect((await explain(anna.userId, 'purchaseTotal')).rules).toEqual([
      'order.purchaseTotal is of class cost, which no role of Test sales reads',
    ]);
  });

  it('names the part that a computed field is made of', async () => {
    await makeRole(test, 'costs', {
      order: { read: 'all', see: ['open', 'cost'], fields: { purchaseTotal: 'none' } },
    });
    const { userId } = await test.asUser('costs');
    const { decision, rules } = await explain(userId, 'margin');
    expect(decision).toBe('DENIED');
    expect(rules[0]).toBe('order.margin is made of purchaseTotal, which no role of Test costs reads');
  });

  it('names a declassified field as one', async () => {
    await makeRole(test, 'declassified', {
      order: {
        read: 'all',
        see: ['open', 'cost'],
        fields: { purchaseTotal: 'none' },
        declassify: ['margin'],
      },
    });
    const { userId } = await test.asUser('declassified');
    const { decision, rules } = await explain(userId, 'margin');
    expect(decision).toBe('ALLOWED');
    expect(rules[0]).toContain('declassified: shown although it is made of');
  });

  it('is masked where the role shows the tail only', async () => {
    expect(await explain(bert.userId, 'phone')).toMatchObject({
      decision: 'MASKED',
      role: 'masking',
      rules: [
        'role masking reads only the tail of order.phone by an entry of its own ("masked") on rows: all',
      ],
    });
  });

  it('follows a field that is read on own rows only', async () => {
    expect(await explain(bert.userId, 'email')).toMatchObject({
      decision: 'DENIED',
      rules: [
        `role masking reads order.email by an entry of its own ("own") on own rows only, and order ${orders[0]} is not one`,
      ],
    });
    expect((await explain(bert.userId, 'email', { record: orders[1] ?? 0 })).decision).toBe('ALLOWED');
  });

  it('says that a relation leads to a record out of reach', async () => {
    await makeRole(test, 'no-customers', { order: all, customer: { ...all, read: 'own' } });
    const { userId } = await test.asUser('no-customers');
    const { decision, rules } = await explain(userId, 'customer');
    expect(decision).toBe('DENIED');
    expect(rules[0]).toContain(`order.customer leads to customer ${customers[0]}, which is outside the rows`);
  });

  it('agrees with what reads answer', async () => {
    for (const { ask, userId } of [anna, bert]) {
      for (const record of orders.slice(0, 2)) {
        for (const field of ['phone', 'email', 'firstName', 'number', 'total', 'purchaseTotal']) {
          const { data, errors } = await ask(
            `query ($id: ID!) { order(id: $id) { ${field} access { hidden masked } } }`,
            { id: record },
          );
          const order = data?.order;
          const seen =
            errors || !order || order.access.hidden.includes(field)
              ? 'DENIED'
              : order.access.masked.includes(field)
                ? 'MASKED'
                : 'ALLOWED';
          const { decision } = await explain(userId, field, { record });
          expect([userId, record, field, decision]).toEqual([userId, record, field, seen]);
        }
      }
    }
  });
});

describe('a token', () => {
  const explainToken = async (token: number, field: string): Promise<Explained> => {
    const { data, errors } = await admin(EXPLAIN, { token, resource: 'order', record: orders[0], field });
    expect(errors).toBeUndefined();
    return data.explainAccess;
  };

  it('never reads more than the person it stands for, and the answer names them', async () => {
    const context = await test.context();
    const token = { name: 'till', roles: ['manager'], ownerId: bert.userId };
    const { id } = await createApiToken(context, token);
    const { decision, rules } = await explainToken(id, 'firstName');
    expect(decision).toBe('DENIED');
    expect(rules).toContain(
      'the token stands for Test masking (roles: masking) and never reads more than they do',
    );
  });

  it('is told by its fields and its shops', async () => {
    const context = await test.context();
    const { id } = await createApiToken(context, {
      name: 'narrow',
      roles: ['manager'],
      fields: ['order.number'],
    });
    expect((await explainToken(id, 'number')).decision).toBe('ALLOWED');
    expect((await explainToken(id, 'phone')).rules).toEqual([
      'the token is limited to the fields order.number: order.phone is not among them',
    ]);
  });

  it('reads nothing after it was revoked, and did before', async () => {
    const context = await test.context();
    const { id } = await createApiToken(context, { name: 'short', roles: ['manager'] });
    const before = await moment();
    await admin('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id });
    const { decision, rules } = await explainToken(id, 'phone');
    expect(decision).toBe('DENIED');
    expect(rules[0]).toMatch(/^short gets no answer at all: the token short was revoked at /);
    const { data } = await admin(EXPLAIN, {
      token: id,
      resource: 'order',
      record: orders[0],
      field: 'phone',
      at: before,
    });
    expect(data.explainAccess.decision).toBe('ALLOWED');
  });
});

describe('what somebody read at a past moment', () => {
  it('follows the roles as they were', async () => {
    await makeRole(test, 'edited', { order: all });
    const { userId } = await test.asUser('edited');
    const before = await moment();
    await changeRole(test, 'edited', { order: { read: 'all', see: ['open'] } });
    expect((await explain(userId, 'phone')).decision).toBe('DENIED');
    const then = await explain(userId, 'phone', { at: before });
    expect(then).toMatchObject({ decision: 'ALLOWED', role: 'edited' });
    expect(then.rules.at(-1)).toContain('is as this version of Kontor declares it');
  });

  it('follows the groups as they were', async () => {
    await admin('mutation { createUserGroup(input: { code: "north", name: "North" }) { code } }');
    await makeRole(test, 'team', { order: { ...all, read: 'group' } });
    const mate = await test.asUser('team', { groups: ['north'] });
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { groups: ["north"] }) { id } }', {
      id: anna.userId,
    });
    const before = await moment();
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { groups: [] }) { id } }', {
      id: mate.userId,
    });
    expect((await explain(mate.userId, 'phone')).decision).toBe('DENIED');
    expect((await explain(mate.userId, 'phone', { at: before })).decision).toBe('ALLOWED');
  });

  it('follows the heads of groups and the groups below them as they were', async () => {
    const head = await test.asUser('sales');
    await admin(
      'mutation ($head: ID!) { a: createUserGroup(input: { code: "top", name: "Top", head: $head }) { code } b: createUserGroup(input: { code: "below", name: "Below", parent: "top" }) { code } }',
      { head: head.userId },
    );
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { groups: ["below"] }) { id } }', {
      id: anna.userId,
    });
    const before = await moment();
    await admin('mutation { updateUserGroup(id: "below", input: { parent: null }) { code } }');
    expect((await explain(head.userId, 'phone')).decision).toBe('DENIED');
    expect((await explain(head.userId, 'phone', { at: before })).decision).toBe('ALLOWED');
  });

  it('follows the owner that the record had', async () => {
    const before = await moment();
    await admin('mutation ($id: ID!, $to: ID!) { updateOrder(id: $id, input: { manager: $to }) { id } }', {
      id: orders[2],
      to: anna.userId,
    });
    const record = orders[2] ?? 0;
    expect((await explain(anna.userId, 'phone', { record })).decision).toBe('ALLOWED');
    expect((await explain(anna.userId, 'phone', { record, at: before })).decision).toBe('DENIED');
  });

  it('tries a condition on the amount and the text that the record held', async () => {
    await makeRole(test, 'small', {
      order: { ...all, read: { reach: 'all', where: { total: { lt: '10.00' }, lastName: { eq: 'LOVE' } } } },
    });
    const { userId } = await test.asUser('small');
    const record = orders[1] ?? 0;
    const rename = (lastName: string) =>
      admin('mutation ($id: ID!, $to: String) { updateOrder(id: $id, input: { lastName: $to }) { id } }', {
        id: record,
        to: lastName,
      });
    await rename('Love');
    const before = await moment();
    await rename('Lovelace');
    expect((await explain(userId, 'phone', { record })).decision).toBe('DENIED');
    expect((await explain(userId, 'phone', { record, at: before })).decision).toBe('ALLOWED');
  });

  it('takes related records as they are now, and says so', async () => {
    await makeRole(test, 'by-customer', {
      order: { ...all, read: { reach: 'all', where: { customer: { lastName: { eq: 'Byron' } } } } },
    });
    const { userId } = await test.asUser('by-customer');
    const { decision, rules } = await explain(userId, 'phone', { at: await moment() });
    expect(decision).toBe('ALLOWED');
    expect(rules).toContain(
      'taken as it is now, because the log of this record does not hold it: the customer behind order.customer',
    );
  });

  it('tells the rows of a part by its record as it was', async () => {
    const { data } = await admin('query ($id: ID!) { order(id: $id) { lines { id } } }', { id: orders[0] });
    const line: string = data.order.lines[0].id;
    await makeRole(test, 'lines', { order: { ...all, read: 'own' }, orderLine: all });
    const { userId } = await test.asUser('lines');
    const hand = (to: number) =>
      admin('mutation ($id: ID!, $to: ID!) { updateOrder(id: $id, input: { manager: $to }) { id } }', {
        id: orders[0],
        to,
      });
    await hand(userId);
    const before = await moment();
    await hand(anna.userId);
    const given = { resource: 'orderLine', record: line };
    expect((await explain(userId, 'name', given)).decision).toBe('DENIED');
    expect((await explain(userId, 'name', { ...given, at: before })).decision).toBe('ALLOWED');
  });

  it('is nothing for an account that was switched off then', async () => {
    const { userId } = await test.asUser('manager');
    const turn = (active: boolean) =>
      admin('mutation ($id: ID!, $to: Boolean) { updateUser(id: $id, input: { active: $to }) { id } }', {
        id: userId,
        to: active,
      });
    await turn(false);
    const off = await moment();
    await turn(true);
    expect((await explain(userId, 'phone')).decision).toBe('ALLOWED');
    const then = await explain(userId, 'phone', { at: off });
    expect(then.decision).toBe('DENIED');
    expect(then.rules[0]).toBe(
      'Test manager gets no answer at all: the account of Test manager was switched off',
    );
  });

  it('knows that a record was not yet there, or is deleted since', async () => {
    const { orders: made } = await seedOrders(test, { orders: [{ number: 'D1' }] });
    const record = made[0] ?? 0;
    const { userId } = await test.asUser('manager');
    const before = await moment();
    await admin('mutation ($id: ID!) { deleteOrder(id: $id, reason: "twice") }', { id: record });
    const now = await explain(userId, 'phone', { record });
    expect(now).toMatchObject({ decision: 'DENIED' });
    expect(now.rules[0]).toContain(`order ${record} was deleted`);
    expect((await explain(userId, 'phone', { record, at: before })).decision).toBe('ALLOWED');
    const early = await explain(userId, 'phone', { record, at: '2026-01-01T00:00:00Z' });
    expect(early.decision).toBe('DENIED');
  });
});

describe('what is asked wrongly', () => {
  it.each<[string, object, string]>([
    ['a person that never was', { person: '999999999' }, 'NOT_FOUND'],
    ['a record that never was', { record: '999999999' }, 'NOT_FOUND'],
    ['a resource that never was', { resource: 'zzzz' }, 'BAD_INPUT'],
    ['a field that never was', { field: 'zzzz' }, 'BAD_INPUT'],
    ['a moment to come', { at: '2999-01-01T00:00:00Z' }, 'BAD_INPUT'],
    ['nobody', { person: null }, 'BAD_INPUT'],
    ['two at once', { token: '1' }, 'BAD_INPUT'],
  ])('is refused: %s', async (_, given, code) => {
    const { errors } = await admin(EXPLAIN, {
      person: anna.userId,
      resource: 'order',
      record: orders[0],
      field: 'phone',
      ...given,
    });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('answers for a field that is declared no more: nobody reads it', async () => {
    const context = await test.context();
    await context.orm.em
      .getConnection()
      .execute(
        "update `change_entry` set `field` = 'givenUp' where `resource` = 'order' and `field` = 'lastName'",
      );
    const { decision, rules } = await explain(anna.userId, 'givenUp');
    expect(decision).toBe('DENIED');
    expect(rules[0]).toBe(
      'order.givenUp is declared no more: nobody reads what the change log still holds of it',
    );
  });

  it('is not there for a manager', async () => {
    const manager = await test.as('manager');
    for (const query of [EXPLAIN, WHO]) {
      const { errors } = await manager(query, { resource: 'order', record: orders[0], field: 'phone' });
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors?.[0]?.message).toMatch(/Cannot query field/);
    }
  });
});

describe('who reads a field', () => {
  interface Reads {
    kind: string;
    id: string;
    decision: string;
    rule: string;
  }
  const who = async (field: string, at?: string): Promise<Reads[]> => {
    const { data, errors } = await admin(WHO, { resource: 'order', record: orders[0], field, at });
    expect(errors).toBeUndefined();
    return data.whoCanRead;
  };

  it('is everybody for whom the explanation says so, with its rule', async () => {
    const found = await who('phone');
    const context = await test.context();
    const people = await context.reader.all('select id from `user`', []);
    for (const [id] of people) {
      const one = await explain(Number(id), 'phone');
      const entry = found.find((holder) => holder.kind === 'user' && holder.id === String(id));
      expect([id, entry?.decision ?? 'DENIED']).toEqual([id, one.decision]);
      if (entry) expect(one.rules).toContain(entry.rule);
    }
    expect(found.some((holder) => holder.kind === 'token')).toBe(true);
    expect(found.find((holder) => holder.id === String(bert.userId))?.decision).toBe('MASKED');
  });

  it('is told for a past moment too', async () => {
    const { userId } = await test.asUser('manager');
    const before = await moment();
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["warehouse"] }) { id } }', {
      id: userId,
    });
    const has = (list: Reads[]) => list.some((holder) => holder.id === String(userId));
    expect(has(await who('phone'))).toBe(false);
    expect(has(await who('phone', before))).toBe(true);
  });

  it('takes few statements for many people', async () => {
    const context = await test.context();
    for (let index = 0; index < 40; index++) await test.asUser('sales');
    let statements = 0;
    const { reader } = context;
    const counted: typeof reader = {
      ...reader,
      all: (sql, values) => {
        statements++;
        return reader.all(sql, values);
      },
    };
    const { whoCanRead } = await import('../../server/domain/rights/who-can-read.js');
    await whoCanRead(
      { ...context, reader: counted },
      { resource: 'order', record: String(orders[0]), field: 'phone' },
    );
    expect(statements).toBeLessThan(12);
  });
});
