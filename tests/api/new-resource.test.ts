import { afterAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';

const root = join(import.meta.dirname, '../..');
/** Its table is made for both engines at once, so this needs MariaDB and runs with it. */
const server = process.env['TEST_DATABASE'] === 'mysql' ? process.env['TEST_MYSQL_URL'] : undefined;
const copy = mkdtempSync(join(tmpdir(), 'kontor-new-resource-'));
for (const name of [
  'server',
  'schema/schema.graphql',
  'tests/support',
  'scripts',
  'jest.config.mjs',
  'package.json',
  'tsconfig.base.json',
])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(
  args: string[],
  settings: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(copy, 'server/tsconfig.json'), ...settings },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString()));
    child.once('close', (code) => resolve({ code, output }));
  });
}

(server ? describe : describe.skip)('npm run new-resource, with its migration', () => {
  it('writes a noun that works at once, with a test that passes on both engines', async () => {
    const made = await run(['scripts/new-resource.mjs', 'returns']);
    expect(made).toMatchObject({
      code: 0,
      output: expect.stringContaining('server/domain/returns/return.entity.ts'),
    });
    expect(readFileSync(join(copy, 'server/domain/entities.ts'), 'utf8')).toContain(
      '  Product,\n  ProductGroup,\n  Return,\n  RightsTest,\n  Shop,\n',
    );
    expect(await run(['scripts/new-resource.mjs', 'returns'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('already'),
    });
    expect(await run(['scripts/new-resource.mjs', 'Returns!'])).toMatchObject({ code: 2 });

    const connection = await mysql.createConnection({ uri: server ?? '' });
    await connection.query('drop database if exists kontor_migration');
    const migrated = await run(['--import', 'tsx', 'scripts/write-migration.ts', server ?? '']);
    await connection.query('drop database if exists kontor_migration');
    await connection.end();
    expect(migrated).toMatchObject({ code: 0, output: expect.stringContaining('migration-') });

    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'tests/api/returns'];
    for (const engine of ['sqlite', 'mysql']) {
      const tested = await run(jest, { TEST_DATABASE: engine });
      expect([engine, tested.code, tested.output]).toEqual([
        engine,
        0,
        expect.stringMatching(/Tests: +3 passed, 3 total/),
      ]);
    }
  }, 300_000);
});

describe('npm run new-resource', () => {
  it.each([
    ['users', 'server/auth/user.entity.ts'],
    ['queries', 'type Query already'],
    ['dates', 'word of the language'],
    ['searches', 'query search already'],
  ])('writes nothing for %s, a name that is taken', async (name, why) => {
    const { code, output } = await run(['scripts/new-resource.mjs', name]);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(why) });
    expect(output).toContain('Nothing was written.');
  });
});
