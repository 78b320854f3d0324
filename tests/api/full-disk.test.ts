import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { write } from '../../server/changes/write.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';

/** MariaDB waits for room by itself; its numbers for a full disk are told in the same words. */
(process.env['TEST_DATABASE'] === 'mysql' ? describe.skip : describe)('a disk that is full', () => {
  let test: TestApp;
  let ask: Ask;

  beforeAll(async () => {
    test = await startApp();
    ask = await test.as('administrator');
  });
  afterAll(() => test.close());

  const create = (notes: string) =>
    ask('mutation ($notes: String) { createCustomer(input: { firstName: "Ada", notes: $notes }) { id } }', {
      notes,
    });
  const pragma = (sql: string) => test.app.orm.em.getConnection().execute<object[]>(sql);

  it('is told as UNAVAILABLE with nothing written, and writing goes on when there is room again', async () => {
    const long = 'x'.repeat(60_000);
    expect((await create(long)).errors).toBeUndefined();
    const [size] = await pragma('pragma page_count');
    await pragma(`pragma max_page_count = ${Number(Object.values(size ?? {})[0]) + 4}`);
    const refused = await create(long);
    await pragma('pragma max_page_count = 1000000');
    expect([refused.status, refused.errors?.[0]?.extensions.code, refused.errors?.[0]?.message]).toEqual([
      503,
      'UNAVAILABLE',
      expect.stringContaining('disk of the database is full'),
    ]);
    expect((await create('room')).errors).toBeUndefined();
    expect((await ask('{ customers { totalCount } }')).data.customers.totalCount).toBe(2);
  });

  it('may end a transaction by itself, and the next write does not wait for it', async () => {
    const context = await test.context();
    const broken = write(context, async ({ execute }) => {
      await execute('create table once (n integer primary key)', []);
      await execute('insert into once values (1)', []);
      // What SQLite does of itself when a commit finds no room.
      await execute('insert or rollback into once values (1)', []);
    });
    await expect(broken).rejects.toThrow();
    expect((await create('after')).errors).toBeUndefined();
  });
});
