import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { asker, startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';
import { createRole, deleteRole, readRole, roleInput, updateRole } from '../support/role-requests.js';

let test: TestApp;
let root: Ask;
let rootId = 0;

beforeAll(async () => {
  test = await startApp();
  // A token is nobody's: with it the last person can be taken away.
  root = await test.as('administrator');
  const { data } = await root('{ users { items { id } } }');
  rootId = Number(data.users.items[0].id);
});
afterAll(() => test.close());

const updateUser = (ask: Ask, id: number, input: object): Promise<GraphqlAnswer> =>
  ask('mutation ($id: ID!, $input: UserUpdate!) { updateUser(id: $id, input: $input) { id roles active } }', {
    id,
    input,
  });
const deleteUser = (ask: Ask, id: number): Promise<GraphqlAnswer> =>
  ask('mutation ($id: ID!) { deleteUser(id: $id) }', { id });

describe('the last administrator', () => {
  it.each<[what: string, lose: () => Promise<GraphqlAnswer>]>([
    ['is not switched off', () => updateUser(root, rootId, { active: false })],
    ['keeps the role', () => updateUser(root, rootId, { roles: ['manager'] })],
    ['is not deleted', () => deleteUser(root, rootId)],
    [
      'keeps the rights of the role',
      async () => {
        const { input, version } = await readRole(root, 'administrator');
        return updateRole(root, 'administrator', { ...input, grants: { user: { read: 'all' } } }, version);
      },
    ],
    [
      'keeps the role switched on',
      async () => {
        const { input, version } = await readRole(root, 'administrator');
        return updateRole(root, 'administrator', { ...input, active: false }, version);
      },
    ],
    [
      'keeps the right to change every user',
      async () => {
        const { input, version } = await readRole(root, 'administrator');
        const user = { ...input.grants['*'], change: { reach: 'own' } };
        return updateRole(root, 'administrator', { ...input, grants: { ...input.grants, user } }, version);
      },
    ],
  ])('%s', async (_, lose) => {
    const { errors } = await lose();
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(errors?.[0]?.message).toContain('Nobody would be left who may change roles and users');
    const { data } = await root('query ($id: ID!) { user(id: $id) { active roles } }', { id: rootId });
    expect(data.user).toEqual({ active: true, roles: ['administrator'] });
  });

  it('keeps the role itself from being deleted', async () => {
    expect((await deleteRole(root, 'administrator')).errors?.[0]?.message).toContain('held by 1 user');
  });

  it('may go once there is another one, by whatever roles', async () => {
    const grants = {
      role: { read: 'all', change: 'all', verbs: ['updateRole'], see: ['open', 'internal'] },
    };
    const people = {
      user: { read: 'all', change: 'all', see: ['open', 'internal'], write: ['open', 'internal'] },
    };
    await createRole(root, 'role-keeper', roleInput(grants));
    await createRole(root, 'people-keeper', roleInput(people));
    const { userId } = await test.asUser('role-keeper');
    expect((await updateUser(root, rootId, { active: false })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(
      (await updateUser(root, userId, { roles: ['role-keeper', 'people-keeper'] })).errors,
    ).toBeUndefined();
    expect((await updateUser(root, rootId, { active: false })).errors).toBeUndefined();
    expect((await updateUser(root, rootId, { active: true })).errors).toBeUndefined();
    expect((await deleteUser(root, userId)).errors).toBeUndefined();
  });

  it('is left when two take each other away at the same moment', async () => {
    for (let round = 0; round < 4; round++) {
      const { userId } = await test.asUser('administrator');
      const answers = await Promise.all([
        updateUser(root, rootId, { active: false }),
        round % 2 ? updateUser(root, userId, { roles: [] }) : deleteUser(root, userId),
      ]);
      expect(answers.map(({ errors }) => errors?.[0]?.extensions.code).sort()).toEqual([
        'CONFLICT',
        undefined,
      ]);
      await updateUser(root, rootId, { active: true });
      await deleteUser(root, userId);
    }
  });
});

describe('roles are given', () => {
  const grants = {
    user: {
      read: 'all',
      change: 'all',
      delete: 'all',
      create: true,
      see: ['open', 'internal'],
      write: ['open', 'internal'],
    },
    role: { read: 'all', see: ['open'] },
  };
  let staff: Ask;
  let staffId = 0;

  beforeAll(async () => {
    await createRole(root, 'staff', roleInput(grants));
    await createRole(root, 'helper', roleInput({}));
    await sleep(400);
    ({ ask: staff, userId: staffId } = await test.asUser('staff'));
    await updateUser(root, staffId, { roles: ['staff', 'helper'] });
  });

  it('by those who may change roles, without limit', async () => {
    const { userId } = await test.asUser('helper');
    expect((await updateUser(root, userId, { roles: ['administrator', 'manager'] })).errors).toBeUndefined();
    await deleteUser(root, userId);
  });

  it('by others only as far as they hold them', async () => {
    const { data, errors } = await staff(
      'mutation { createUser(input: { email: "new@example.com", roles: ["helper"] }) { id roles } }',
    );
    expect(errors).toBeUndefined();
    expect(data.createUser.roles).toEqual(['helper']);
    for (const id of [Number(data.createUser.id), staffId]) {
      const refused = await updateUser(staff, id, { roles: ['helper', 'administrator'] });
      expect(refused.errors?.[0]?.extensions.issues).toMatchObject([
        { path: 'input.roles.1', message: expect.stringContaining('do not hold the role "administrator"') },
      ]);
    }
    const made = await staff(
      'mutation { createUser(input: { email: "more@example.com", roles: ["manager"] }) { id } }',
    );
    expect(made.errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.roles.0');
  });

  it('not by taking over the account of somebody who holds more', async () => {
    for (const input of [{ password: 'a-new-password' }, { email: 'mine@example.com' }, { active: false }]) {
      const { errors } = await updateUser(staff, rootId, input);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(errors?.[0]?.message).toContain('holds the role administrator');
    }
    expect((await deleteUser(staff, rootId)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await updateUser(staff, rootId, { roles: [] })).errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.roles', message: expect.stringContaining('can not take it away') },
    ]);
    expect((await updateUser(staff, rootId, { position: 'Head' })).errors).toBeUndefined();
  });

  it('and a role that is switched off keeps nobody from a new password', async () => {
    await createRole(root, 'asleep', roleInput({}));
    const { userId } = await test.asUser('asleep');
    const reset = () => updateUser(staff, userId, { password: 'a-new-password' });
    expect((await reset()).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await updateRole(root, 'asleep', roleInput({}, { active: false }), 1);
    expect((await reset()).errors).toBeUndefined();
  });

  it('not by those who may call the verb but change no role with it', async () => {
    const role = { read: 'all', see: ['open'], verbs: ['updateRole', 'createRole'] };
    await createRole(root, 'half-keeper', roleInput({ ...grants, role }));
    await sleep(400);
    const { ask, userId } = await test.asUser('half-keeper');
    const { errors } = await updateUser(ask, userId, { roles: ['half-keeper', 'administrator'] });
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.roles.1');
  });

  it('not through a token that has more roles than its owner', async () => {
    const verbs = ['createApiToken'];
    const token = { read: 'all', see: ['open', 'internal'], write: ['open', 'internal'], verbs };
    await createRole(root, 'token-maker', roleInput({ ...grants, apiToken: token }));
    await sleep(400);
    const { ask, userId } = await test.asUser('token-maker');
    const made = await ask(
      'mutation { createApiToken(input: { name: "mine", roles: ["token-maker", "administrator"] }) { secret } }',
    );
    expect(made.errors).toBeUndefined();
    const byToken = asker(test.url, { authorization: `Bearer ${made.data.createApiToken.secret}` });
    const { errors } = await updateUser(byToken, userId, { roles: ['token-maker', 'administrator'] });
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.roles.1', message: expect.stringContaining('do not hold') },
    ]);
  });

  it('only if there are such roles', async () => {
    const { errors } = await updateUser(root, staffId, { roles: ['staff', 'emperor'] });
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.roles.1', message: expect.stringContaining('no role "emperor"; known are') },
    ]);
  });
});

