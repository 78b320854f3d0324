import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let admin: Ask;
let manager: Ask;
let orderId = 0;

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
  manager = await test.as('manager');
  const { orders } = await seedOrders(test, {
    customers: [{ firstName: 'Ada', lastName: 'Byron', phones: ['+4790000001'], notes: 'likes lamps' }],
    orders: [
      {
        number: 'H1',
        customer: 0,
        total: 2000,
        purchaseTotal: 1200,
        grossProfit: 800,
        margin: 4000,
        lastName: 'Byron',
        phone: '+4790000001',
        lines: [{ name: 'Lamp', purchasePrice: 120_000 }],
      },
    ],
  });
  orderId = orders[0] ?? 0;
});
afterAll(() => test.close());

/** The same request with a hidden field and with one that never existed: all that may differ is the name. */
async function expectAlike(
  ask: Ask,
  request: (name: string) => [string, object?],
  hidden: string,
): Promise<void> {
  const [seen, never] = await Promise.all([ask(...request(hidden)), ask(...request('zzzz'))]);
  const plain = (answer: typeof seen, name: string) => {
    const { errors, data, status } = answer;
    const text = JSON.stringify({
      errors: errors?.map(({ extensions, ...error }) => ({
        ...error,
        locations: undefined,
        extensions: { ...extensions, requestId: '' },
      })),
      data,
      status,
    });
    return text.replaceAll(name, '<name>');
  };
  expect(seen.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  expect(plain(seen, hidden)).toBe(plain(never, 'zzzz'));
}

describe('a hidden field is refused like one that never existed', () => {
  it.each<[string, string, (name: string) => [string, object?]]>([
    ['when selected', 'purchaseTotal', (name) => [`{ orders { items { ${name} } } }`]],
    ['under an alias', 'purchaseTotal', (name) => [`{ orders { items { number: ${name} } } }`]],
    [
      'in a fragment',
      'purchaseTotal',
      (name) => [`{ orders { items { ...f } } } fragment f on Order { ${name} }`],
    ],
    [
      'in an inline fragment',
      'purchaseTotal',
      (name) => [`{ orders { items { ... on Order { ${name} } } } }`],
    ],
    [
      'when left out by a directive',
      'purchaseTotal',
      (name) => [`{ orders { items { id ${name} @skip(if: true) } } }`],
    ],
    ['through a relation', 'purchasePrice', (name) => [`{ orders { items { lines { ${name} } } } }`]],
    [
      'through a long way',
      'purchasePrice',
      (name) => [`{ orders { items { lines { offer { ${name} } } } } }`],
    ],
    [
      'in a filter',
      'purchaseTotal',
      (name) => [`{ orders(where: { ${name}: { gt: "5" } }) { totalCount } }`],
    ],
    [
      'deep in a filter',
      'purchaseTotal',
      (name) => [`{ orders(where: { not: { or: [{ and: [{ ${name}: { gt: "5" } }] }] } }) { totalCount } }`],
    ],
    [
      'in a filter through a relation',
      'purchasePrice',
      (name) => [`{ orders(where: { lines: { some: { ${name}: { gt: "5" } } } }) { totalCount } }`],
    ],
    [
      'in a filter given as a variable',
      'purchaseTotal',
      (name) => [
        'query ($where: OrderWhere) { orders(where: $where) { totalCount } }',
        { where: { [name]: { gt: '5' } } },
      ],
    ],
    [
      'in a filter deep in a variable',
      'purchasePrice',
      (name) => [
        'query ($where: OrderWhere) { orders(where: $where) { totalCount } }',
        { where: { or: [{ lines: { some: { [name]: { gt: '5' } } } }] } },
      ],
    ],
    ['in a sort', 'grossProfit', (name) => [`{ orders(sort: [{ ${name}: ASC }]) { totalCount } }`]],
    [
      'in a sort given as a variable',
      'grossProfit',
      (name) => [
        'query ($sort: [OrderSort!]) { orders(sort: $sort) { totalCount } }',
        { sort: [{ [name]: 'ASC' }] },
      ],
    ],
    ['in totals', 'grossProfit', (name) => [`{ orders { totals { ${name} } } }`]],
    [
      'in an input',
      'purchasePrice',
      (name) => [
        'mutation ($lines: [OrderLineInput!]!) { createOrder(input: { lines: $lines }) { id } }',
        { lines: [{ name: 'Lamp', [name]: '1' }] },
      ],
    ],
    [
      'what a mutation answers',
      'purchaseTotal',
      (name) => [`mutation { updateOrder(id: "${orderId}", input: { call: true }) { ${name} } }`],
    ],
    ['what depends on it', 'margin', (name) => [`{ orders { items { ${name} } } }`]],
    ['an operation', 'roles', (name) => [`{ ${name} { totalCount } }`]],
    ['a mutation', 'deleteOrder', (name) => [`mutation { ${name}(id: 1) }`]],
    ['a type', 'Role', (name) => [`query ($x: ${name}Where) { __typename }`]],
  ])('%s', async (_, hidden, request) => {
    await expectAlike(manager, request, hidden);
  });

  it('shows no trace of it in the introspection', async () => {
    const { data } = await manager(
      '{ __schema { types { name fields { name args { name } } inputFields { name } enumValues { name } } } }',
    );
    const names = new Set<string>(JSON.stringify(data).match(/"name":"[^"]+"/g));
    for (const hidden of [
      'purchasePrice',
      'purchaseTotal',
      'grossProfit',
      'margin',
      'netCost',
      'passwordHash',
      'grants',
      'deleteOrder',
    ]) {
      expect([hidden, names.has(`"name":"${hidden}"`)]).toEqual([hidden, false]);
    }
    const type = await manager('{ __type(name: "Role") { name } }');
    expect(type.data.__type).toBeNull();
  });
});

describe('what is made from a hidden field', () => {
  it('is hidden with it', async () => {
    const open: GrantsInput[string] = { read: 'all', see: ['open', 'cost'] };
    await makeRole(test, 'no-purchase', {
      order: { ...open, fields: { purchaseTotal: 'none' } },
      orderLine: { ...open, fields: { purchasePrice: 'none' } },
      offer: { ...open, fields: { purchasePrice: 'none' } },
    });
    const ask = await test.as('no-purchase');
    expect(
      (await ask('{ orders { items { total delivery { netCost } lines { total } } totals { total } } }'))
        .errors,
    ).toBeUndefined();
    const gone = [
      '{ orders { items { margin } } }',
      '{ orders { items { grossProfit } } }',
      '{ orders { totals { grossProfit } } }',
      '{ orders { items { lines { margin } } } }',
      '{ orders { items { lines { grossProfit } } } }',
      '{ orders(sort: [{ margin: ASC }]) { totalCount } }',
      '{ orders(where: { grossProfit: { gt: "0" } }) { totalCount } }',
    ];
    for (const query of gone)
      expect([query, (await ask(query)).errors?.[0]?.extensions.code]).toEqual([query, 'BAD_INPUT']);
  });

  it('is hidden with a relation whose records the role may not read', async () => {
    await makeRole(test, 'products-alone', { product: { read: 'all', see: ['open'] } });
    const ask = await test.as('products-alone');
    expect((await ask('{ products { items { name } } }')).errors).toBeUndefined();
    for (const name of ['minPrice', 'maxPrice', 'free', 'offers { id }']) {
      expect([name, (await ask(`{ products { items { ${name} } } }`)).errors?.[0]?.extensions.code]).toEqual([
        name,
        'BAD_INPUT',
      ]);
    }
  });
});

describe('the history', () => {
  it('shows each role the fields it may read', async () => {
    const changed = await admin(
      'mutation ($id: ID!) { updateOrder(id: $id, input: { managerComment: "call back", phone: "+4790000002", delivery: { netCost: "3.50", cost: "5.00" } }) { version } }',
      { id: orderId },
    );
    expect(changed.errors).toBeUndefined();
    const historyOf = async (ask: Ask) => {
      const { data, errors } = await ask(
        'query ($id: ID!) { order(id: $id) { history { resource action field old new } } }',
        { id: orderId },
      );
      expect(errors).toBeUndefined();
      return data.order.history as {
        resource: string;
        action: string;
        field: string | null;
        old: unknown;
        new: Record<string, unknown>;
      }[];
    };
    const fields = async (ask: Ask) =>
      (await historyOf(ask))
        .filter((entry) => entry.action === 'CHANGE')
        .map((entry) => entry.field)
        .sort();
    expect(await fields(admin)).toEqual(
      expect.arrayContaining(['deliveryCost', 'deliveryNetCost', 'managerComment', 'phone']),
    );
    expect(await fields(manager)).toEqual(
      expect.arrayContaining(['deliveryCost', 'managerComment', 'phone']),
    );
    expect(await fields(manager)).not.toContain('deliveryNetCost');
    const analyst = await fields(await test.as('analyst'));
    expect(analyst).toContain('deliveryNetCost');
    expect(analyst).not.toContain('phone');
    const made = (await historyOf(manager)).filter((entry) => entry.action === 'CREATE');
    const shown = Object.keys(Object.assign({}, ...made.map((entry) => entry.new)));
    expect(shown).toContain('total');
    for (const hidden of ['purchaseTotal', 'purchasePrice', 'grossProfit', 'margin', 'deliveryNetCost'])
      expect(shown).not.toContain(hidden);
  });
});

describe('the search box', () => {
  it('finds nobody by a field that the role may not read', async () => {
    const find = async (ask: Ask, text: string) =>
      (await ask('query ($text: String!) { search(text: $text) { resource title subtitle } }', { text })).data
        .search;
    expect(await find(manager, '+47 900 00 001')).not.toEqual([]);
    const analyst = await test.as('analyst');
    expect(await find(analyst, '+47 900 00 001')).toEqual([]);
    expect(await find(analyst, 'Byron')).toEqual([]);
    const byNumber = await find(analyst, 'H1');
    expect(byNumber).toHaveLength(1);
    expect(JSON.stringify(byNumber)).not.toMatch(/Byron|90000001/);
  });

  it('finds nothing out of reach', async () => {
    const { ask } = await test.asUser('courier');
    const { data } = await ask('{ search(text: "H1") { id } }');
    expect(data.search).toEqual([]);
  });
});

describe('a conflict', () => {
  it('names only the changed fields that the role may read', async () => {
    const { data } = await admin('query ($id: ID!) { order(id: $id) { version } }', { id: orderId });
    await admin(
      'mutation ($id: ID!) { updateOrder(id: $id, input: { call: true, delivery: { netCost: "9.99" } }) { id } }',
      { id: orderId },
    );
    const late = await manager(
      'mutation ($id: ID!, $version: Int) { updateOrder(id: $id, input: { call: false }, version: $version) { id } }',
      { id: orderId, version: data.order.version },
    );
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', changedFields: ['call'] });
  });
});

describe('a change of rights', () => {
  it('holds from the next request on', async () => {
    const see = (classes: ('open' | 'cost')[]) => ({ order: { read: 'all' as const, see: classes } });
    await makeRole(test, 'changing', see(['open', 'cost']));
    const ask = await test.as('changing');
    const query = '{ orders { items { purchaseTotal } } }';
    expect((await ask(query)).errors).toBeUndefined();
    await changeRole(test, 'changing', see(['open']));
    expect((await ask(query)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    await changeRole(test, 'changing', {});
    expect((await ask('{ orders { totalCount } }')).errors?.[0]?.message).toContain('"orders"');
    expect((await ask('{ me { roles } }')).data.me.roles).toEqual(['changing']);
  });

  it('leaves nothing to one whose role was deleted', async () => {
    await makeRole(test, 'doomed', { order: { read: 'all', see: ['open'] } });
    const ask = await test.as('doomed');
    expect((await ask('{ orders { totalCount } }')).errors).toBeUndefined();
    const context = await test.context();
    await context.orm.em
      .getConnection()
      .execute("update `role` set `active` = 0, `version` = `version` + 1 where `code` = 'doomed'");
    await sleep(1000);
    expect((await ask('{ orders { totalCount } }')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('a role without mutations', () => {
  it('has none in its schema', async () => {
    const ask = await test.as('analyst');
    const { data } = await ask('{ __schema { mutationType { name } } }');
    expect(data.__schema.mutationType).toBeNull();
    const { errors, status } = await ask('mutation { deleteOrder(id: 1) }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(status).toBe(400);
  });
});
