import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiToken } from '../../server/auth/create-api-token.js';
import type { Ask, TestApp } from '../support/app.js';
import {
  openExplainedOffice,
  all,
  EXPLAIN,
  WHO,
  moment,
  type ExplainedOffice,
  type Explained,
} from '../support/explained-office.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
let admin: Ask;
let anna: ExplainedOffice['anna'];
let bert: ExplainedOffice['bert'];
let orders: number[];
let customers: number[];
let explain: ExplainedOffice['explain'];

beforeAll(async () => {
  ({ test, admin, anna, bert, orders, customers, explain } = await openExplainedOffice());
});
afterAll(() => test.close());

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
    expect(rules[0]).toBe('order.margin is made of order.purchaseTotal, which no role of Test costs reads');
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

  it('is read inside the record that owns it, where its own rows do not reach', async () => {
    const courier = await test.asUser('courier');
    const { data, errors } = await admin(
      'mutation ($manager: ID!) { createOrder(input: { shop: "main", manager: $manager, delivery: { address: { city: "Oslo", text: "Main street 1" } }, lines: [{ name: "Lamp", quantity: 1, unitPrice: "5.00" }] }) { id delivery { address { id } } } }',
      { manager: courier.userId },
    );
    expect(errors).toBeUndefined();
    const address = { resource: 'address', record: data.createOrder.delivery.address.id };
    const { decision, rules } = await explain(courier.userId, 'text', address);
    expect([decision, rules.at(-1)]).toEqual([
      'ALLOWED',
      `address ${address.record} is shown inside the record that owns it: order.delivery.address`,
    ]);
    const other = await test.asUser('courier');
    expect((await explain(other.userId, 'text', address)).decision).toBe('DENIED');
    const seen = await courier.ask('query ($id: ID!) { order(id: $id) { delivery { address { text } } } }', {
      id: data.createOrder.id,
    });
    expect(seen.data.order.delivery.address.text).toBe('Main street 1');
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
    await admin('mutation ($id: ID!) { updateOrder(id: $id, input: { lastName: "Love" }) { id } }', {
      id: orders[0],
    });
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
