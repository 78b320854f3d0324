import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportRun } from '../../server/import/import-run.entity.js';
import { forgetOldImportRuns } from '../../server/import/forget-old-import-runs.js';
import { claimContacts, forgetOldClaims } from '../../server/domain/customers/claim-contacts.js';
import { write } from '../../server/changes/write.js';
import { forkEm } from '../../server/db/orm.js';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const DAY_MS = 24 * 3600_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

async function keepRuns(runs: Record<string, { updated: number; isFinished: boolean }>): Promise<void> {
  const em = forkEm(test.app.orm);
  for (const [id, { updated, isFinished }] of Object.entries(runs)) {
    em.create(ImportRun, {
      id,
      kind: 'orders',
      file: 'orders.csv',
      position: 5,
      rejectsBytes: 0,
      summary: {},
      startedAt: daysAgo(updated + 1),
      updatedAt: daysAgo(updated),
      finishedAt: isFinished ? daysAgo(updated) : null,
    });
  }
  await em.flush();
}

describe('housekeeping', () => {
  it('throws away imports that ended three months ago and keeps those that can go on', async () => {
    await keepRuns({
      'old-finished': { updated: 91, isFinished: true },
      'old-broken-off': { updated: 91, isFinished: false },
      'young-finished': { updated: 89, isFinished: true },
      'young-broken-off': { updated: 1, isFinished: false },
    });
    await forgetOldImportRuns(test.app.orm);
    const rows = await test.app.reader.all('select id from import_run order by id', []);
    expect(rows.flat()).toEqual(['old-broken-off', 'young-broken-off', 'young-finished']);
  });

  it('throws away claims of contacts whose order is long made', async () => {
    const context = await test.context();
    await write(context, (writing) =>
      claimContacts(
        context,
        writing,
        { code: 'main', countryIso: undefined, ownCustomerBase: false },
        { phone: '+4722000001' },
      ),
    );
    const count = async () =>
      Number((await test.app.reader.all('select count(*) from contact_claim', []))[0]?.[0]);
    await forgetOldClaims(test.app.orm);
    expect(await count()).toBe(1);
    await forgetOldClaims(test.app.orm, Date.now() + 2 * DAY_MS);
    expect(await count()).toBe(0);
  });
});
