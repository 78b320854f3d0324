import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';
import {
  createRole,
  deleteRole,
  previewRole,
  readRole,
  roleInput,
  updateRole,
} from '../support/role-requests.js';

let test: TestApp;
let admin: Ask;

beforeAll(async () => {
  test = await startApp();
  ({ ask: admin } = await test.asUser('administrator'));
  await createRole(
    admin,
    'team-player',
    roleInput({
      customer: {
        read: 'own',
        see: ['open', 'personal'],
        fields: { phones: 'masked', emails: 'own' },
      },
      order: { read: 'group', change: 'own', see: ['open'], write: ['open'], create: true },
      company: { read: { reach: 'shops', shops: ['main'] }, see: ['open'] },
      stock: { read: 'all', see: ['open'], list: false },
    }),
  );
});
afterAll(() => test.close());

const save = (statement: string, ask = admin): Promise<GraphqlAnswer> =>
  ask('mutation ($input: RightsTestCreate!) { createRightsTest(input: $input) { id statement note } }', {
    input: { statement },
  });
const remove = (id: string): Promise<GraphqlAnswer> =>
  admin('mutation ($id: ID!) { deleteRightsTest(id: $id) }', { id });

describe('a statement that holds is saved', () => {
  it.each([
    'courier cannot read order.email',
    'Courier can not read CUSTOMERS',
    'A courier can see its own orders.',
    'couriers cannot see orders of other people',
    'courier cannot read customer.phones',
    'courier cannot read customer.email',
    'courier can read order.phones',
    'team-player cannot see another group’s orders',
    "team-player can see its group's orders",
    'team-player can see own orders',
    "team-player can't see all orders",
    'team-player cannot change other people’s orders',
    'team-player can change own orders',
    "team-player cannot see another person's customers",
    "team-player cannot see another shop's companies",
    'team-player can see other shops’ orders',
    'team-player cannot read customer.phones in full',
    'team-player can read customer.emails',
    'team-player cannot filter by customer.emails',
    'team-player cannot list stocks',
    'team-player can read stock',
    'team-player cannot call createOrder',
    'analyst can read order.grossProfit',
    'analyst can sort orders.grossProfit',
    'analyst cannot write order.total',
    'analyst cannot change orders',
    'the role Head of sales can read the order lines.purchasePrice',
    'head-of-sales can see all orders',
    'warehouse cannot filter customer.phones',
    'integration can create orders',
    'integration can write order.phone',
    'integration cannot delete orders',
    'manager cannot call mergeCustomers',
    'manager can call updateOrder',
    'administrator can call UPDATEROLE',
  ])('%s', async (statement) => {
    const { data, errors } = await save(statement);
    expect(errors).toBeUndefined();
    expect(data.createRightsTest.statement).toBe(statement);
  });

  it('and all of them are listed as holding', async () => {
    const { data, errors } = await admin(
      '{ checkRightsTests { id statement holds reason } rightsTests { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data.checkRightsTests.length).toBe(data.rightsTests.totalCount);
    expect(data.checkRightsTests.filter((one: { holds: boolean }) => !one.holds)).toEqual([]);
  });
});

describe('a statement that does not hold is refused with the reason', () => {
  it.each([
    ['courier cannot read orders', 'courier may read orders'],
    ['courier can read customer.phones', 'courier may not read customer.phones'],
    ['team-player can read customer.phones', 'reads the tail of customer.phones, because it is masked'],
    ['team-player cannot read customer.phones', 'reads the tail of customer.phones, because it is masked'],
    ['team-player can read customer.emails in full', 'in full on some records only'],
    ['manager cannot see another group’s orders', 'manager may read orders of other groups'],
    ['team-player can change all orders', 'may not change orders without limit'],
    ['team-player cannot create orders', 'may not call createOrder'],
    ['manager can call mergeCustomers', 'manager may not call mergeCustomers'],
    ['analyst can write order.phone', 'analyst may not write order.phone'],
    ['analyst can write order.total', 'Kontor fills it by itself'],
    ['courier can filter order.email', 'may not filter by order.email'],
  ])('%s', async (statement, reason) => {
    const { errors } = await save(statement);
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.statement', message: expect.stringContaining('does not hold now: ') },
    ]);
    expect(errors?.[0]?.message).toContain(reason);
  });
});

