import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { randomUUID } from 'node:crypto';
import { selectRows, runStatement } from '../../server/db/exclusively.js';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';
import { changeRole, makeRole } from '../support/make-role.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const CREATE = 'mutation ($name: String) { createCustomer(input: { firstName: $name }) { id firstName } }';
const keyed = (key: string, name: string, query = CREATE, who = ask): Promise<GraphqlAnswer> =>
  who(query, { name }, { 'idempotency-key': key });
const count = async (name: string): Promise<number> =>
  (
    await ask('query ($name: String) { customers(where: { firstName: { eq: $name } }) { totalCount } }', {
      name,
    })
  ).data.customers.totalCount;

/** The server was killed after the commit and before the answer was kept; its lease has run out since. */
const crash = (key: string) =>
  runStatement(
    test.app.orm,
    'update `idempotency_key` set `status` = null, `response` = null, `lease_until_ms` = 1 where `key` = ?',
    [key],
  );

describe('an Idempotency-Key', () => {
  it('gives the same answer to the same request, which has one effect', async () => {
    const key = randomUUID();
    const first = await keyed(key, 'Once');
    const second = await keyed(key, 'Once');
    expect(first.errors).toBeUndefined();
    expect(second.data).toEqual(first.data);
    expect(second.status).toBe(first.status);
    expect(await count('Once')).toBe(1);
  });

  it('with another request is a conflict', async () => {
    const key = randomUUID();
    await keyed(key, 'Body one');
    const other = await keyed(key, 'Body two');
    expect(other.status).toBe(409);
    expect(other.errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(other.errors?.[0]?.message).toContain('another request');
    expect(await count('Body two')).toBe(0);
  });

  it('while the first request runs is a conflict that says when to come again', async () => {
    const key = randomUUID();
    await keyed(key, 'Running');
    await runStatement(
      test.app.orm,
      'update `idempotency_key` set `status` = null, `response` = null, `lease_until_ms` = ? where `key` = ?',
      [Date.now() + 30_000, key],
    );
    const second = await keyed(key, 'Running');
    expect(second.status).toBe(409);
    expect(second.errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(20);
    expect(Number(second.headers.get('retry-after'))).toBeLessThanOrEqual(30);
  });

  it('sent twenty times at once has one effect', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => keyed(key, 'Stampede')));
    expect(await count('Stampede')).toBe(1);
    const ids = answers.flatMap((answer) => (answer.data ? [answer.data.createCustomer.id] : []));
    expect(new Set(ids).size).toBe(1);
    for (const { errors } of answers) if (errors) expect(errors[0]?.extensions.code).toBe('CONFLICT');
  });

  it('after a crash between effect and answer gives an answer and has one effect', async () => {
    const key = randomUUID();
    const first = await keyed(key, 'Crashed');
    await crash(key);
    const second = await keyed(key, 'Crashed');
    expect(second.errors).toBeUndefined();
    expect(second.data).toEqual(first.data);
    expect(await count('Crashed')).toBe(1);
    expect((await keyed(key, 'Crashed')).data).toEqual(first.data);
  });

  it('after a crash between two effects of one request has each of them once', async () => {
    const key = randomUUID();
    const query =
      'mutation ($name: String) { a: createCustomer(input: { firstName: $name }) { id } b: createCustomer(input: { firstName: $name }) { id } }';
    const first = await keyed(key, 'Two', query);
    await crash(key);
    await runStatement(test.app.orm, 'delete from `idempotency_effect` where `key` = ? and `place` = 1', [
      key,
    ]);
    const second = await keyed(key, 'Two', query);
    expect(second.errors).toBeUndefined();
    expect(second.data.a).toEqual(first.data.a);
    expect(second.data.b).not.toEqual(first.data.b);
    expect(await count('Two')).toBe(3);
  });

  it('another one is another request', async () => {
    const [one, other] = await Promise.all([keyed(randomUUID(), 'Twice'), keyed(randomUUID(), 'Twice')]);
    expect(one.data.createCustomer.id).not.toBe(other.data.createCustomer.id);
    expect(await count('Twice')).toBe(2);
  });

  it('of another caller is another one', async () => {
    const key = randomUUID();
    const other = await test.as('administrator');
    const [mine, theirs] = await Promise.all([keyed(key, 'Each'), keyed(key, 'Each', CREATE, other)]);
    expect(mine.data.createCustomer.id).not.toBe(theirs.data.createCustomer.id);
    const { ask: person } = await test.asUser('administrator');
    expect((await keyed(key, 'Each', CREATE, person)).data.createCustomer.id).not.toBe(
      mine.data.createCustomer.id,
    );
  });

  it('repeats a refusal too', async () => {
    const key = randomUUID();
    const query =
      'mutation ($name: String) { createTag(input: { code: "not a code!", name: $name }) { id } }';
    const first = await keyed(key, 'Refused', query);
    expect(first.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const second = await keyed(key, 'Refused', query);
    expect(second.errors).toEqual(first.errors);
    const unknown = await keyed(
      randomUUID(),
      'x',
      'mutation ($name: String) { nothingOfTheKind(name: $name) }',
    );
    expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('is free again after a fault of ours, for the same request only', async () => {
    const key = randomUUID();
    await withBrokenLog(async () => {
      const broken = await keyed(key, 'Fault');
      expect(broken.errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(JSON.stringify(broken.errors)).not.toMatch(/insert into|on purpose/);
    });
    expect((await keyed(key, 'Another')).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await keyed(key, 'Fault')).errors).toBeUndefined();
    expect(await count('Fault')).toBe(1);
  });

  it.each([
    ['empty', ''],
    ['too long', 'k'.repeat(256)],
  ])('that is %s is refused', async (_, key) => {
    const { errors, status } = await keyed(key, 'Bad key');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'Idempotency-Key' }],
    });
    expect(status).toBe(400);
  });

  it('of 255 characters is taken, and asking queries with one changes nothing', async () => {
    expect((await keyed('k'.repeat(255), 'Long key')).errors).toBeUndefined();
    const key = randomUUID();
    await ask('{ customers { totalCount } }', {}, { 'idempotency-key': key });
    expect(
      await selectRows(test.app.orm, 'select `key` from `idempotency_key` where `key` = ?', [key]),
    ).toEqual([]);
  });
});

