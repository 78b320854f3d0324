import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';

const server =
  process.env['TEST_DATABASE'] === 'mysql' ? new URL(process.env['TEST_MYSQL_URL'] ?? '') : undefined;

/** SQLite is a file: it does not go away. */
(server ? describe : describe.skip)('a database that goes away', () => {
  let test: TestApp;
  let ask: Ask;
  let proxy: FaultProxy;

  beforeAll(async () => {
    proxy = await startFaultProxy({ host: server?.hostname ?? '', port: Number(server?.port) });
    test = await startApp({}, proxy.port);
    ask = await test.as('administrator');
  });
  afterAll(async () => {
    proxy.mend();
    await test.close();
    await proxy.close();
  });

  const create = (name: string, headers: Record<string, string> = {}) =>
    ask('mutation ($name: String) { createCustomer(input: { firstName: $name }) { id } }', { name }, headers);
  const count = async (name: string): Promise<number> =>
    (
      await ask('query ($name: String) { customers(where: { firstName: { eq: $name } }) { totalCount } }', {
        name,
      })
    ).data.customers.totalCount;

  it('is told as UNAVAILABLE, to readers and writers, and is there again when it comes back', async () => {
    expect((await create('Before')).errors).toBeUndefined();
    proxy.cut();
    const askBoth = () => Promise.all([ask('{ customers { totalCount } }'), create('During')]);
    const known = await askBoth();
    // By now the server no longer remembers who the token belongs to, and fails before it comes to the query.
    await sleep(400);
    const unknown = await askBoth();
    for (const { status, headers, errors } of [...known, ...unknown]) {
      expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'UNAVAILABLE',
        retryAfterSeconds: expect.any(Number),
      });
      expect(JSON.stringify(errors)).not.toMatch(/ECONN|select|insert|stack|127\.0\.0\.1/i);
    }
    const health = await fetch(`${test.url}/health/ready`);
    expect(health.status).toBe(503);
    expect((await fetch(`${test.url}/health/live`)).status).toBe(200);
    proxy.mend();
    expect((await fetch(`${test.url}/health/ready`)).status).toBe(200);
    expect((await create('After')).errors).toBeUndefined();
    expect([await count('Before'), await count('During'), await count('After')]).toEqual([1, 0, 1]);
  });

  it('in the middle of many requests leaves each written whole or not at all', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Storm ${index}`);
    const answers = Promise.all(
      names.map(async (name, index) => {
        await sleep(index * 4);
        return create(name);
      }),
    );
    await sleep(60);
    proxy.cut();
    await sleep(30);
    proxy.mend();
    for (const [index, { errors }] of (await answers).entries()) {
      const name = names[index] ?? '';
      if (errors) expect([name, errors[0]?.extensions.code]).toEqual([name, 'UNAVAILABLE']);
      else expect([name, await count(name)]).toEqual([name, 1]);
    }
    const [halves] = await test.app.reader.all(
      "select count(*) from customer c where c.first_name like 'Storm %' and not exists (select 1 from change_entry e where e.resource = 'customer' and e.record_id = c.id)",
      [],
    );
    const [orphans] = await test.app.reader.all(
      "select count(*) from change_entry e where e.resource = 'customer' and e.new_value like '%Storm %' and not exists (select 1 from customer c where c.id = e.record_id)",
      [],
    );
    expect([Number(halves?.[0]), Number(orphans?.[0])]).toEqual([0, 0]);
  });

  it('as the commit is answered: what was committed is not written again', async () => {
    const lost = proxy.loseAnswerTo('commit');
    const { errors } = await create('Committed');
    await lost;
    expect(errors).toBeUndefined();
    expect(await count('Committed')).toBe(1);
  });

  it('before the commit: the transaction is repeated whole', async () => {
    const lost = proxy.loseAnswerTo('insert into `change_entry`');
    const { errors } = await create('Repeated');
    await lost;
    expect(errors).toBeUndefined();
    expect(await count('Repeated')).toBe(1);
  });

  it('by a connection that the database itself ends: the request goes through on another', async () => {
    const [{ ids }] = await test.app.orm.em
      .getConnection()
      .execute<[{ ids: string }]>(
        "select group_concat(id) as ids from information_schema.processlist where db = database() and id <> connection_id() and command = 'Sleep'",
      );
    for (const id of String(ids ?? '')
      .split(',')
      .filter(Boolean))
      await test.app.orm.em
        .getConnection()
        .execute(`kill ${Number(id)}`)
        .catch(() => undefined);
    await sleep(100);
    expect((await create('Killed')).errors).toBeUndefined();
    expect(await count('Killed')).toBe(1);
  });
});
