import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../server/errors.js';
import { importRoles, previewImport } from '../../server/domain/roles/import-roles.js';
import { readRoleFile, writeRoleFile } from '../../server/domain/roles/role-file.js';
import { readRoleValues } from '../../server/domain/roles/role-values.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { createRole, readRole, roleInput } from '../support/role-requests.js';

let test: TestApp;
let admin: Ask;

beforeAll(async () => {
  test = await startApp();
  ({ ask: admin } = await test.asUser('administrator'));
});
afterAll(() => test.close());

const exported = async (form: 'yaml' | 'json' = 'yaml'): Promise<string> =>
  writeRoleFile(await readRoleValues(test.app.reader), form);
const bring = async (text: string) => importRoles(await test.context(), readRoleFile(text));

async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof AppError)) throw new Error(`It was not refused: ${String(error)}`);
  return error;
}

describe('a file of roles', () => {
  it('brings no difference where it was written', async () => {
    await createRole(
      admin,
      'detailed',
      roleInput({
        order: {
          read: { reach: 'shops', shops: ['main'], where: { total: { gt: '5' } } },
          see: ['open'],
          list: false,
          fields: { phone: 'masked', email: 'write', total: { read: 'none' } },
          declassify: ['margin'],
        },
      }),
    );
    for (const form of ['yaml', 'json'] as const) expect(await bring(await exported(form))).toEqual([]);
  });

  it('creates and changes roles in one operation, and leaves alone those it does not name', async () => {
    const before = await readRole(admin, 'courier');
    const different = await bring(`
roles:
  driver:
    name: Driver
    sections: [sales]
    grants:
      order: { read: own, see: [open] }
  detailed:
    name: Detailed
`);
    expect(different.map(({ code, isNew }) => [code, isNew])).toEqual([
      ['driver', true],
      ['detailed', false],
    ]);
    expect((await readRole(admin, 'driver')).input).toMatchObject({
      name: 'Driver',
      active: true,
      grants: { order: { read: { reach: 'own' }, see: ['open'] } },
    });
    expect((await readRole(admin, 'detailed')).input.grants).toEqual({});
    expect(await readRole(admin, 'courier')).toEqual(before);
    const { data } = await admin(
      '{ driver: role(id: "driver") { history { operationId } } detailed: role(id: "detailed") { history { operationId } } }',
    );
    expect(data.detailed.history[0].operationId).toBe(data.driver.history[0].operationId);
  });

  it('may look as in the text that explains it', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../server/rights/README.md'), 'utf8');
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(text) ?? [];
    const different = await previewImport(await test.context(), readRoleFile(example));
    expect(different.map(({ code }) => code)).toEqual(['courier']);
  });

  it('only tells what it would do in a dry run', async () => {
    const file = readRoleFile('roles: { driver: { name: Pilot } }');
    const different = await previewImport(await test.context(), file);
    expect(different[0]?.changes).toContainEqual({ path: 'name', before: 'Driver', after: 'Pilot' });
    expect((await readRole(admin, 'driver')).input.name).toBe('Driver');
  });

  it('is refused as a whole, with the line of each problem', async () => {
    const error = await refusalOf(
      bring(`roles:
  fresh:
    name: Fresh
  courier:
    name: Courier
    sections: [moon]
    grants:
      order:
        read: all
        fields:
          fone: none
      ordr:
        read: all
`),
    );
    expect(error.details['issues']).toMatchObject([
      { path: 'line 6, roles.courier.sections.0', message: expect.stringContaining('"moon"') },
      {
        path: 'line 11, roles.courier.grants.order.fields.fone',
        message: expect.stringContaining('no such field'),
      },
      { path: 'line 12, roles.courier.grants.ordr', message: expect.stringContaining('no such resource') },
    ]);
    expect((await admin('{ role(id: "fresh") { code } }')).data.role).toBeNull();
  });

  it.each([
    [
      'with a word that is none',
      'roles:\n  a:\n    name: A\n    section: []',
      'line 4, roles.a.section: is not known',
    ],
    ['with another head', 'rolls: {}', 'line 1, rolls: is not known here; known are roles'],
    ['that is no YAML', 'roles: [', 'line '],
    ['with a role twice', 'roles:\n  a: { name: A }\n  a: { name: B }', 'line 3: Map keys must be unique'],
    ['with a code that is none', 'roles: { "two words": { name: A } }', 'is a code of 1 to 40'],
  ])('is refused %s', async (_, text, message) => {
    const error = await refusalOf(Promise.resolve().then(() => bring(text)));
    expect(error.message).toContain(message);
  });

  it('never takes the last administrator away, nor makes a statement untrue', async () => {
    const blind = readRoleFile('roles: { administrator: { name: Nobody } }');
    for (const run of [previewImport, importRoles])
      expect((await refusalOf(run(await test.context(), blind))).message).toContain('Nobody would be left');
    await admin(
      'mutation { createRightsTest(input: { statement: "driver cannot read order.phone" }) { id } }',
    );
    const wider = readRoleFile(
      'roles: { driver: { name: Driver, grants: { order: { read: all, see: [personal] } } } }',
    );
    for (const run of [previewImport, importRoles])
      expect((await refusalOf(run(await test.context(), wider))).message).toContain(
        '"driver cannot read order.phone"',
      );
  });
});

describe('kontor role', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-roles-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(import.meta.dirname, '../..');
  const kontor = (installation: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'server/main.ts', 'role', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        TSX_TSCONFIG_PATH: join(root, 'server/tsconfig.json'),
        DATA_DIR: join(folder, installation),
        LOG_LEVEL: 'error',
      },
    });

  it('exports what another installation imports, and then there are no differences', () => {
    const path = join(folder, 'roles.yaml');
    expect(kontor('one', 'export', '--role', 'courier', path)).toMatchObject({ status: 0, stdout: '' });
    expect(kontor('two', 'import', path).stdout).toBe('No differences.\n');
    writeFileSync(path, readFileSync(path, 'utf8').replace('email:\n', 'phone:\n'));
    const dry = kontor('two', 'import', path, '--dry-run');
    expect(dry.stdout).toContain('courier\n  - grants.order.fields.email: {"read":"none","write":false}\n');
    expect(dry.stdout).toContain('1 role would change; nothing was written.');
    expect(kontor('two', 'import', path).stdout).toContain('1 role changed.');
    writeFileSync(path, 'roles:\n  courier:\n    nmae: Courier\n');
    const refused = kontor('two', 'import', path);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      '\n  line 2, roles.courier.name: is missing.\n  line 3, roles.courier.nmae: is not known here',
    );
  }, 300_000);
});
