import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runStatement } from '../../server/db/exclusively.js';
import { dropDeletedColumns } from '../../server/domain/custom-fields/drop-deleted-columns.js';
import { forgetLeftFiles } from '../../server/domain/custom-fields/forget-left-files.js';
import { forgetUploads } from '../../server/files/uploads.js';
import { startApp, type TestApp } from '../support/app.js';
import { changeOrder, makeField, placeOrder, type MadeField } from '../support/custom-fields.js';
import { download, fileOf, uploaded, type Who } from '../support/files.js';

let test: TestApp;
let who: Who;
let ask: Awaited<ReturnType<TestApp['asUser']>>['ask'];
let plan: MadeField;

beforeAll(async () => {
  test = await startApp();
  const boss = await test.asUser('administrator');
  ask = boss.ask;
  who = { cookie: boss.cookie, 'x-kontor': '1' };
  plan = await makeField(ask, { code: 'plan', kind: 'FILE' });
});
afterAll(() => test.close());

const DAY_MS = 24 * 3600_000;
const inDays = (days: number): number => Date.now() + days * DAY_MS;

/** The ids of the files whose bytes are on the disk. */
function kept(): string[] {
  return readdirSync(join(test.app.config.DATA_DIR, 'files'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name);
}

async function tidy(now: number): Promise<void> {
  await forgetLeftFiles(test.app.orm, test.app.reader, now);
  await forgetUploads(test.app.orm, test.app.files, now);
}

async function orderWith(id: string): Promise<string> {
  const { data, errors } = await placeOrder(ask, { plan: id });
  expect(errors).toBeUndefined();
  return data.createOrder.id;
}

describe('housekeeping of files', () => {
  it('removes an upload that no record took within a day, and then nobody can take it', async () => {
    const [waits, taken] = [await uploaded(test.url, who, 'waits'), await uploaded(test.url, who, 'taken')];
    const order = await orderWith(taken);
    await tidy(inDays(0.9));
    expect(kept()).toEqual(expect.arrayContaining([waits, taken]));
    await tidy(inDays(1.1));
    expect(kept()).toContain(taken);
    expect(kept()).not.toContain(waits);
    expect((await placeOrder(ask, { plan: waits })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const file = await fileOf(ask, order, 'plan');
    expect((await download(test.url, file?.url ?? '', who)).text).toBe('taken');
  });

  it('removes what a crash left half received', async () => {
    await runStatement(
      test.app.orm,
      "insert into `file` (`id`, `name`, `size`, `media_type`, `sha256`, `uploader`, `state`, `created_at_ms`) values (?, 'x', 0, '', '', 'user:1', 'RECEIVING', ?)",
      ['a'.repeat(32), Date.now()],
    );
    await tidy(inDays(2));
    expect(await test.app.reader.all("select 1 from `file` where `state` <> 'KEPT'", [])).toEqual([]);
  });

  it('keeps a file that was replaced for a month', async () => {
    const [first, second] = [await uploaded(test.url, who, '1'), await uploaded(test.url, who, '2')];
    const order = await orderWith(first);
    await changeOrder(ask, order, { plan: second });
    await tidy(inDays(29));
    expect(kept()).toContain(first);
    await tidy(inDays(31));
    expect(kept()).not.toContain(first);
    expect(kept()).toContain(second);
  });

  it('keeps the file of a deleted record, and one that another record still holds', async () => {
    const photo = await makeField(ask, { resource: 'customer', code: 'photo', kind: 'FILE' });
    const [deleted, shared] = [await uploaded(test.url, who, 'd'), await uploaded(test.url, who, 's')];
    const order = await orderWith(deleted);
    await ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id: order });
    const create = async (input: object): Promise<string> =>
      (await ask('mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }', { input }))
        .data.createCustomer.id;
    const [into, other] = [
      await create({ lastName: 'A' }),
      await create({ lastName: 'B', custom: { photo: shared } }),
    ];
    await ask('mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id } }', {
      into,
      from: [other],
    });
    await ask('mutation ($id: ID!) { updateCustomer(id: $id, input: { custom: { photo: null } }) { id } }', {
      id: into,
    });
    await tidy(inDays(40));
    expect(photo.identity).toMatch(/^cf_/);
    expect(kept()).toEqual(expect.arrayContaining([deleted, shared]));
  });

  it('keeps the files of a deleted field until its column is dropped', async () => {
    const field = await makeField(ask, { code: 'gone', kind: 'FILE' });
    const id = await uploaded(test.url, who, 'of a deleted field');
    await placeOrder(ask, { gone: id });
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
    await tidy(inDays(40));
    expect(kept()).toContain(id);
    const longAgo = new Date(Date.now() - 120_000);
    await runStatement(test.app.orm, 'update `custom_field` set `deleted_at` = ? where `id` = ?', [
      test.app.reader.dialect === 'sqlite'
        ? longAgo.getTime()
        : longAgo.toISOString().slice(0, 23).replace('T', ' '),
      Number(field.id),
    ]);
    expect(await dropDeletedColumns(await test.context())).toHaveLength(1);
    await tidy(inDays(29));
    expect(kept()).toContain(id);
    await tidy(inDays(31));
    expect(kept()).not.toContain(id);
    expect(plan.identity).not.toBe(field.identity);
  });
});

describe('the folder of files', () => {
  it('that lacks the bytes of a record is told in plain words', async () => {
    const id = await uploaded(test.url, who, 'will be lost');
    const order = await orderWith(id);
    await test.app.files.folder.remove(id);
    const file = await fileOf(ask, order, 'plan');
    const answer = await download(test.url, file?.url ?? '', who);
    expect([answer.status, answer.text]).toEqual([503, expect.stringMatching(/not in the folder of files/)]);
  });
});
