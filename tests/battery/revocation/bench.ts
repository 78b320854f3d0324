import { setTimeout as sleep } from 'node:timers/promises';
import { buildApp, type App } from '../../../server/app.js';
import type { GrantsInput } from '../../../server/rights/grants.js';
import { asker, startApp, type Ask, type GraphqlAnswer, type TestApp } from '../../support/app.js';
import { makeField, placeOrder } from '../../support/custom-fields.js';
import { uploaded } from '../../support/files.js';
import { makeRole } from '../../support/make-role.js';
import { seedOrders } from '../../support/seed-orders.js';
import type { Finding } from '../frame/battery.js';

/** Two servers on one database: rights are taken away on the first, and must be gone on both. */
export interface RevocationBench {
  test: TestApp;
  second: { app: App; url: string };
  boss: { ask: Ask; userId: number; cookie: string };
  orders: number[];
  /** An order with a file in a field that is its own; `code` names the field. */
  orderWithFile(): Promise<{ order: string; field: string; code: string }>;
  lineWithFile(): Promise<{ order: string; line: string; code: string }>;
  person(grants: GrantsInput, options?: { groups?: string[]; shops?: string[] }): Promise<Person>;
}

export interface Person {
  role: string;
  userId: number;
  cookie: string;
  /** Headers of their session. */
  session: Record<string, string>;
}

/** The other server reads anew what fields there are after 300 ms: one that was just made is no subject here. */
const KNOWN_MS = 400;

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal', 'cost'] };
export const SEES: GrantsInput = {
  order: { ...all, change: 'all', verbs: 'all' },
  orderLine: all,
  shop: all,
  status: all,
  user: all,
  apiToken: {
    read: 'own',
    verbs: 'all',
    change: 'own',
    see: ['open', 'internal'],
    write: ['open', 'internal'],
  },
};

export async function openRevocation(): Promise<RevocationBench> {
  const test = await startApp();
  const app = await buildApp(test.app.config);
  const second = { app, url: await app.listen() };
  const { orders } = await seedOrders(test, {
    shops: { north: 'EUR' },
    orders: [
      { number: 'R-1', purchaseTotal: 1200 },
      { number: 'R-2', shop: 'north' },
    ],
  });
  const boss = await test.asUser('administrator');
  let made = 0;
  return {
    test,
    second,
    boss,
    orders,
    async orderWithFile() {
      const code = `file${++made}`;
      const { id: field } = await makeField(boss.ask, { code, kind: 'FILE' });
      const file = await uploaded(test.url, { cookie: boss.cookie, 'x-kontor': '1' }, 'bytes of a file');
      const { data, errors } = await placeOrder(boss.ask, { [code]: file });
      if (errors) throw new Error(JSON.stringify(errors));
      await sleep(KNOWN_MS);
      return { order: data.createOrder.id, field, code };
    },
    async lineWithFile() {
      const code = `drawing${++made}`;
      await makeField(boss.ask, { resource: 'orderLine', code, kind: 'FILE' });
      const file = await uploaded(test.url, { cookie: boss.cookie, 'x-kontor': '1' }, 'bytes of a drawing');
      const lines = [{ name: 'Ring', unitPrice: '1.00', quantity: 1, custom: { [code]: file } }];
      const order: string = (await placeOrder(boss.ask, undefined, { lines })).data.createOrder.id;
      const { data } = await boss.ask('query ($id: ID!) { order(id: $id) { lines { id } } }', { id: order });
      await sleep(KNOWN_MS);
      return { order, line: data.order.lines[0].id, code };
    },
    async person(grants, options = {}) {
      const role = `revoked-${++made}`;
      await makeRole(test, role, grants);
      // A role that was made a moment ago is no subject here.
      second.app.roles.forget();
      const { userId, cookie } = await test.asUser(role, options);
      return { role, userId, cookie, session: { cookie, 'x-kontor': '1' } };
    },
  };
}

export async function closeRevocation({ test, second }: RevocationBench): Promise<void> {
  await second.app.close();
  await test.close();
}

const LIMIT_MS = 1000;
const TRIED_MS = 1400;

/**
 * The request works on both servers; then something is taken away; then no request that begins a second later works on
 * either.
 */
export async function takenAway(
  { test, second }: RevocationBench,
  headers: Record<string, string>,
  request: (url: string, headers: Record<string, string>) => Promise<boolean>,
  take: () => Promise<unknown>,
): Promise<Finding> {
  const servers = [test.url, second.url];
  const before = [];
  for (const url of servers) before.push(await request(url, headers));
  await take();
  const takenAt = performance.now();
  const last = new Map<string, number>();
  while (performance.now() - takenAt < TRIED_MS) {
    for (const url of servers) {
      const began = performance.now() - takenAt;
      if (await request(url, headers)) last.set(url, began);
    }
    await sleep(50);
  }
  return {
    control: before.every(Boolean) ? 'it worked on both servers before' : undefined,
    faults: servers.flatMap((url, index) => {
      const ms = last.get(url);
      return ms !== undefined && ms > LIMIT_MS
        ? [`server ${index + 1} still answered after ${Math.round(ms)} ms`]
        : [];
    }),
  };
}

/** Whether the query is answered, and as `holds` wants it. */
export const asking =
  (query: string, holds: (answer: GraphqlAnswer) => boolean = () => true) =>
  async (url: string, headers: Record<string, string>): Promise<boolean> => {
    const answer = await asker(url, headers)(query);
    return !answer.errors && holds(answer);
  };
