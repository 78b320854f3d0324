import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildApp } from '../../server/app.js';
import { makeFolder } from '../import/import-file.js';
import { tokenOf } from '../print/print-order.js';
import { startApp, type TestApp } from '../support/app.js';
import { startFaultProxy } from '../support/fault-proxy.js';
import { addCustomers } from '../support/many-customers.js';
import { subscribe } from '../support/subscribe.js';

const ROOT = join(import.meta.dirname, '../..');
const server =
  process.env['TEST_DATABASE'] === 'mysql' ? new URL(process.env['TEST_MYSQL_URL'] ?? '') : undefined;
const folder = makeFolder();

let test: TestApp;
let boss: Record<string, string>;

beforeAll(async () => {
  test = await startApp();
  boss = await tokenOf(test, 'administrator');
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

/** `kontor import` of orders, as an administrator gives it, in a process of its own. */
async function importOrders(ids: string[]): Promise<void> {
  const file = folder.write(
    'live.csv',
    `id,sku,quantity,price\n${ids.map((id) => `${id},s,1,2.00`).join('\n')}\n`,
  );
  const mapping = folder.write(
    'live.json',
    JSON.stringify({
      kind: 'orders',
      source: 'live',
      currency: 'EUR',
      key: 'id',
      create: { shop: { live: { currency: 'EUR' } } },
      order: { shop: { const: 'live' }, status: { const: 'new' } },
      lines: { fields: { sku: 'sku', quantity: 'quantity', unitPrice: 'price' } },
    }),
  );
  const args = ['--import', 'tsx', 'server/main.ts', 'import', 'orders', file, '--mapping', mapping];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      TSX_TSCONFIG_PATH: join(ROOT, 'server/tsconfig.json'),
      DATABASE_URL: test.app.config.DATABASE_URL,
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}

describe('subscribers', () => {
  it('of two servers are told what an import of another process writes', async () => {
    const second = await buildApp(test.app.config);
    const urls = [test.url, await second.listen()];
    const query = 'subscription { orderChanged { externalId } }';
    const all = await Promise.all(urls.map((url) => subscribe(url, boss, query)));
    const ids = ['A1', 'B2', 'C3'];
    await importOrders(ids);
    for (const one of all) {
      const told = () => [...new Set(one.events.map(({ data }) => data.orderChanged.externalId))].sort();
      // One may be told twice: so many events are not yet all of them.
      for (let events = 1; told().length < ids.length && events <= 10; events++) await one.wait(events);
      expect(told()).toEqual(ids);
      one.close();
    }
    await second.close();
  });

  it('are told that it is over when the server closes', async () => {
    const second = await buildApp(test.app.config);
    const shops = await subscribe(await second.listen(), boss, 'subscription { shopChanged { code } }');
    expect(shops.status).toBe(200);
    await second.close();
    expect(await shops.ended()).toBe(true);
    expect(shops.isComplete()).toBe(true);
    expect(shops.events).toEqual([]);
  });

  it('who do not read are let go, and hold nothing', async () => {
    let log = '';
    const full = await startApp({ LOG_LEVEL: 'info' }, undefined, { write: (line) => void (log += line) });
    const headers = await tokenOf(full, 'administrator');
    const request = httpRequest(`${full.url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    });
    request.end(JSON.stringify({ query: 'subscription { customerChanged { notes } }' }));
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.pause();
    const ended = once(response.socket, 'close');
    // Ten megabytes: more than stands in buffers between a server and a client that does not read.
    await addCustomers(full, 500, 20_000);
    for (const end = Date.now() + 20_000; !log.includes('subscription ended') && Date.now() < end;)
      await sleep(20);
    expect(log).toContain('subscription ended');
    response.resume();
    let text = '';
    response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('error', () => undefined);
    await ended;
    expect(text.length).toBeLessThan(9_000_000);
    await full.close();
  }, 60_000);

  (server ? it : it.skip)(
    'are told what was written after the database came back',
    async () => {
      const proxy = await startFaultProxy({ host: server?.hostname ?? '', port: Number(server?.port) });
      const cut = await startApp({}, proxy.port);
      const ask = await cut.as('administrator');
      const customers = await subscribe(
        cut.url,
        await tokenOf(cut, 'administrator'),
        'subscription { customerChanged { firstName } }',
      );
      const create = (name: string) =>
        ask('mutation ($name: String) { createCustomer(input: { firstName: $name }) { id } }', { name });
      await create('Before');
      await customers.wait(1);
      proxy.cut();
      await sleep(3000);
      expect(customers.isComplete()).toBe(false);
      proxy.mend();
      expect((await create('After')).errors).toBeUndefined();
      // After an outage the next look may be ten seconds away, here and in the relay.
      await customers.wait(2);
      await customers.wait(2);
      expect(customers.events.map(({ data }) => data.customerChanged.firstName)).toEqual(['Before', 'After']);
      customers.close();
      await cut.close();
      await proxy.close();
    },
    60_000,
  );
});
