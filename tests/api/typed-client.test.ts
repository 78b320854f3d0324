import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApiToken } from '../../server/auth/create-api-token.js';
import { startApp, type TestApp } from '../support/app.js';
import { seedOrders } from '../support/seed-orders.js';

jest.setTimeout(240_000);

const root = join(import.meta.dirname, '../..');
/** Packages are found from there as after `npm install`. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kontor-client-')));
let test: TestApp;
let token = '';

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

function run(args: string[], env: Record<string, string> = {}, cwd = folder): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      {
        cwd,
        env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', NO_COLOR: '1', ...env },
        maxBuffer: 20_000_000,
      },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

const tool = (path: string): string => join(root, 'node_modules', path);
const codegen = (): Promise<Ran> => run([tool('@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts']);

beforeAll(async () => {
  test = await startApp();
  await seedOrders(test, {
    orders: [
      { number: 'P1', phone: '+4790000001', lines: [{ name: 'Lamp', sku: 'LAMP', quantity: 2000 }] },
      { number: 'P2', status: 'approval', lines: [{ name: 'Safe' }] },
    ],
  });
  ({ secret: token } = await createApiToken(await test.context(), { name: 'scanner', roles: ['warehouse'] }));
  // The files are those of the README, so that it can not promise what does not work.
  const readme = readFileSync(join(root, 'schema/README.md'), 'utf8');
  const files = [...readme.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms)];
  expect(files.map(([, name]) => name)).toEqual([
    'codegen.ts',
    'tsconfig.json',
    'src/ask-kontor.ts',
    'src/to-pick.ts',
    'src/follow-orders.ts',
  ]);
  for (const [, name = '', text = ''] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'), 'dir');
  const schema = await run(
    ['--import', 'tsx', 'server/main.ts', 'schema', '--role', 'warehouse'],
    { DATABASE_URL: test.app.config.DATABASE_URL },
    root,
  );
  expect([schema.code, schema.stderr]).toEqual([0, expect.stringContaining('the database')]);
  writeFileSync(join(folder, 'role.graphql'), schema.stdout);
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a client of another team, made by the README', () => {
  it('is generated, compiled and answered', async () => {
    const generated = await codegen();
    expect([generated.code, generated.code ? generated.stdout + generated.stderr : '']).toEqual([0, '']);
    const compiled = await run([tool('typescript/bin/tsc')]);
    expect([compiled.code, compiled.stdout]).toEqual([0, '']);
    const asked = await run(['dist/to-pick.js'], { KONTOR_URL: test.url, KONTOR_TOKEN: token });
    expect(asked).toEqual({ code: 0, stdout: '1 to pick\nP1: 2 x LAMP\n', stderr: '' });
  });

  it('is told of changes', async () => {
    const child = spawn(process.execPath, ['dist/follow-orders.js'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', KONTOR_URL: test.url, KONTOR_TOKEN: token },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    const ended = once(child, 'exit');
    const until = async (text: string): Promise<void> => {
      for (let tries = 0; !output.includes(text) && tries < 600; tries++) await sleep(50);
      expect(output).toContain(text);
    };
    await until('following');
    const ask = await test.as('administrator');
    const { data } = await ask('{ orders(where: { number: { eq: "P1" } }) { items { id } } }');
    await ask('mutation ($id: ID!) { changeOrderStatus(id: $id, status: "approval") { id } }', {
      id: data.orders.items[0].id,
    });
    await until('P1 is approval');
    child.kill();
    await ended;
  });

  it('does not compile with a value of another type', async () => {
    const file = join(folder, 'src/wrong.ts');
    const text = readFileSync(join(folder, 'src/to-pick.ts'), 'utf8');
    writeFileSync(file, text.replace("in: ['new']", 'in: [5]'));
    const compiled = await run([tool('typescript/bin/tsc'), '--noEmit']);
    rmSync(file);
    expect(compiled.code).not.toBe(0);
    expect(compiled.stdout).toContain('src/wrong.ts');
    expect(compiled.stdout).toContain("Type 'number' is not assignable to type 'string'");
  });

  it('fails to be generated with a field outside the role, which is named', async () => {
    const file = join(folder, 'src/calls.ts');
    writeFileSync(
      file,
      "import { graphql } from './generated/gql.js';\nexport const Calls = graphql(`query Calls { orders { items { phone } } }`);\n",
    );
    const generated = await codegen();
    rmSync(file);
    expect(generated.code).not.toBe(0);
    expect(generated.stdout + generated.stderr).toContain('Cannot query field "phone" on type "Order"');
  });
});
