import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiToken } from '../../server/auth/api-token.entity.js';
import { createApiToken } from '../../server/auth/create-api-token.js';
import { write } from '../../server/changes/write.js';
import { runStatement, selectRows } from '../../server/db/exclusively.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeField } from '../support/custom-fields.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { subscribe, type Subscribed } from '../support/subscribe.js';

const SEES: GrantsInput[string] = { read: 'all', see: ['open', 'personal', 'internal'], list: true };
/** As long as anything could take that must not come. */
const LONG_MS = 600;

let test: TestApp;
let ask: Ask;
let made = 0;
let open: Subscribed[] = [];

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
/** What was committed a moment before one subscribes may still be told: here that is what the test before wrote. */
beforeEach(async () => {
  const left = async (): Promise<number> =>
    Number((await test.app.reader.all('select count(*) from change_outbox', []))[0]?.[0]);
  while (await left()) await sleep(20);
});
afterEach(() => {
  open.forEach((one) => one.close());
  open = [];
});
afterAll(() => test.close());

async function roleOf(grants: GrantsInput): Promise<string> {
  const role = `live-${++made}`;
  await makeRole(test, role, grants);
  return role;
}

async function follow(headers: Record<string, string>, query: string): Promise<Subscribed> {
  const subscribed = await subscribe(test.url, headers, query);
  open.push(subscribed);
  expect(subscribed.status).toBe(200);
  return subscribed;
}

async function token(role: string): Promise<{ headers: Record<string, string>; name: string }> {
  const name = `token of ${role}`;
  const { secret } = await createApiToken(await test.context(), { name, roles: [role] });
  return { headers: { authorization: `Bearer ${secret}` }, name };
}

const create = async (firstName: string): Promise<void> => {
  const { errors } = await ask(
    'mutation ($firstName: String) { createCustomer(input: { firstName: $firstName }) { id } }',
    { firstName },
  );
  expect(errors).toBeUndefined();
};

const NAMES = 'subscription { customerChanged { firstName } }';

/** It works; then something is taken away and a record is changed at once: nothing of that may come. */
async function endsWith(subscribed: Subscribed, take: () => Promise<unknown>, code: string): Promise<void> {
  await create('Before');
  await subscribed.wait(1);
  expect(subscribed.events).toEqual([{ data: { customerChanged: { firstName: 'Before' } } }]);
  await take();
  await create('Canary');
  expect(await subscribed.ended()).toBe(true);
  expect(subscribed.isComplete()).toBe(true);
  expect(subscribed.text()).not.toContain('Canary');
  expect(subscribed.events).toHaveLength(2);
  const [error] = subscribed.events[1]?.errors ?? [];
  expect(error?.extensions).toMatchObject({ code, requestId: expect.any(String) });
}

const writeToken = async (name: string, change: (token: ApiToken) => void): Promise<void> =>
  write(await test.context(), async ({ em }) => change(await em.findOneOrFail(ApiToken, { name })));

const setUser = async (id: number, input: object): Promise<void> => {
  const { errors } = await ask(
    'mutation ($id: ID!, $input: UserUpdate!) { updateUser(id: $id, input: $input) { id } }',
    { id, input },
  );
  expect(errors).toBeUndefined();
};

