import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApiToken } from '../../server/auth/create-api-token.js';
import { asker, startApp, type Ask, type TestApp } from '../support/app.js';
import { makeField, makeFields, placeOrder } from '../support/custom-fields.js';

let test: TestApp;
let ask: Ask;
/** A second server process on the same database. */
let other: Ask;
let child: ChildProcess;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const token = { name: 'other server', roles: ['administrator'] };
  const { secret } = await createApiToken(await test.context(), token);
  other = asker(await startServer(test.app.config.DATABASE_URL), { authorization: `Bearer ${secret}` });
}, 60_000);
afterAll(async () => {
  child.kill('SIGKILL');
  await test.close();
});

/** Gives the address once it listens. */
function startServer(database: string): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', 'start'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      TSX_TSCONFIG_PATH: join(root, 'server/tsconfig.json'),
      DATABASE_URL: database,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      DEMO: '0',
    },
  });
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => {
        output += data.toString();
        const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
        if (address) resolve(address.replace('localhost', '127.0.0.1'));
      });
    child.once('close', () => reject(new Error(`The second server ended and printed:\n${output}`)));
  });
}

const hasField = async (code: string): Promise<boolean> =>
  !(await other(`{ orders { items { custom { ${code} } } } }`)).errors;

describe('another server process on the same database', () => {
  it('has a new field, its new name and its end within a second', async () => {
    expect(await hasField('floor')).toBe(false);
    const { id } = await makeField(ask, { code: 'floor', kind: 'WHOLE_NUMBER' });
    await sleep(900);
    expect(await hasField('floor')).toBe(true);
    expect((await placeOrder(other, { floor: 3 })).errors).toBeUndefined();
    await ask('mutation ($id: ID!) { updateCustomField(id: $id, input: { code: "storey" }) { id } }', { id });
    await sleep(900);
    const { data } = await other(
      '{ orders(where: { custom: { storey: { eq: 3 } } }) { items { custom { storey } } } }',
    );
    expect(data.orders.items).toEqual([{ custom: { storey: 3 } }]);
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id });
    await sleep(900);
    expect(await hasField('storey')).toBe(false);
    expect((await other('{ orders { totalCount } }')).errors).toBeUndefined();
  }, 30_000);
});

describe('a hundred fields of one resource', () => {
  it('are made, written in one order, read, filtered and sorted', async () => {
    const KINDS = ['TEXT', 'WHOLE_NUMBER', 'DATE', 'DATE_TIME', 'LONG_TEXT', 'YES_NO', 'NUMBER', 'MONEY'];
    const VALUES: unknown[] = ['x', 7, '2026-01-01', '2026-01-01T00:00:00.000Z', 'long', true, 1.5, '2.00'];
    const custom: Record<string, unknown> = {};
    const inputs = Array.from({ length: 100 }, (_, index) => ({ code: `f${index}`, kind: KINDS[index % 8] }));
    await makeFields(ask, inputs);
    for (const [index, { code }] of inputs.entries()) custom[code] = VALUES[index % 8];
    const made = await placeOrder(ask, custom);
    expect(made.errors).toBeUndefined();
    const { id } = made.data.createOrder;
    const selection = `custom { ${Object.keys(custom).join(' ')} }`;
    const { data } = await ask(`query ($id: ID!) { order(id: $id) { ${selection} } }`, { id });
    expect(data.order.custom).toEqual(custom);
    const found = await ask(
      '{ orders(where: { custom: { f96: { eq: "x" }, f97: { eq: 7 } } }, sort: [{ custom: { f99: DESC } }]) { items { id } } }',
    );
    expect(found.data.orders.items).toEqual([{ id }]);
  }, 120_000);
});
