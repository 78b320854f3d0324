import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgetOldOperations } from '../../server/api/operation-use.js';
import { createApiToken } from '../../server/auth/create-api-token.js';
import { lostOperations } from '../../server/domain/roles/lost-operations.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { previewRole, roleInput } from '../support/role-requests.js';
import { asker, startApp, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };

beforeAll(async () => {
  test = await startApp();
  await seedOrders(test, { orders: [{ number: 'A1', phone: '+4790000001' }] });
});
afterAll(() => test.close());

/** A proposal that is about this role alone. */
const desk = (grants: GrantsInput | undefined) => new Map([['desk', grants]]);

interface Use {
  operation: string | null;
  coordinates: string[];
  uses: number;
}

async function usesOf(id: number | string, kind = 'user'): Promise<Use[]> {
  await test.app.operations.flush();
  const rows = await test.app.reader.all(
    'select operation, coordinates, uses, first_day, last_day from operation_use where actor_kind = ? and actor_id = ? order by operation, coordinates',
    [kind, String(id)],
  );
  const today = new Date().toISOString().slice(0, 10);
  return rows.map(([operation, coordinates, uses, first, last]) => {
    expect([first, last]).toEqual([today, today]);
    return {
      operation: operation === null ? null : String(operation),
      coordinates: JSON.parse(String(coordinates)),
      uses: Number(uses),
    };
  });
}

describe('operations that people and tokens send', () => {
  it('are noted once, with how often they came', async () => {
    const { ask, userId } = await test.asUser('manager');
    for (let index = 0; index < 3; index++)
      await ask('query Newest { orders { items { phone shop { code } } } }');
    expect(await usesOf(userId)).toEqual([
      {
        operation: 'Newest',
        coordinates: ['Order.phone', 'Order.shop', 'OrderList.items', 'Query.orders', 'Shop.code'],
        uses: 3,
      },
    ]);
    await ask('query Newest { orders { items { phone shop { code } } } }');
    expect((await usesOf(userId))[0]?.uses).toBe(4);
  });

  it('are the same whatever values are written in them, and none of the values is kept', async () => {
    const { ask, userId } = await test.asUser('manager');
    for (const phone of ['+4790000001', '+4790000002'])
      await ask(`{ orders(where: { or: [{ phone: { eq: "${phone}" } }] }) { totalCount } }`);
    const uses = await usesOf(userId);
    expect(uses).toEqual([
      {
        operation: null,
        coordinates: [
          'OrderList.totalCount',
          'OrderWhere.or',
          'OrderWhere.phone',
          'Query.orders',
          'StringOperators.eq',
        ],
        uses: 2,
      },
    ]);
    const rows = await test.app.reader.all('select * from operation_use', []);
    expect(JSON.stringify(rows)).not.toContain('479000');
  });

  it('are noted with what variables brought, today and before', async () => {
    const { ask, userId } = await test.asUser('manager');
    const query = 'query Find($where: OrderWhere) { orders(where: $where) { totalCount } }';
    await ask(query, { where: { phone: { eq: '1' } } });
    await usesOf(userId);
    await ask(query, { where: { and: [{ delivery: { cost: { gt: '5' } } }] } });
    expect(await usesOf(userId)).toEqual([
      {
        operation: 'Find',
        coordinates: [
          'MoneyOperators.gt',
          'OrderDeliveryWhere.cost',
          'OrderList.totalCount',
          'OrderWhere.and',
          'OrderWhere.delivery',
          'OrderWhere.phone',
          'Query.orders',
          'StringOperators.eq',
        ],
        uses: 2,
      },
    ]);
  });

  it('are not noted when they were refused, nor when they only describe the schema', async () => {
    const { ask, userId } = await test.asUser('manager');
    await ask('{ orders { items { purchaseTotal } } }');
    await ask('{ __schema { types { name } } __typename }');
    expect(await usesOf(userId)).toEqual([]);
  });

  it('are kept for the next time when the database does not take them', async () => {
    const { ask, userId } = await test.asUser('manager');
    const { orm } = await test.context();
    const rename = (from: string, to: string) =>
      orm.em.getConnection().execute(`alter table \`${from}\` rename to \`${to}\``);
    await ask('query Kept { orders { totalCount } }');
    await rename('operation_use', 'operation_use_away');
    await test.app.operations.flush();
    await ask('query Kept { orders { totalCount } }');
    await rename('operation_use_away', 'operation_use');
    expect((await usesOf(userId)).map(({ uses }) => uses)).toEqual([2]);
  });

  it('are forgotten after 30 days', async () => {
    const { ask, userId } = await test.asUser('manager');
    await ask('{ orders { totalCount } }');
    expect(await usesOf(userId)).toHaveLength(1);
    const { orm } = await test.context();
    const setDay = (daysAgo: number) =>
      orm.em
        .getConnection()
        .execute('update `operation_use` set `last_day` = ? where `actor_id` = ?', [
          new Date(Date.now() - daysAgo * 24 * 3600_000).toISOString().slice(0, 10),
          String(userId),
        ]);
    const count = async () =>
      (await test.app.reader.all('select 1 from operation_use where actor_id = ?', [String(userId)])).length;
    await setDay(29);
    await forgetOldOperations(orm);
    expect(await count()).toBe(1);
    await setDay(31);
    await forgetOldOperations(orm);
    expect(await count()).toBe(0);
  });
});

