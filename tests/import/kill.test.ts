import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { importInto, makeFolder, selectRow } from './import-file.js';

const ROOT = join(import.meta.dirname, '../..');
const ORDERS = 3000;

const folder = makeFolder();
const text = `id,sku,quantity,price,buyer\n${Array.from({ length: ORDERS * 2 }, (_, index) => `${(index >> 1) + 1},sku-${index % 50},${(index % 3) + 1},${index % 100}.${(index % 90) + 10},${index % 70}\n`).join('')}bad,sku,none,1.00,1\n`;
const file = folder.write('orders.csv', text);
const mappingFor = (source: string): string =>
  folder.write(
    `${source}.json`,
    JSON.stringify({
      kind: 'orders',
      source,
      currency: 'EUR',
      key: 'id',
      create: { shop: { [source]: { currency: 'EUR' } } },
      order: { shop: { const: source }, status: { const: 'new' } },
      customer: { externalId: 'buyer' },
      lines: { fields: { sku: 'sku', quantity: 'quantity', unitPrice: 'price' } },
      allow: ['zeroPrices'],
    }),
  );

let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

/** The command as an administrator gives it, in a process of its own, on the database of the test. */
function startCommand(
  source: string,
  ...options: string[]
): { child: ChildProcess; ended: Promise<number | null>; output: () => string } {
  const args = [
    '--import',
    'tsx',
    'server/main.ts',
    'import',
    'orders',
    file,
    '--mapping',
    mappingFor(source),
    ...options,
  ];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      TSX_TSCONFIG_PATH: join(ROOT, 'server/tsconfig.json'),
      DATABASE_URL: test.app.config.DATABASE_URL,
      SQLITE_SYNCHRONOUS: 'off',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    child,
    ended: new Promise((done) => child.once('exit', (code) => done(code))),
    output: () => output,
  };
}

const countOrders = async (source: string): Promise<number> =>
  Number((await selectRow(test, `select count(*) from \`order\` where external_source = '${source}'`))[0]);

const sums = (source: string): Promise<unknown[]> =>
  selectRow(
    test,
    `select count(*), sum(o.total), (select count(*) from order_line l join \`order\` x on x.id = l.\`order\` and x.external_source = '${source}'),
      (select sum(total_sum) from customer where external_source = '${source}'),
      (select count(*) from change_entry c join \`order\` x on c.root_resource = 'order' and c.root_id = x.id and x.external_source = '${source}')
      from \`order\` o where external_source = '${source}'`,
  );

async function waitForOrders(source: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while ((await countOrders(source)) < 50 && !isOver) await sleep(10);
}

describe('an import that is killed', () => {
  it('goes on where it was, and comes to the same sums', async () => {
    await importInto(test, 'orders', file, mappingFor('whole'));
    const expected = await sums('whole');
    expect(expected[0]).toBe(ORDERS);

    const rejects = folder.path('rejects.csv');
    const first = startCommand('killed', '--batch', '10', '--rejects', rejects);
    await waitForOrders('killed', first.ended);
    first.child.kill('SIGKILL');
    await first.ended;
    const before = await countOrders('killed');
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ORDERS);
    expect(before % 10).toBe(0);

    const second = startCommand('killed', '--batch', '100', '--rejects', rejects);
    expect(await second.ended).toBe(3);
    expect(second.output()).toMatch(/Imported: 6,001 rows, going on behind row \d/);
    expect(second.output()).toMatch(/Rejected, line 6002: lines\.quantity/);
    expect(await sums('killed')).toEqual(expected);
    expect(readFileSync(rejects, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  }, 300_000);

  it('stops after its batch on Ctrl-C, and says how to go on', async () => {
    const run = startCommand('stopped', '--batch', '10');
    await waitForOrders('stopped', run.ended);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    expect(run.output()).toMatch(/give the command again to go on/);
    const before = await countOrders('stopped');
    expect(before).toBeLessThan(ORDERS);
    const rest = await importInto(test, 'orders', file, mappingFor('stopped'));
    expect(rest.resumedAt).toBe(before * 2);
    expect(await sums('stopped')).toEqual(await sums('whole'));
  }, 300_000);
});

describe('the command', () => {
  it('says what is wrong with it, and helps', async () => {
    const { importCommand } = await import('../../server/import/import-command.js');
    const open = () => Promise.reject(new Error('no database is needed to refuse a command'));
    const quiet = (await import('@jest/globals')).jest;
    const stderr = quiet.spyOn(process.stderr, 'write').mockReturnValue(true);
    const stdout = quiet.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(await importCommand(['--help'], open)).toBe(0);
      expect(await importCommand(['dogs', file], open)).toBe(2);
      expect(await importCommand(['orders', file], open)).toBe(2);
      expect(await importCommand(['orders', file, '--mapping', 'x', '--batch', '0'], open)).toBe(2);
      expect(stderr.mock.calls.map(([text]) => String(text)).join('')).toMatch(
        /"dogs" is nothing that can be imported.*Usage: kontor import/s,
      );
    } finally {
      stderr.mockRestore();
      stdout.mockRestore();
    }
  });
});
