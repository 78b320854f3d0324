import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { write } from '../../server/changes/write.js';
import type { Context } from '../../server/context.js';
import { runStatement } from '../../server/db/exclusively.js';
import { Tag } from '../../server/domain/customers/tag.entity.js';
import { addRecord } from '../../server/resource/records.js';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;
let context: Context;

beforeAll(async () => {
  test = await startApp();
  context = await test.context();
});
afterAll(() => test.close());

const addTag = (code: string): Promise<unknown> =>
  write(context, async (writing) => addRecord(writing, Tag, { code, name: code }));
const tags = async (): Promise<unknown[]> =>
  (await test.app.reader.all('select code from tag order by code', [])).map(([code]) => code);

describe('a write inside a write', () => {
  it('is refused with the way to mend it, and the outer one is rolled back', async () => {
    const nested = write(context, async (writing) => {
      addRecord(writing, Tag, { code: 'outer', name: 'Outer' });
      await writing.em.flush();
      await addTag('inner');
    });
    await expect(nested).rejects.toThrow(/inside another one.*hand the open `Write` on/i);
    expect(await tags()).toEqual([]);
  });

  it('is refused when it is a single statement of the machinery', async () => {
    const nested = write(context, async () => {
      await runStatement(test.app.orm, 'delete from `session` where `hash` = ?', ['none']);
    });
    await expect(nested).rejects.toThrow('inside another one');
  });

  it('is refused however far down it is called', async () => {
    const nested = write(context, async () => {
      await Promise.all([1, 2].map(async (place) => Promise.resolve().then(() => addTag(`deep-${place}`))));
    });
    await expect(nested).rejects.toThrow('inside another one');
  });

  it('is no such thing when one follows another, or stands beside it', async () => {
    await addTag('first');
    await Promise.all([addTag('second'), addTag('third')]);
    // What a write started and did not wait for may write when the write has ended.
    let later: Promise<unknown> = Promise.resolve();
    let open = (): void => undefined;
    const ended = new Promise<void>((resolve) => (open = resolve));
    await write(context, async () => {
      later = ended.then(() => addTag('afterwards'));
    });
    open();
    await later;
    expect(await tags()).toEqual(['afterwards', 'first', 'second', 'third']);
  });
});
