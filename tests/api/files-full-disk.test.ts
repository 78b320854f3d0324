import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import { startApp } from '../support/app.js';
import { makeField, placeOrder } from '../support/custom-fields.js';
import { download, fileOf, upload, uploaded } from '../support/files.js';

const kept = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name);

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
        expect(findPhrase(refused.body.errors[0].message)?.key).toBe('kontor.server.diskFull');
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
