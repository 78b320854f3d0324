import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildApp } from '../../server/app.js';
import { write } from '../../server/changes/write.js';
import { RightsTest } from '../../server/domain/roles/rights-test.entity.js';
import { addRecord } from '../../server/resource/records.js';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const state = async (statement: string): Promise<void> => {
  await write(await test.context(), async (writing) => {
    addRecord(writing, RightsTest, { statement });
  });
};

describe('a start after an upgrade', () => {
  it('serves when all statements about rights hold', async () => {
    await state('courier cannot read order.email');
    const app = await buildApp({ ...test.app.config, RIGHTS_TESTS: 'stop' });
    await app.listen();
    await app.close();
  });

  it('stops with the statements that no longer hold, and says how to go on', async () => {
    // As if the fields had changed their class, or their name, since these were saved.
    await state('courier cannot read order.phone');
    await state('courier cannot read order.fax');
    const app = await buildApp(test.app.config);
    const refused = await app.listen().catch((error: unknown) => String(error));
    await app.close();
    expect(refused).toContain('"courier cannot read order.phone": courier may read order.phone.');
    expect(refused).toContain('"courier cannot read order.fax": order has no field "fax"');
    expect(refused).toContain('RIGHTS_TESTS=warn');
    expect(refused).not.toContain('order.email');
  });

  it('only warns when the settings say so, and lets roles be changed', async () => {
    const app = await buildApp({ ...test.app.config, RIGHTS_TESTS: 'warn' });
    expect(await app.listen()).toMatch(/^http/);
    await app.close();
    const { ask: admin } = await test.asUser('administrator');
    const { data } = await admin('{ checkRightsTests { statement holds } }');
    expect(data.checkRightsTests.map(({ holds }: { holds: boolean }) => holds)).toEqual([true, false, false]);
    const { errors } = await admin(
      'mutation { createRole(code: "new", input: { name: "New", grants: {}, sections: [], forms: [], developer: false }) { code } }',
    );
    expect(errors).toBeUndefined();
  });
});
