import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { authenticate } from '../../server/auth/authenticate.js';
import { runStatement } from '../../server/db/exclusively.js';
import type { Reader } from '../../server/db/reader.js';
import { asker, startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let admin: Ask;
let boss: { ask: Ask; userId: number };
let orders: number[] = [];

const MAKE =
  'mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { secret token { id name roles owner { id } lastUsedAt } } }';
const NUMBERS = '{ orders(sort: [{ number: ASC }]) { items { number } } }';

beforeAll(async () => {
  test = await startApp();
  boss = await test.asUser('administrator');
  admin = boss.ask;
  const seeded = await seedOrders(test, {
    shops: { tokyo: 'JPY' },
    orders: [
      { number: 'EUR-1', manager: boss.userId, total: 100, purchaseTotal: 60, phone: '+4790000001' },
      { number: 'JPY-1', shop: 'tokyo', total: 900 },
    ],
  });
  orders = seeded.orders;
});
afterAll(() => test.close());

const bearer = (secret: string, headers: Record<string, string> = {}): Ask =>
  asker(test.url, { authorization: `Bearer ${secret}`, ...headers });

async function make(ask: Ask, input: object): Promise<{ ask: Ask; id: string; secret: string }> {
  const { data, errors } = await ask(MAKE, { input: { name: 'ERP', roles: ['manager'], ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  const { secret, token } = data.createApiToken;
  return { ask: bearer(secret), id: token.id, secret };
}
const numbersOf = async (ask: Ask): Promise<string> => {
  const { data, errors } = await ask(NUMBERS);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.orders.items.map(({ number }: { number: string }) => number).join(' ');
};
const codeOf = async (ask: Ask, query: string, variables?: object): Promise<string | undefined> =>
  (await ask(query, variables)).errors?.[0]?.extensions.code;

describe('an API token made in the panel', () => {
  it('is shown once, stands for its maker, and its use is seen', async () => {
    const { ask, id, secret } = await make(admin, {});
    expect(await numbersOf(ask)).toBe('EUR-1 JPY-1');
    const { data } = await admin(
      'query ($id: ID!) { apiToken(id: $id) { name roles owner { id } lastUsedAt } }',
      {
        id,
      },
    );
    expect(data.apiToken).toEqual({
      name: 'ERP',
      roles: ['manager'],
      owner: { id: String(boss.userId) },
      lastUsedAt: expect.any(String),
    });
    const rows = await test.app.reader.all('select * from api_token', []);
    const changes = await test.app.reader.all("select * from change_entry where resource = 'apiToken'", []);
    expect(JSON.stringify([rows, changes])).not.toContain(secret);
    expect(await codeOf(admin, '{ apiTokens { items { hash } } }')).toBe('BAD_INPUT');
  });

  it('can do what its roles allow and its owner may do too', async () => {
    const owner = await test.asUser('courier');
    await makeRole(test, 'makes-tokens', {
      user: { read: 'all', see: ['open'] },
      apiToken: {
        read: 'own',
        verbs: ['createApiToken'],
        see: ['open', 'internal'],
        write: ['open', 'internal'],
      },
    });
    await admin(
      'mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["courier", "makes-tokens"] }) { id } }',
      {
        id: owner.userId,
      },
    );
    const { ask } = await make(owner.ask, { roles: ['administrator'] });
    expect(await numbersOf(ask)).toBe('');
    expect(await codeOf(ask, '{ customers { totalCount } }')).toBe('BAD_INPUT');
    await admin('mutation ($id: ID!, $me: ID) { updateOrder(id: $id, input: { manager: $me }) { id } }', {
      id: orders[0],
      me: owner.userId,
    });
    expect(await numbersOf(ask)).toBe('EUR-1');
    expect(await codeOf(ask, '{ orders { items { purchaseTotal } } }')).toBe('BAD_INPUT');
  });

  it('is limited to its shops, whatever its roles reach', async () => {
    const { ask } = await make(admin, { roles: ['administrator'], shops: ['tokyo'] });
    expect(await numbersOf(ask)).toBe('JPY-1');
    expect(
      await codeOf(
        ask,
        'mutation ($id: ID!) { updateOrder(id: $id, input: { managerComment: "x" }) { id } }',
        {
          id: orders[0],
        },
      ),
    ).toBe('NOT_FOUND');
  });

  it('reads and writes only its fields', async () => {
    const { ask } = await make(admin, {
      roles: ['administrator'],
      fields: ['order.number', 'order.managerComment'],
    });
    expect(await numbersOf(ask)).toBe('EUR-1 JPY-1');
    expect(await codeOf(ask, '{ orders { items { total } } }')).toBe('BAD_INPUT');
    expect(await codeOf(ask, '{ orders(where: { total: { gt: "1" } }) { totalCount } }')).toBe('BAD_INPUT');
    const change = (input: string) =>
      codeOf(ask, `mutation ($id: ID!) { updateOrder(id: $id, input: { ${input} }) { number } }`, {
        id: orders[1],
      });
    expect([await change('managerComment: "x"'), await change('phone: "+4790000009"')]).toEqual([
      undefined,
      'BAD_INPUT',
    ]);
  });

  it('is refused from an address that it is not for, and a caller can not lie about theirs', async () => {
    const { secret } = await make(admin, { addresses: ['10.0.0.0/8'] });
    expect(await codeOf(bearer(secret), NUMBERS)).toBe('UNAUTHENTICATED');
    expect(await codeOf(bearer(secret, { 'x-forwarded-for': '10.1.2.3' }), NUMBERS)).toBe('UNAUTHENTICATED');
    const { ask } = await make(admin, { addresses: ['127.0.0.1'] });
    expect(await numbersOf(ask)).not.toBe('');
  });

  it('is revoked at once', async () => {
    const { ask, id } = await make(admin, {});
    expect(await codeOf(ask, NUMBERS)).toBeUndefined();
    await admin('mutation ($id: ID!) { revokeApiToken(id: $id) { revokedAt } }', { id });
    expect(await codeOf(ask, NUMBERS)).toBe('UNAUTHENTICATED');
  });

  it('ends with its owner', async () => {
    const owner = await test.asUser('administrator');
    const { ask } = await make(owner.ask, {});
    expect(await codeOf(ask, NUMBERS)).toBeUndefined();
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { active: false }) { id } }', {
      id: owner.userId,
    });
    expect(await codeOf(ask, NUMBERS)).toBe('UNAUTHENTICATED');
  });

  it('has no rights left when its owner goes between the read of the token and that of the owner', async () => {
    const owner = await test.asUser('administrator');
    const { secret } = await make(owner.ask, { roles: ['administrator'] });
    const { reader, orm, roles } = test.app;
    const late: Reader = {
      ...reader,
      async all(sql, values) {
        const [asked] = values;
        if (/from `user` where id = \?/.test(sql) && asked === owner.userId)
          await runStatement(orm, 'update `user` set `active` = 0 where `id` = ?', [owner.userId]);
        return reader.all(sql, values);
      },
    };
    const request = { method: 'POST', headers: { authorization: `Bearer ${secret}` } } as IncomingMessage;
    const caller = await authenticate(request, { reader: late, orm, idleHours: 1, trustedProxies: [] });
    const held = await roles.find(caller.roles, caller.narrowing);
    expect(held.held).toEqual([]);
    expect(held.rights.can('list', 'order')).toBe(false);
    expect(held.rights.rows('read', 'order')).toBe('none');
  });

  it('is not made by another token, nor by a role without the right', async () => {
    const { ask } = await make(admin, { roles: ['administrator'] });
    expect(await codeOf(ask, MAKE, { input: { name: 'x', roles: ['administrator'] } })).toBe('FORBIDDEN');
    const manager = await test.asUser('manager');
    expect(await codeOf(manager.ask, MAKE, { input: { name: 'x', roles: ['manager'] } })).toBe('BAD_INPUT');
  });

  it.each<[string, object, string]>([
    ['a role that is not there', { roles: ['nobody'] }, 'input.roles.0'],
    ['no role', { roles: [] }, 'input.roles'],
    ['no name', { name: ' ' }, 'input.name'],
    ['a shop that is not there', { shops: ['mars'] }, 'input.shops.0'],
    ['a field that is not there', { fields: ['order.number', 'order.colour'] }, 'input.fields.1'],
    ['an address that is none', { addresses: ['10.0.0.0/99'] }, 'input.addresses.0'],
    ['a date in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'input.expiresAt'],
  ])('is refused with %s', async (_, input, path) => {
    const { errors } = await admin(MAKE, { input: { name: 'ERP', roles: ['manager'], ...input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path }] });
  });
});