describe('a statement that is not understood is refused with what is known', () => {
  it.each([
    ['', 'can not be empty'],
    ['courier read orders', 'is no statement'],
    ['pilot can read orders', 'no role "pilot"; known are administrator'],
    ['courier can smell orders', 'the word "smell" is not understood; known are add, call'],
    ['courier can read ships', 'no resource "ships"; known are'],
    ['courier cannot read order.fone', 'order has no field "fone"; it has'],
    ['courier cannot read user.passwordHash', 'user has no field "passwordHash"'],
    ['courier cannot call burnOrder', 'no operation "burnOrder"; known are'],
    ['courier cannot filter orders', 'say which field of order'],
    ['courier cannot delete order.phone', 'for whole records'],
    ["courier cannot see another group's products", 'no product belongs to a person'],
    ["courier cannot see another shop's products", 'no product belongs to a shop'],
  ])('%s', async (statement, message) => {
    const { errors } = await save(statement);
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.statement', message: expect.stringContaining(message) },
    ]);
  });
});

describe('a change of rights', () => {
  it('is refused when a statement would no longer hold, and the preview names it', async () => {
    await createRole(admin, 'guarded', roleInput({ order: { read: 'all', see: ['open'] } }));
    const { data } = await save('guarded cannot read order.phone');
    const wider = roleInput({ order: { read: 'all', see: ['open', 'personal'] } });
    const { errors } = await updateRole(admin, 'guarded', wider, 1);
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain(
      '"guarded cannot read order.phone" (guarded may read order.phone.)',
    );
    expect((await readRole(admin, 'guarded')).version).toBe(1);
    const preview = await previewRole(admin, 'guarded', wider);
    expect(preview.data.previewRole.brokenTests).toEqual([
      {
        id: data.createRightsTest.id,
        statement: 'guarded cannot read order.phone',
        reason: 'guarded may read order.phone.',
      },
    ]);
    await remove(data.createRightsTest.id);
    expect((await updateRole(admin, 'guarded', wider, 1)).errors).toBeUndefined();
  });

  it('that takes away what must be allowed is refused too, be it by switching the role off or deleting it', async () => {
    const input = roleInput({ order: { read: 'all', see: ['open'] } });
    await createRole(admin, 'needed', input);
    const { data } = await save('needed can read orders');
    expect(
      (await updateRole(admin, 'needed', { ...input, active: false }, 1)).errors?.[0]?.message,
    ).toContain('"needed can read orders"');
    expect((await deleteRole(admin, 'needed')).errors?.[0]?.message).toContain('there is no role "needed"');
    await remove(data.createRightsTest.id);
    expect((await deleteRole(admin, 'needed')).errors).toBeUndefined();
  });

  it('that has nothing to do with a statement passes', async () => {
    const { input, version } = await readRole(admin, 'team-player');
    expect(
      (await updateRole(admin, 'team-player', { ...input, name: 'Team' }, version)).errors,
    ).toBeUndefined();
  });
});

describe('a statement and a change of rights at the same moment', () => {
  it('never leave a statement that does not hold', async () => {
    await createRole(admin, 'raced', roleInput({ order: { read: 'all', see: ['open'] } }));
    const answers = await Promise.all([
      save('raced cannot read order.phone'),
      updateRole(admin, 'raced', roleInput({ order: { read: 'all', see: ['open', 'personal'] } }), 1),
    ]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
  });
});

describe('statements', () => {
  it('are not there for a role without the right to them', async () => {
    const { ask } = await test.asUser('manager');
    expect((await ask('{ rightsTests { totalCount } }')).errors?.[0]?.message).toContain('"rightsTests"');
    expect((await ask('{ checkRightsTests { id } }')).errors?.[0]?.message).toContain('"checkRightsTests"');
    expect((await save('courier cannot read order.email', ask)).errors?.[0]?.message).toContain(
      'RightsTestCreate',
    );
  });

  it('are as they stand in the text that explains them', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../server/rights/README.md'), 'utf8');
    const [, listed = ''] = /## Statements about rights[^]*?```\n([^]*?)```/.exec(text) ?? [];
    const sentences = listed
      .trim()
      .split('\n')
      .map((line) => line.split(/\s{2,}/)[0] ?? '');
    expect(sentences.length).toBeGreaterThan(7);
    for (const sentence of sentences) {
      const { errors } = await save(sentence);
      // Understood; whether it holds is another matter.
      expect([sentence, errors?.[0]?.message ?? 'does not hold now']).toEqual([
        sentence,
        expect.stringContaining('does not hold now'),
      ]);
    }
  });

  it('are checked when they are changed', async () => {
    const { data } = await save('courier cannot read order.email');
    const change = (statement: string) =>
      admin(
        'mutation ($id: ID!, $input: RightsTestUpdate!) { updateRightsTest(id: $id, input: $input) { note } }',
        {
          id: data.createRightsTest.id,
          input: { statement, note: 'asked for by the owner' },
        },
      );
    expect((await change('courier can read order.email')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await change('courier cannot write order.email')).data.updateRightsTest.note).toBe(
      'asked for by the owner',
    );
  });
});