describe('operations that a change of a role would break', () => {
  it('are named with what they would lose', async () => {
    await makeRole(test, 'desk', { order: all, shop: all });
    const { ask, userId } = await test.asUser('desk');
    const { data, errors } = await ask(
      'query Calls($where: OrderWhere) { orders(where: $where) { items { number phone } } }',
      { where: { phone: { isNull: false } } },
    );
    expect([errors, data.orders.items]).toEqual([undefined, [{ number: 'A1', phone: '+4790000001' }]]);
    await ask('query Numbers { orders { items { number } } }');
    await test.app.operations.flush();
    const context = await test.context();
    const lost = await lostOperations(context, desk({ order: { read: 'all', see: ['open'] }, shop: all }));
    expect(lost).toEqual([
      {
        actorKind: 'user',
        actorId: String(userId),
        actorName: 'Test desk',
        operation: 'Calls',
        lastUsedAt: `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`,
        lost: ['Order.phone', 'OrderWhere.phone'],
      },
    ]);
    const { ask: admin } = await test.asUser('administrator');
    const preview = await previewRole(
      admin,
      'desk',
      roleInput({ order: { read: 'all', see: ['open'] }, shop: all }),
    );
    expect(preview.data.previewRole.operations).toMatchObject([
      { lost: ['Order.phone', 'OrderWhere.phone'] },
    ]);
    // Shown by its tail it is still selected, and no longer filtered by.
    const masked = { order: { ...all, fields: { phone: 'masked' as const } } };
    expect((await lostOperations(context, desk(masked))).map(({ lost }) => lost)).toEqual([
      ['OrderWhere.phone'],
    ]);
    expect(await lostOperations(context, desk({ order: all, shop: all }))).toEqual([]);
    expect((await lostOperations(context, desk(undefined))).map(({ operation }) => operation).sort()).toEqual(
      ['Calls', 'Numbers'],
    );
  });

  it('are not those that another role of the same person keeps', async () => {
    const { ask, userId } = await test.asUser('desk');
    const admin = await test.as('administrator');
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["desk", "manager"] }) { id } }', {
      id: userId,
    });
    await ask('query Kept { orders { items { phone } } }');
    await test.app.operations.flush();
    const lost = await lostOperations(await test.context(), desk({}));
    expect(lost.filter(({ actorId }) => actorId === String(userId))).toEqual([]);
  });

  it('are those of a token whose owner holds the role', async () => {
    const { userId } = await test.asUser('desk');
    const context = await test.context();
    const { id, secret } = await createApiToken(context, {
      name: 'till',
      roles: ['manager'],
      ownerId: userId,
    });
    const ask = asker(test.url, { authorization: `Bearer ${secret}` });
    expect((await ask('query Till { orders { items { phone } } }')).errors).toBeUndefined();
    await test.app.operations.flush();
    const lost = await lostOperations(context, desk({ order: { read: 'all', see: ['open'] } }));
    expect(lost.filter((one) => one.actorKind === 'token')).toMatchObject([
      { actorId: String(id), actorName: 'till', operation: 'Till', lost: ['Order.phone'] },
    ]);
  });
});
