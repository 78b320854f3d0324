import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { write } from '../../server/changes/write.js';
import { Order } from '../../server/domain/orders/order.entity.js';
import { Shop } from '../../server/domain/shops/shop.entity.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { asker, startApp, type Ask, type TestApp } from '../support/app.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };
const tokens: GrantsInput[string] = {
  read: 'own',
  verbs: ['createApiToken'],
  see: ['open', 'internal'],
  write: ['open', 'internal'],
};
const NUMBERS = '{ orders { items { number } } }';

let test: TestApp;
let admin: Ask;

beforeAll(async () => {
  test = await startApp();
  ({ ask: admin } = await test.asUser('administrator'));
});
afterAll(() => test.close());

/** What was read a moment ago must not decide: each test asks, changes, and asks again at once. */
async function tokenOf(owner: Ask, roles: string[]): Promise<{ ask: Ask; id: string }> {
  const { data, errors } = await owner(
    'mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { secret token { id } } }',
    { input: { name: 'Next', roles } },
  );
  expect(errors).toBeUndefined();
  const { secret, token } = data.createApiToken;
  return { ask: asker(test.url, { authorization: `Bearer ${secret}` }), id: token.id };
}

const codeOf = async (ask: Ask): Promise<string | undefined> =>
  (await ask(NUMBERS)).errors?.[0]?.extensions.code;

describe('the very next request to the server that made the change', () => {
  it('goes by the changed role', async () => {
    await makeRole(test, 'changed', { order: all });
    const ask = await test.as('changed');
    expect(await codeOf(ask)).toBeUndefined();
    await changeRole(test, 'changed', { customer: all });
    expect(await codeOf(ask)).toBe('BAD_INPUT');
  });

  it('is refused to a revoked token', async () => {
    const { ask, id } = await tokenOf(admin, ['administrator']);
    expect(await codeOf(ask)).toBeUndefined();
    expect((await admin('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id })).errors).toBe(
      undefined,
    );
    expect(await codeOf(ask)).toBe('UNAUTHENTICATED');
  });

  it('goes by the roles that are left to the owner of a token', async () => {
    await makeRole(test, 'owned', { order: all, apiToken: tokens, user: all });
    const owner = await test.asUser('owned');
    const { ask } = await tokenOf(owner.ask, ['owned']);
    expect(await codeOf(ask)).toBeUndefined();
    const { errors } = await admin(
      'mutation ($id: ID!) { updateUser(id: $id, input: { roles: [] }) { id } }',
      { id: owner.userId },
    );
    expect(errors).toBeUndefined();
    expect(await codeOf(ask)).toBe('BAD_INPUT');
  });

  it('reaches the orders of the group that the owner of a token heads now', async () => {
    await makeRole(test, 'heads', {
      order: { ...all, read: 'own' },
      apiToken: tokens,
      user: all,
    });
    const head = await test.asUser('heads');
    await admin('mutation { createUserGroup(input: { code: "south", name: "South" }) { code } }');
    const member = await test.asUser('courier', { groups: ['south'] });
    await seedOrders(test, { orders: [{ number: 'OF-SOUTH', manager: member.userId }] });
    const { ask } = await tokenOf(head.ask, ['heads']);
    expect((await ask(NUMBERS)).data.orders.items).toEqual([]);
    const { errors } = await admin(
      'mutation ($head: ID!) { updateUserGroup(id: "south", input: { head: $head }) { code } }',
      { head: head.userId },
    );
    expect(errors).toBeUndefined();
    expect((await ask(NUMBERS)).data.orders.items).toEqual([{ number: 'OF-SOUTH' }]);
  });

  it('compares sums by the currency of a shop that was made just now, in lists and below records', async () => {
    await makeRole(test, 'small-sums', {
      customer: all,
      order: { ...all, read: { reach: 'all', where: { total: { lt: '100.00' } } } },
    });
    const ask = await test.as('small-sums');
    const LISTS =
      '{ orders(where: { number: { startsWith: "SUM" } }) { items { number } } customers { items { orders { number } } } }';
    const seeded = await seedOrders(test, {
      customers: [{ firstName: 'Buyer' }],
      orders: [
        { number: 'SUM-EUR', customer: 0, total: 5000 },
        { number: 'SUM-JPY', customer: 0, total: 5000 },
      ],
    });
    const before = await ask(LISTS);
    expect(before.errors).toBeUndefined();
    await write(await test.context(), async ({ em }) => {
      const main = await em.findOneOrFail(Shop, { code: 'main' });
      const tokyo = em.create(Shop, { ...main, code: 'tokyo', name: 'Tokyo', currency: 'JPY' });
      const order = await em.findOneOrFail(Order, { id: seeded.orders[1] ?? 0 });
      order.shop = tokyo;
      order.currency = 'JPY';
    });
    const { data, errors } = await ask(LISTS);
    expect(errors).toBeUndefined();
    expect(data.orders.items).toEqual([{ number: 'SUM-EUR' }]);
    expect(data.customers.items).toEqual([{ orders: [{ number: 'SUM-EUR' }] }]);
  });
});
