import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { makeField } from '../support/custom-fields.js';
import { createRole, readRole, roleInput, updateRole } from '../support/role-requests.js';

let test: TestApp;
let admin: Ask;

beforeAll(async () => {
  test = await startApp();
  ({ ask: admin } = await test.asUser('administrator'));
});
afterAll(() => test.close());

const takeOut = (ask: Ask, codes?: string[]) =>
  ask('query ($codes: [ID!]) { rolesFile(codes: $codes) }', { codes });
const preview = (ask: Ask, file: string) =>
  ask(
    'query ($file: String!) { previewRolesFile(file: $file) { review roles { code name isNew changes { path before after } warnings { kind resource } } } }',
    { file },
  );
const bringIn = (ask: Ask, file: string, review: string) =>
  ask(
    'mutation ($file: String!, $review: String!) { importRoles(file: $file, review: $review) { roles { code } } }',
    { file, review },
  );

describe('rolesFile', () => {
  it('gives all roles, or those named, as text that changes nothing when it comes back', async () => {
    const { data } = await takeOut(admin);
    expect(data.rolesFile).toContain('\n  administrator:\n');
    expect((await preview(admin, data.rolesFile)).data.previewRolesFile.roles).toEqual([]);
    const { data: one } = await takeOut(admin, ['courier']);
    expect(one.rolesFile).toContain('\n  courier:\n');
    expect(one.rolesFile).not.toContain('administrator');
  });

  it('names a code that no role has', async () => {
    const { errors } = await takeOut(admin, ['courier', 'nobody']);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(errors?.[0]?.message).toContain('There is no role nobody');
  });
});

describe('previewRolesFile', () => {
  const lostBy = async (file: string): Promise<unknown> => {
    const { data, errors } = await admin(
      'query ($file: String!) { previewRolesFile(file: $file) { operations { actorKind actorId operation lost } } }',
      { file },
    );
    expect(errors).toBeUndefined();
    return data.previewRolesFile.operations;
  };

  it('names the operations that would lose fields by all roles of the file together', async () => {
    await makeRole(test, 'caller', { order: { read: 'all', see: ['open', 'personal'] } });
    await makeRole(test, 'writer', { order: { read: 'all', see: ['open'] } });
    const { ask, userId } = await test.asUser('caller');
    await admin(
      'mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["caller", "writer"] }) { id } }',
      {
        id: userId,
      },
    );
    expect((await ask('query Calls { orders { items { phone } } }')).errors).toBeUndefined();
    await test.app.operations.flush();
    const withoutPhones =
      'roles:\n  caller:\n    name: caller\n    grants:\n      order: { read: all, see: [open] }\n';
    expect(await lostBy(withoutPhones)).toEqual([
      { actorKind: 'user', actorId: String(userId), operation: 'Calls', lost: ['Order.phone'] },
    ]);
    const givenByTheOther =
      '  writer:\n    name: writer\n    grants:\n      order: { read: all, see: [open, personal] }\n';
    expect(await lostBy(withoutPhones + givenByTheOther)).toEqual([]);
  });
});

