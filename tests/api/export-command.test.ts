import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { runCommand } from '../../server/commands/run-command.js';
import { startApp, type TestApp } from '../support/app.js';
import { seedOrders } from '../support/seed-orders.js';

/** The command opens the installation that the environment names: the one of this test. */
let test: TestApp;
let folder: string;
const before = { ...process.env };

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  test = await startApp();
  folder = mkdtempSync(join(tmpdir(), 'kontor-export-'));
  await seedOrders(test, { orders: [{ number: 'C-1', total: 1000 }, { number: 'C-2' }] });
  await test.asUser('head-of-sales', { email: 'head@example.com' });
  await test.asUser('manager', { email: 'manager@example.com' });
  process.env['DATABASE_URL'] = test.app.config.DATABASE_URL;
  process.env['LOG_LEVEL'] = 'silent';
});
afterAll(async () => {
  jest.restoreAllMocks();
  process.env = before;
  rmSync(folder, { recursive: true });
  await test.close();
});

const run = (file: string, ...options: string[]): Promise<number> =>
  runCommand(['export', 'orders', join(folder, file), ...options]);

it('writes what the person may export, whole or not at all', async () => {
  const options = ['--fields', 'number,total', '--sort', '{"number":"ASC"}'];
  expect(await run('orders.csv', '--as', 'head@example.com', ...options)).toBe(0);
  expect(readFileSync(join(folder, 'orders.csv'), 'utf8')).toBe('number,total\r\nC-1,10.00\r\nC-2,0.00\r\n');
  expect(existsSync(join(folder, 'orders.csv.part'))).toBe(false);
});

it('is refused for a person without the right, and leaves no file', async () => {
  expect(await run('refused.csv', '--as', 'manager@example.com')).toBe(1);
  expect(existsSync(join(folder, 'refused.csv'))).toBe(false);
});

it('runs in nobody’s name but a person’s', async () => {
  expect(await run('nobody.csv')).toBe(2);
  expect(await run('nobody.csv', '--as', 'nobody@example.com')).toBe(1);
  expect(await run('orders.pdf', '--as', 'head@example.com')).toBe(2);
});

it('says of a file that can not be made which one it is, not where the code stood', async () => {
  const said = jest.mocked(console.error);
  said.mockClear();
  expect(await run('no-such-folder/orders.csv', '--as', 'head@example.com')).toBe(1);
  expect(await runCommand(['role', 'export', join(folder, 'no-such-folder', 'roles.yaml')])).toBe(1);
  const faults = said.mock.calls.flat();
  expect(faults).toEqual([
    expect.stringMatching(/orders\.csv\.part can not be opened \(ENOENT\)/),
    expect.stringMatching(/roles\.yaml can not be opened \(ENOENT\)/),
  ]);
});
