import { write } from '../../server/changes/write.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { Role } from '../../server/rights/role.entity.js';
import { addRecord } from '../../server/resource/records.js';
import type { TestApp } from './app.js';

/** Puts a role of its own into the database, as the panel's role page will. */
export async function makeRole(test: TestApp, code: string, grants: GrantsInput): Promise<void> {
  await write(await test.context(), async (writing) => {
    addRecord(writing, Role, { code, name: code, grants, forms: ['*'] });
  });
  test.app.roles.forget();
}

export async function changeRole(test: TestApp, code: string, grants: GrantsInput): Promise<void> {
  await write(await test.context(), async (writing) => {
    const role = await writing.em.findOneOrFail(Role, { code });
    role.grants = grants;
  });
}
