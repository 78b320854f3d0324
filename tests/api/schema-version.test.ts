import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeField, type MadeField } from '../support/custom-fields.js';
import { changeRole, makeRole } from '../support/make-role.js';

let test: TestApp;
let admin: Ask;
let clerk: Ask;
let field: MadeField;

const grants = { order: { read: 'all' as const, see: ['open' as const] } };

beforeAll(async () => {
  test = await startApp();
  await makeRole(test, 'clerk', grants);
  admin = await test.as('administrator');
  clerk = await test.as('clerk');
});
afterAll(() => test.close());

const versionFor = async (ask: Ask): Promise<string> =>
  (await ask('{ me { id } }')).headers.get('x-schema-version') ?? '';
const change = (input: object) =>
  admin(
    'mutation ($id: ID!, $input: CustomFieldUpdate!) { updateCustomField(id: $id, input: $input) { id } }',
    {
      id: field.id,
      input,
    },
  );

describe('the version of the schema in the answers of POST /graphql', () => {
  it('becomes another when a field is made, gets another rule or is taken away', async () => {
    const seen = [await versionFor(clerk)];
    expect(await versionFor(clerk)).toBe(seen[0]);
    field = await makeField(admin, { code: 'gate' });
    seen.push(await versionFor(clerk));
    await change({ ordering: 5 });
    seen.push(await versionFor(clerk));
    await admin('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
    seen.push(await versionFor(clerk));
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    // Without the field all is as it was before.
    expect(seen[3]).toBe(seen[0]);
  });

  it('tells a role nothing of fields that it does not have', async () => {
    const before = await versionFor(clerk);
    const ofAdmin = await versionFor(admin);
    field = await makeField(admin, { code: 'markup', kind: 'NUMBER', sensitivity: 'cost' });
    await change({ label: 'Mark-up' });
    expect(await versionFor(clerk)).toBe(before);
    expect(await versionFor(admin)).not.toBe(ofAdmin);
  });

  it('becomes another when the role does', async () => {
    const before = await versionFor(clerk);
    await changeRole(test, 'clerk', { order: { ...grants.order, see: ['open', 'personal'] } });
    test.app.roles.forget();
    expect(await versionFor(clerk)).not.toBe(before);
  });

  it('is not told to somebody without rights', async () => {
    const answer = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ me { id } }"}',
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-schema-version')).toBeNull();
  });
});
