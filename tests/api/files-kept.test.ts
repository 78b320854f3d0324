import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStatement } from '../../server/db/exclusively.js';
import { dropDeletedColumns } from '../../server/domain/custom-fields/drop-deleted-columns.js';
import { forgetLeftFiles } from '../../server/domain/custom-fields/forget-left-files.js';
import { forgetUploads } from '../../server/files/uploads.js';
import { startApp, type TestApp } from '../support/app.js';
import { changeOrder, makeField, placeOrder, type MadeField } from '../support/custom-fields.js';
import { download, fileOf, upload, uploaded, type Who } from '../support/files.js';

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
function kept(folder = join(test.app.config.DATA_DIR, 'files')): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
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

describe('a disk without room', () => {
  const mounted = mkdtempSync(join(tmpdir(), 'kontor-full-'));
  let isMounted = false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', mounted], { stdio: 'ignore' });
    isMounted = true;
  } catch {
    // Not everybody may mount.
  }
  afterAll(() => {
    if (isMounted) execFileSync('umount', [mounted]);
    rmSync(mounted, { recursive: true, force: true });
  });

  (isMounted ? it : it.skip)(
    'is told in plain words, leaves nothing half written and harms no other file',
    async () => {
      const small = await startApp({ FILES_DIR: mounted });
      try {
        const boss = await small.asUser('administrator');
        const sender = { cookie: boss.cookie, 'x-kontor': '1' };
        await makeField(boss.ask, { code: 'plan', kind: 'FILE' });
        const id = await uploaded(small.url, sender, 'x'.repeat(100_000));
        const order = (await placeOrder(boss.ask, { plan: id })).data.createOrder.id;
        const refused = await upload(small.url, sender, 'y'.repeat(2_000_000));
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
        expect(refused.body.errors[0]).toMatchObject({
          message: expect.stringMatching(/disk that keeps files has no room/),
          extensions: { code: 'UNAVAILABLE' },
        });
        expect(kept(mounted)).toEqual([id]);
        expect(await small.app.reader.all('select count(*) from `file`', [])).toEqual([[1]]);
        expect((await upload(small.url, sender, 'z'.repeat(100_000))).status).toBe(201);
        const file = await fileOf(boss.ask, order, 'plan');
        expect((await download(small.url, file?.url ?? '', sender)).text).toHaveLength(100_000);
      } finally {
        await small.close();
      }
    },
  );
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
