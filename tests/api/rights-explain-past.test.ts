import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask, TestApp } from '../support/app.js';
import { openExplainedOffice, all, moment, type ExplainedOffice } from '../support/explained-office.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let admin: Ask;
let anna: ExplainedOffice['anna'];
let orders: number[];
let explain: ExplainedOffice['explain'];

beforeAll(async () => {
  ({ test, admin, anna, orders, explain } = await openExplainedOffice());
});
afterAll(() => test.close());

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

  it('finds the other records of the table where a condition leads back to them', async () => {
    await makeRole(test, 'sub-teams', {
      userGroup: { ...all, read: { reach: 'all', where: { parent: { name: { eq: 'Head office' } } } } },
    });
    const { userId } = await test.asUser('sub-teams');
    await admin(
      'mutation { a: createUserGroup(input: { code: "head", name: "Head office" }) { code } b: createUserGroup(input: { code: "branch", name: "Branch", parent: "head" }) { code } }',
    );
    const before = await moment();
    await admin('mutation { updateUserGroup(id: "branch", input: { parent: null }) { code } }');
    const given = { resource: 'userGroup', record: 'branch' };
    expect((await explain(userId, 'name', given)).decision).toBe('DENIED');
    expect((await explain(userId, 'name', { ...given, at: before })).decision).toBe('ALLOWED');
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

  it('counts a condition as not fulfilled whose field was given up since, and says so', async () => {
    await makeRole(test, 'old-rule', {
      order: { ...all, read: { reach: 'all', where: { givenUpField: { eq: 1 } } } },
    });
    const { userId } = await test.asUser('old-rule');
    const { decision, rules } = await explain(userId, 'phone');
    expect(decision).toBe('DENIED');
    expect(rules.at(-1)).toBe(
      'a condition can be tried no more and counts as not fulfilled: where.givenUpField.eq: Order has no such field to filter by.',
    );
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
