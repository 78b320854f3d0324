import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type TestApp } from '../support/app.js';
import { changeRole, makeRole } from '../support/make-role.js';

let test: TestApp;
const open: GrantsInput[string] = { read: 'all', see: ['open'] };

beforeAll(async () => {
  test = await startApp();
  await makeRole(test, 'one', { order: open });
  await makeRole(test, 'other', { order: open, shop: open });
});
afterAll(() => test.close());

const schemaOf = async (role: string) => {
  test.app.roles.forget();
  return test.app.servers.schemaOf(await test.app.roles.find([role]));
};

describe('the schema of a role', () => {
  it('stays when another role changes', async () => {
    const before = await schemaOf('one');
    await changeRole(test, 'other', { order: open });
    expect(await schemaOf('one')).toBe(before);
  });

  it('is another one when the role itself changes', async () => {
    const before = await schemaOf('one');
    await changeRole(test, 'one', { order: open, tag: open });
    const after = await schemaOf('one');
    expect(before.getType('Tag')).toBeUndefined();
    expect(after.getType('Tag')).toBeDefined();
  });

  it('shares with others the types of which nothing is hidden', async () => {
    const [one, other] = [await schemaOf('one'), await schemaOf('other')];
    expect(one.getType('StringOperators')).toBe(other.getType('StringOperators'));
    expect(one.getType('Order')).not.toBe(other.getType('Order'));
  });
});
