import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { BUILT_IN_ROLES } from '../../server/rights/built-in-roles.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import {
  createRole,
  deleteRole,
  previewRole,
  readRole,
  roleInput,
  updateRole,
} from '../support/role-requests.js';

let test: TestApp;
let admin: Ask;
let manager: Ask;

beforeAll(async () => {
  test = await startApp();
  ({ ask: admin } = await test.asUser('administrator'));
  ({ ask: manager } = await test.asUser('manager'));
});
afterAll(() => test.close());

describe('createRole', () => {
  it('makes a role with its rights in full, which holds at once for those who get it', async () => {
    const input = roleInput({
      order: { read: 'all', see: ['open'], fields: { phone: 'masked', total: 'none' } },
    });
    const { data, errors } = await createRole(admin, 'night-shift', input);
    expect(errors).toBeUndefined();
    expect(data.createRole).toMatchObject({ code: 'night-shift', name: 'A role', active: true, version: 1 });
    expect(data.createRole.grants.order).toEqual({
      read: { reach: 'all' },
      change: { reach: 'none' },
      delete: { reach: 'none' },
      list: true,
      create: false,
      export: false,
      verbs: [],
      see: ['open'],
      write: [],
      fields: { phone: { read: 'masked', write: false }, total: { read: 'none', write: false } },
      declassify: [],
    });
    await sleep(400);
    const ask = await test.as('night-shift');
    expect((await ask('{ orders { items { number phone } } }')).errors).toBeUndefined();
    expect((await ask('{ orders { items { total } } }')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('does not exist for a role without the right to it', async () => {
    const { errors } = await createRole(manager, 'mine', roleInput({ '*': { read: 'all' } }));
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toContain('RoleInput');
  });

  it('refuses a code that is taken or is none', async () => {
    expect((await createRole(admin, 'courier', roleInput({}))).errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'code', message: expect.stringContaining('"courier" already') },
    ]);
    expect(
      (await createRole(admin, 'two words', roleInput({}))).errors?.[0]?.extensions.issues,
    ).toMatchObject([{ path: 'code', message: expect.stringContaining('1 to 40') }]);
  });

  it('can be granted to somebody who is no administrator', async () => {
    const grants = {
      role: { read: 'all', see: ['open', 'internal'], verbs: ['createRole', 'rightsCatalog'] },
    };
    expect((await createRole(admin, 'role-maker', roleInput(grants))).errors).toBeUndefined();
    await sleep(400);
    const { ask } = await test.asUser('role-maker');
    expect((await createRole(ask, 'made-by-maker', roleInput({}))).errors).toBeUndefined();
    expect((await ask('{ rightsCatalog { name } }')).data.rightsCatalog.length).toBeGreaterThan(20);
    expect((await deleteRole(ask, 'made-by-maker')).errors?.[0]?.message).toContain('deleteRole');
  });
});

describe('updateRole', () => {
  it('replaces the role as a whole', async () => {
    await createRole(
      admin,
      'replaced',
      roleInput({ order: { read: 'all', see: ['open'] } }, { ordering: 7 }),
    );
    const { data, errors } = await updateRole(
      admin,
      'replaced',
      roleInput({ customer: { read: 'all' } }, { name: 'Another', sections: ['customers'] }),
      1,
    );
    expect(errors).toBeUndefined();
    expect(data.updateRole).toMatchObject({ name: 'Another', active: true, ordering: 7, version: 2 });
    expect(Object.keys(data.updateRole.grants)).toEqual(['customer']);
  });

  it('refuses a stale version and names what changed meanwhile', async () => {
    await createRole(admin, 'contested', roleInput({}));
    await updateRole(admin, 'contested', roleInput({ order: { read: 'all' } }, { name: 'First' }), 1);
    const { errors } = await updateRole(admin, 'contested', roleInput({}, { name: 'Second' }), 1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      version: 2,
      changedFields: ['grants', 'name'],
    });
    expect((await readRole(admin, 'contested')).input.name).toBe('First');
  });

  it('is kept in the history of the role', async () => {
    await createRole(admin, 'remembered', roleInput({}));
    await updateRole(admin, 'remembered', roleInput({}, { name: 'Renamed' }), 1);
    const { data, errors } = await admin('{ role(id: "remembered") { history { action field old new } } }');
    expect(errors).toBeUndefined();
    expect(data.role.history).toEqual([
      { action: 'CHANGE', field: 'name', old: 'A role', new: 'Renamed' },
      expect.objectContaining({ action: 'CREATE' }),
    ]);
  });

  it('finds no role that is not there', async () => {
    expect((await updateRole(admin, 'nobody', roleInput({}), 1)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('takes back each built-in role as it was read', async () => {
    for (const { code } of BUILT_IN_ROLES) {
      const { input, version } = await readRole(admin, code);
      const { data, errors } = await updateRole(admin, code, input, version);
      expect([code, errors]).toEqual([code, undefined]);
      expect(data.updateRole.version).toBe(version);
    }
  });
});

describe('deleteRole', () => {
  it('is refused while people or tokens hold the role, and names them', async () => {
    await createRole(admin, 'held', roleInput({ order: { read: 'all', see: ['open'] } }));
    await sleep(400);
    await test.asUser('held', { email: 'holder@example.com' });
    await test.as('held');
    const { errors } = await deleteRole(admin, 'held');
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain('1 user (holder@example.com); 1 API token (test held, id ');
  });

  it('is refused under another spelling of the code as well', async () => {
    expect((await deleteRole(admin, 'HELD')).errors?.[0]?.extensions.code).toMatch(/CONFLICT|NOT_FOUND/);
    expect((await readRole(admin, 'held')).input.active).toBe(true);
  });

  it('deletes a role that only people who left hold, and gives its code free', async () => {
    await createRole(admin, 'left', roleInput({}));
    const { userId } = await test.asUser('left');
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { active: false }) { id } }', {
      id: userId,
    });
    const deleted = await deleteRole(admin, 'left', 1);
    expect(deleted.errors).toBeUndefined();
    expect(deleted.data.deleteRole).toBe('left');
    expect(
      (await admin('{ roles(where: { code: { eq: "left" } }) { totalCount } }')).data.roles.totalCount,
    ).toBe(0);
    const again = await createRole(admin, 'left', roleInput({}, { name: 'Back' }));
    expect(again.data.createRole).toMatchObject({ code: 'left', name: 'Back' });
  });
});

describe('builtInRole', () => {
  it('gives the role that Kontor brings, in the form that is stored', async () => {
    const { data } = await admin('{ builtInRole(code: "courier") nothing: builtInRole(code: "none") }');
    expect(data.nothing).toBeNull();
    expect(data.builtInRole).toMatchObject({ sections: ['sales'], forms: ['invoice'], developer: false });
    expect(data.builtInRole.grants.order.fields).toEqual({ email: { read: 'none', write: false } });
    expect(data.builtInRole.grants).toEqual((await readRole(admin, 'courier')).input.grants);
  });
});

describe('rightsCatalog', () => {
  it('says all that rights can name', async () => {
    const { data, errors } = await admin(
      '{ rightsCatalog { name section plural title dictionary partOf owner shop verbs operations totals fields { name path kind sensitivity description input filter sort required dependsOn target maskable } } }',
    );
    expect(errors).toBeUndefined();
    const named = (name: string) => data.rightsCatalog.find((one: { name: string }) => one.name === name);
    expect(named('order')).toMatchObject({
      plural: 'orders',
      dictionary: false,
      owner: 'manager',
      shop: 'shop',
      operations: ['list', 'read', 'create', 'change', 'delete', 'export'],
    });
    expect(named('order').verbs).toContain('cancelOrder');
    const field = (name: string) => named('order').fields.find((one: { name: string }) => one.name === name);
    expect(field('phone')).toMatchObject({ sensitivity: 'personal', maskable: true, input: 'both' });
    expect(field('margin')).toMatchObject({
      dependsOn: ['purchaseTotal', 'deliveryNetCost'],
      input: 'none',
      maskable: false,
    });
    expect(field('deliveryNetCost')).toMatchObject({ path: 'delivery.netCost' });
    expect(named('orderLine')).toMatchObject({ partOf: 'order' });
    expect(JSON.stringify(named('user').fields)).not.toContain('passwordHash');
  });
});

describe('previewRole', () => {
  it('tells what would change, against what is stored and against what Kontor brings', async () => {
    const { input } = await readRole(admin, 'courier');
    const changed = structuredClone(input);
    changed.grants['order'] = { ...changed.grants['order'], fields: { phone: 'masked' } };
    const { data, errors } = await previewRole(admin, 'courier', { ...changed, name: 'Driver' });
    expect(errors).toBeUndefined();
    const fields = [
      { path: 'grants.order.fields.email', before: { read: 'none', write: false }, after: null },
      { path: 'grants.order.fields.phone', before: null, after: { read: 'masked', write: false } },
    ];
    expect(data.previewRole).toMatchObject({ problems: [], builtInChanges: fields, brokenTests: [] });
    expect(data.previewRole.changes).toEqual([
      ...fields,
      { path: 'name', before: 'Courier', after: 'Driver' },
    ]);
    expect((await readRole(admin, 'courier')).input).toEqual(input);
  });

  it('finds no difference in a role as it was read', async () => {
    const { input } = await readRole(admin, 'manager');
    const { data } = await previewRole(admin, 'manager', input);
    expect(data.previewRole).toMatchObject({ problems: [], changes: [], builtInChanges: [], operations: [] });
  });

  it('tells why saving would be refused', async () => {
    const { data } = await previewRole(admin, null, roleInput({ order: { read: 'everything' } }));
    expect(data.previewRole.problems).toEqual([
      { path: 'input.grants.order.read', message: 'must be one of none, own, group, shops, all.' },
    ]);
    const { input } = await readRole(admin, 'administrator');
    const blind = await previewRole(admin, 'administrator', { ...input, active: false });
    expect(blind.data.previewRole.problems).toEqual([
      { path: 'input.grants', message: expect.stringContaining('Nobody would be left') },
    ]);
  });

  it('takes a code that no role has for a new role', async () => {
    const { data } = await previewRole(admin, 'newcomer', roleInput({ order: { read: 'all' } }));
    expect(data.previewRole.problems).toEqual([]);
    expect(data.previewRole.changes).toContainEqual({ path: 'name', before: null, after: 'A role' });
    const wrong = await previewRole(admin, 'two words', roleInput({}));
    expect(wrong.data.previewRole.problems[0].path).toBe('code');
  });

  it('shows nothing to one who may not read the rights of roles', async () => {
    const verbs = ['previewRole'];
    await createRole(admin, 'blind', roleInput({ role: { read: 'all', see: ['open'], verbs } }));
    await sleep(400);
    const { ask } = await test.asUser('blind');
    const { errors } = await previewRole(ask, 'courier', roleInput({}));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is for those who may call it', async () => {
    expect((await previewRole(manager, 'courier', roleInput({}))).errors?.[0]?.message).toContain(
      'RoleInput',
    );
  });
});