/** The table of the log is away for a moment: what a fault of ours looks like from outside. */
async function withBrokenLog(run: () => Promise<void>): Promise<void> {
  await runStatement(test.app.orm, 'alter table `change_entry` rename to `change_entry_away`', []);
  try {
    await run();
  } finally {
    await runStatement(test.app.orm, 'alter table `change_entry_away` rename to `change_entry`', []);
  }
}

describe('a repeated request of somebody who lost a right meanwhile', () => {
  const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };
  const customer: GrantsInput[string] = { ...all, create: true, write: ['open', 'personal'] };

  it('is refused as it would be now, and has no second effect', async () => {
    await makeRole(test, 'loses', { customer, shop: all });
    const clerk = await test.as('loses');
    const key = randomUUID();
    const first = await keyed(key, 'Seen once', CREATE, clerk);
    expect(first.data.createCustomer.firstName).toBe('Seen once');
    await changeRole(test, 'loses', { customer: { ...customer, see: ['open'] }, shop: all });
    test.app.roles.forget();
    const second = await keyed(key, 'Seen once', CREATE, clerk);
    expect(second.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(JSON.stringify(second.data ?? {})).not.toContain('Seen once');
    expect(await count('Seen once')).toBe(1);
  });

  it('is answered of its one effect when the change does not concern it', async () => {
    await makeRole(test, 'stays', { customer, shop: all });
    const clerk = await test.as('stays');
    const key = randomUUID();
    const first = await keyed(key, 'Still seen', CREATE, clerk);
    await changeRole(test, 'stays', { customer, shop: all, tag: all });
    test.app.roles.forget();
    const second = await keyed(key, 'Still seen', CREATE, clerk);
    expect(second.data).toEqual(first.data);
    expect(await count('Still seen')).toBe(1);
  });
});
