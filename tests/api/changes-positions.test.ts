import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildApp, type App } from '../../server/app.js';
import { openFeed } from '../../server/changes/feed.js';
import { forgetOldPositions } from '../../server/changes/forget-old-positions.js';
import { moveOutbox } from '../../server/changes/move-outbox.js';
import { isRetryable } from '../../server/changes/retryable.js';
import { write } from '../../server/changes/write.js';
import { runStatement } from '../../server/db/exclusively.js';
import { Customer } from '../../server/domain/customers/customer.entity.js';
import { addRecord } from '../../server/resource/records.js';
import { systemContext } from '../../server/setup/first-start.js';
import { startApp, type TestApp } from '../support/app.js';

const isMysql = process.env['TEST_DATABASE'] === 'mysql';

let test: TestApp;
/** Another server on the same database. */
let second: App;

beforeAll(async () => {
  test = await startApp();
  second = await buildApp(test.app.config);
  await second.listen();
});
afterAll(async () => {
  await second.close();
  await test.close();
});

/** A customer written by a server; the transaction stays open until `end`. Gives the number of the operation. */
async function writeOne(
  app: App,
  name: string,
  end?: Promise<unknown>,
  onOpen?: () => void,
): Promise<number> {
  return write(await systemContext(app, 'test'), async (writing) => {
    const { em, operation } = writing;
    addRecord(writing, Customer, { firstName: name });
    await em.flush();
    onOpen?.();
    await end;
    return operation.id;
  });
}

async function positions(): Promise<Map<number, number>> {
  const rows = await test.app.reader.all(
    'select operation_id, position from change_position order by position',
    [],
  );
  return new Map(rows.map(([operation, position]) => [Number(operation), Number(position)]));
}

async function settled(): Promise<Map<number, number>> {
  for (;;) {
    const [row] = await test.app.reader.all(
      'select (select count(*) from change_outbox), (select count(distinct operation_id) from change_entry), (select count(*) from change_position)',
      [],
    );
    if (Number(row?.[0]) === 0 && row?.[1] === row?.[2]) return positions();
    await sleep(20);
  }
}

describe('positions of operations', () => {
  it('are given to each operation once and without gaps, by two servers at once', async () => {
    const written: number[] = [];
    for (let round = 0; round < 10; round++) {
      // SQLite has one writer: two servers of one process would wait for each other for ever.
      const some = isMysql ? [test.app, second, test.app, second] : [test.app, test.app];
      written.push(...(await Promise.all(some.map((app, index) => writeOne(app, `${round} ${index}`)))));
      written.push(await writeOne(second, `${round} alone`));
    }
    const given = await settled();
    expect(written.filter((id) => !given.has(id))).toEqual([]);
    expect([...given.values()]).toEqual([...given.values()].map((_, index) => index + 1));
  });

  it('follow the commits: one that took long comes after those that overtook it', async () => {
    await settled();
    let end = (): void => undefined;
    const mayEnd = new Promise<void>((resolve) => (end = resolve));
    let slow: Promise<number> = Promise.resolve(0);
    await new Promise<void>((isOpen) => {
      slow = writeOne(test.app, 'slow', mayEnd, isOpen);
    });
    const quick = isMysql ? [await writeOne(second, 'quick'), await writeOne(test.app, 'quick')] : [];
    const isGiven = async () => await positions().then((given) => quick.every((id) => given.has(id)));
    for (const last = Date.now() + 15_000; !(await isGiven()) && Date.now() < last;) await sleep(20);
    expect(await isGiven()).toBe(true);
    end();
    const last = await slow;
    const after = await settled();
    expect(Math.max(...after.values())).toBe(after.get(last));
  });

  it('are not given for what was taken back', async () => {
    const before = (await settled()).size;
    await expect(
      write(await systemContext(test.app, 'test'), async (writing) => {
        addRecord(writing, Customer, { firstName: 'never' });
        await writing.em.flush();
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await sleep(400);
    expect((await settled()).size).toBe(before);
  });
});

/** On SQLite there is no relay: the position is given in the transaction. */
(isMysql ? describe : describe.skip)('relays that run into each other', () => {
  it('give no position twice and leave none out; who was slower has written nothing', async () => {
    await settled();
    let isWriting = true;
    let [won, beaten] = [0, 0];
    const relay = async ({ orm, reader }: App): Promise<void> => {
      while (isWriting) {
        const { moved, isBeaten } = await moveOutbox(orm, reader).catch((error: unknown) => {
          // The engine may have ended one of two that waited for each other.
          if (!isRetryable(error)) throw error;
          return { moved: 0, isBeaten: true };
        });
        if (moved) won++;
        if (isBeaten) beaten++;
      }
    };
    const relays = [test.app, second, test.app, second].map(relay);
    const written: number[] = [];
    for (let round = 0; round < 15; round++)
      written.push(
        ...(await Promise.all(
          [test.app, second, second].map((app, index) => writeOne(app, 'raced', sleep(index * 5))),
        )),
      );
    isWriting = false;
    await Promise.all(relays);
    const given = await settled();
    expect(written.filter((id) => !given.has(id))).toEqual([]);
    expect([...given.values()]).toEqual([...given.values()].map((_, index) => index + 1));
    expect(won).toBeGreaterThan(0);
    expect(beaten).toBeGreaterThan(0);
  });
});

describe('the feed', () => {
  it('tells what is committed after it was asked, whichever server wrote it, each operation once', async () => {
    await settled();
    const feed = openFeed(test.app.reader, (error) => {
      throw error;
    });
    const told: string[] = [];
    const stop = await feed.follow((changed) => told.push(...(changed.get('customer') ?? [])));
    const [{ data: one }, { data: two }] = [
      await (
        await test.as('administrator')
      )('mutation { createCustomer(input: { firstName: "One" }) { id } }'),
      await (
        await test.as('administrator')
      )('mutation { createCustomer(input: { firstName: "Two" }) { id } }'),
    ];
    await writeOne(second, 'of the other server');
    for (let tries = 0; told.length < 3 && tries < 500; tries++) await sleep(20);
    stop();
    await feed.close();
    expect(told).toHaveLength(3);
    // What is read in one go is a set: which of it comes first is not promised.
    expect(new Set(told).size).toBe(3);
    expect(told).toEqual(expect.arrayContaining([one.createCustomer.id, two.createCustomer.id]));
  });
});

describe('old positions', () => {
  it('are forgotten after thirty days, but for the last', async () => {
    const before = await settled();
    const old = Date.now() - 31 * 24 * 3600_000;
    await runStatement(test.app.orm, 'update `change_position` set `at_ms` = ?', [old]);
    await forgetOldPositions(test.app.orm);
    expect([...(await positions()).values()]).toEqual([Math.max(...before.values())]);
    await writeOne(test.app, 'next');
    for (let tries = 0; (await positions()).size < 2 && tries < 500; tries++) await sleep(20);
    expect(Math.max(...(await positions()).values())).toBe(Math.max(...before.values()) + 1);
  });
});
