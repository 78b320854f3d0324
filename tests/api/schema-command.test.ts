import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, printSchema, type GraphQLSchema } from 'graphql';
import { schemaCommand } from '../../server/commands/schema.js';
import { startApp, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
const before = process.env['DATABASE_URL'];
const folder = mkdtempSync(join(tmpdir(), 'kontor-schema-'));

beforeAll(async () => {
  test = await startApp();
  await makeRole(test, 'phones', { order: { read: 'all', fields: { phone: 'read' } } });
  await makeRole(test, 'numbers', { order: { read: 'all', fields: { number: 'read' } } });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  process.env['DATABASE_URL'] = test.app.config.DATABASE_URL;
});
afterEach(() => {
  jest.restoreAllMocks();
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
});

async function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const out: string[] = [];
  const said: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  jest.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  const code = await schemaCommand.run(args);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

const fieldsOf = (schema: GraphQLSchema, type: string): string[] => {
  const found = schema.getType(type);
  return found && 'getFields' in found ? Object.keys(found.getFields()).sort() : [];
};

describe('kontor schema --role', () => {
  it('prints a role as the database has it', async () => {
    const { code, out, said } = await run('--role', 'phones');
    expect(code).toBe(0);
    expect(said).toMatch(/^The roles are those of the database /);
    expect(said).not.toMatch(/:[^/@]+@/);
    expect(fieldsOf(buildSchema(out), 'Order')).toEqual(['access', 'phone']);
  });

  it('prints what the server gives to that role', async () => {
    const { out } = await run('--role', 'manager');
    const { roles, servers } = test.app;
    const served = servers.schemaOf(await roles.find(['manager']));
    expect(Object.keys(buildSchema(out).getTypeMap()).sort()).toEqual(
      Object.keys(buildSchema(printSchema(served)).getTypeMap()).sort(),
    );
  });

  it('adds up several roles', async () => {
    const { out } = await run('--role', 'phones', '--role', 'numbers');
    expect(fieldsOf(buildSchema(out), 'Order')).toEqual(['access', 'number', 'phone']);
  });

  it('names the roles that there are when it is asked for another', async () => {
    const { code, out, said } = await run('--role', 'zzzz');
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain('There is no role "zzzz"');
    expect(said).toContain('phones');
  });

  it('prints the built-in role where there is no database, says so, and makes none', async () => {
    const file = join(folder, 'none', 'kontor.sqlite');
    process.env['DATABASE_URL'] = `sqlite:${file}`;
    const { code, out, said } = await run('--role', 'courier');
    expect([code, said]).toEqual([
      0,
      'The roles are those of Kontor itself, since there is no database yet.',
    ]);
    expect(fieldsOf(buildSchema(out), 'Order')).toContain('phone');
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect((await run('--role', 'phones')).code).toBe(2);
  });
});