describe('importRoles', () => {
  it('brings in what was looked through', async () => {
    const file =
      'roles:\n  packer:\n    name: Packer\n    grants:\n      order: { read: all, see: [open], fields: { phone: write } }\n';
    const { data } = await preview(admin, file);
    expect(data.previewRolesFile.roles).toMatchObject([
      { code: 'packer', name: 'Packer', isNew: true, warnings: expect.any(Array) },
    ]);
    const { data: done } = await bringIn(admin, file, data.previewRolesFile.review);
    expect(done.importRoles.roles).toEqual([{ code: 'packer' }]);
    expect((await readRole(admin, 'packer')).input.grants['order']?.['see']).toEqual(['open']);
  });

  it('writes nothing when a role was changed since', async () => {
    await createRole(admin, 'raced', roleInput({ order: { read: 'own', see: ['open'], fields: {} } }));
    const file = 'roles:\n  raced:\n    name: Raced\n    grants:\n      order: { read: all, see: [open] }\n';
    const { data } = await preview(admin, file);
    const { version, input } = await readRole(admin, 'raced');
    await updateRole(admin, 'raced', { ...input, name: 'Changed meanwhile' }, version);
    const { errors } = await bringIn(admin, file, data.previewRolesFile.review);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect((await readRole(admin, 'raced')).input.name).toBe('Changed meanwhile');
  });

  it('refuses a file with its lines, and names the words that are known', async () => {
    const { errors } = await preview(admin, 'roles:\n  packer:\n    nmae: Packer\n');
    expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toContain('line 3, roles.packer.nmae');
  });

  it('names a field that staff made by its code, by which another installation has it', async () => {
    const made = await makeField(admin, { code: 'loft' });
    const hides = (identity: string) => ({ [identity]: { read: 'none', write: false } });
    await createRole(
      admin,
      'filed',
      roleInput({ order: { read: 'all', see: ['open'], fields: hides(made.identity) } }),
    );
    const { data: out } = await takeOut(admin, ['filed']);
    expect(out.rolesFile).toContain('custom.loft:');
    expect(out.rolesFile).not.toContain(made.identity);
    expect((await preview(admin, out.rolesFile)).data.previewRolesFile.roles).toEqual([]);

    await admin('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: made.id });
    const { data: without } = await takeOut(admin, ['filed']);
    expect(without.rolesFile).not.toContain(made.identity);
    expect((await preview(admin, without.rolesFile)).data.previewRolesFile.roles).toEqual([]);

    const other = await makeField(admin, { code: 'loft' });
    const { data } = await preview(admin, out.rolesFile);
    await bringIn(admin, out.rolesFile, data.previewRolesFile.review);
    const { fields } = (await readRole(admin, 'filed')).input.grants['order'] ?? {};
    expect(fields).toEqual({ ...hides(made.identity), ...hides(other.identity) });
    const numbered = out.rolesFile.replace('custom.loft', other.identity);
    const { errors } = await preview(admin, numbered);
    expect(errors?.[0]?.extensions.issues?.[0]?.message).toContain('custom.loft');
  });

  it('leaves alone a role that the caller may not change', async () => {
    const verbs = ['rolesFile', 'previewRolesFile', 'importRoles', 'updateRole'];
    const role = {
      read: 'all',
      change: 'none',
      see: ['open', 'internal'],
      fields: { grants: { read: 'all' } },
    };
    const made = await createRole(admin, 'librarian', roleInput({ role: { ...role, verbs } }));
    expect(made.errors).toBeUndefined();
    const { ask: librarian } = await test.asUser('librarian');
    const file = 'roles:\n  courier:\n    name: Courier of mine\n';
    const { data, errors: refused } = await preview(librarian, file);
    expect(refused).toBeUndefined();
    const { errors } = await bringIn(librarian, file, data.previewRolesFile.review);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await readRole(admin, 'courier')).input.name).toBe('Courier');
  });

  it('is refused to who does not read all that stands in it', async () => {
    const verbs = ['rolesFile', 'previewRolesFile', 'importRoles'];
    const fields = { grants: { read: 'all' }, sections: 'none' };
    const role = { read: 'all', see: ['open', 'internal'], fields, verbs };
    const made = await createRole(admin, 'half-reader', roleInput({ role }));
    expect(made.errors).toBeUndefined();
    const { ask: reader } = await test.asUser('half-reader');
    for (const answer of [await takeOut(reader), await preview(reader, 'roles: {}')])
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringContaining('sections'),
        extensions: { code: 'FORBIDDEN' },
      });
  });

  it('is not there for who may not give rights', async () => {
    const { ask: manager } = await test.asUser('manager');
    for (const answer of [await takeOut(manager), await preview(manager, 'roles: {}')])
      expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect((await bringIn(manager, 'roles: {}', '')).errors?.[0]?.message).toContain('importRoles');
  });
});