describe('groups of people', () => {
  const save = (verb: string, code: string, parent: string | null) =>
    verb === 'create'
      ? root('mutation ($input: UserGroupCreate!) { createUserGroup(input: $input) { code } }', {
          input: { code, name: code, parent },
        })
      : root(
          'mutation ($id: ID!, $input: UserGroupUpdate!) { updateUserGroup(id: $id, input: $input) { code } }',
          { id: code, input: { parent } },
        );

  it('are refused in a circle, whose way is shown', async () => {
    expect((await save('create', 'north', null)).errors).toBeUndefined();
    expect((await save('create', 'oslo', 'north')).errors).toBeUndefined();
    expect((await save('create', 'harbour', 'oslo')).errors).toBeUndefined();
    const { errors } = await save('update', 'north', 'harbour');
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.parent', message: expect.stringContaining('north -> harbour -> oslo -> north') },
    ]);
    expect((await save('update', 'oslo', 'oslo')).errors?.[0]?.message).toContain('oslo -> oslo');
    expect((await save('update', 'harbour', 'north')).errors).toBeUndefined();
  });

  it('do not become a circle by two changes at the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      await save('create', `left-${round}`, null);
      await save('create', `right-${round}`, null);
      const answers = await Promise.all([
        save('update', `left-${round}`, `right-${round}`),
        save('update', `right-${round}`, `left-${round}`),
      ]);
      expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    }
  });
});