describe('an open subscription ends, and nothing more comes,', () => {
  it('when the role loses a field that it asks for', async () => {
    const role = await roleOf({ customer: SEES });
    const customers = await follow((await token(role)).headers, NAMES);
    await endsWith(
      customers,
      () => changeRole(test, role, { customer: { ...SEES, see: ['open'] } }),
      'BAD_INPUT',
    );
    expect(customers.events[1]?.errors?.[0]?.message).toMatch(/Cannot query field "firstName"/);
  });

  it('when the role may list no more', async () => {
    const role = await roleOf({ customer: SEES });
    const customers = await follow((await token(role)).headers, NAMES);
    await endsWith(
      customers,
      () => changeRole(test, role, { customer: { ...SEES, list: false } }),
      'BAD_INPUT',
    );
  });

  it('when its token is revoked', async () => {
    const { headers, name } = await token(await roleOf({ customer: SEES }));
    const revoke = () => writeToken(name, (one) => (one.revokedAt = new Date()));
    await endsWith(await follow(headers, NAMES), revoke, 'UNAUTHENTICATED');
  });

  it('when its token expires', async () => {
    const { headers, name } = await token(await roleOf({ customer: SEES }));
    const expire = () => writeToken(name, (one) => (one.expiresAt = new Date(Date.now() - 1)));
    await endsWith(await follow(headers, NAMES), expire, 'UNAUTHENTICATED');
  });

  it('when its token may not be used from its address any more', async () => {
    const { headers, name } = await token(await roleOf({ customer: SEES }));
    const move = () => writeToken(name, (one) => (one.addresses = ['192.0.2.0/24']));
    await endsWith(await follow(headers, NAMES), move, 'UNAUTHENTICATED');
  });

  it('when the person is switched off', async () => {
    const { userId, cookie } = await test.asUser(await roleOf({ customer: SEES }));
    const customers = await follow({ cookie, 'x-kontor': '1' }, NAMES);
    await endsWith(customers, () => setUser(userId, { active: false }), 'UNAUTHENTICATED');
  });

  it('when the role is taken from the person', async () => {
    const { userId, cookie } = await test.asUser(await roleOf({ customer: SEES }));
    const customers = await follow({ cookie, 'x-kontor': '1' }, NAMES);
    await endsWith(customers, () => setUser(userId, { roles: [] }), 'BAD_INPUT');
  });

  it('when the person signs out', async () => {
    const { cookie } = await test.asUser(await roleOf({ customer: SEES }));
    const headers = { cookie, 'x-kontor': '1' };
    const signOut = () => fetch(`${test.url}/auth/sign-out`, { method: 'POST', headers });
    await endsWith(await follow(headers, NAMES), signOut, 'UNAUTHENTICATED');
  });

  it('when a field of staff that it asks for is deleted', async () => {
    const { id } = await makeField(ask, { resource: 'customer', code: 'shoe', kind: 'TEXT' });
    const customers = await follow(
      (await token('administrator')).headers,
      'subscription { customerChanged { firstName custom { shoe } } }',
    );
    await create('Before');
    await customers.wait(1);
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id });
    await create('Canary');
    expect(await customers.ended()).toBe(true);
    expect(customers.text()).not.toContain('Canary');
    expect(customers.events.at(-1)?.errors?.[0]?.message).toMatch(/Cannot query field/);
  });

  it('within seconds although nothing is changed at all', async () => {
    const { cookie } = await test.asUser(await roleOf({ customer: SEES }));
    const headers = { cookie, 'x-kontor': '1' };
    const customers = await follow(headers, NAMES);
    await fetch(`${test.url}/auth/sign-out`, { method: 'POST', headers });
    expect(await customers.ended()).toBe(true);
    expect(customers.events[0]?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('an open subscription goes on', () => {
  it('when the role loses a field that it does not ask for', async () => {
    const role = await roleOf({ customer: SEES });
    const customers = await follow((await token(role)).headers, 'subscription { customerChanged { id } }');
    await changeRole(test, role, { customer: { ...SEES, see: ['open'] } });
    await create('Any');
    expect((await customers.wait(1))[0]?.data.customerChanged.id).toEqual(expect.any(String));
    expect(customers.isComplete()).toBe(false);
  });

  it('under the rights of now when rows go out of reach and come back', async () => {
    const role = await roleOf({ customer: SEES });
    const customers = await follow((await token(role)).headers, NAMES);
    await changeRole(test, role, { customer: { ...SEES, read: 'own' } });
    await create('Canary');
    await sleep(LONG_MS);
    expect(customers.text()).not.toContain('Canary');
    await changeRole(test, role, { customer: SEES });
    await create('Back');
    expect(await customers.wait(1)).toEqual([{ data: { customerChanged: { firstName: 'Back' } } }]);
  });

  it('without keeping its session alive', async () => {
    const { cookie, userId } = await test.asUser(await roleOf({ customer: SEES }));
    const customers = await follow({ cookie, 'x-kontor': '1' }, NAMES);
    const before = Date.now() - 5 * 60_000;
    await runStatement(test.app.orm, 'update `session` set `last_used_at_ms` = ? where `user_id` = ?', [
      before,
      userId,
    ]);
    await create('Delivered');
    await customers.wait(1);
    await sleep(2500);
    const [row] = await selectRows<{ last_used_at_ms: number }>(
      test.app.orm,
      'select `last_used_at_ms` from `session` where `user_id` = ?',
      [userId],
    );
    expect(Number(row?.last_used_at_ms)).toBe(before);
    expect(customers.events).toHaveLength(1);
  });
});
