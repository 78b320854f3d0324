import { describe, expect, it } from '@jest/globals';
import { freshRead } from './fresh-read.js';

/** A source whose reads are answered by hand, in any order. */
function source() {
  const open: ((value: string | Error) => void)[] = [];
  const taken: string[] = [];
  const fresh = freshRead(
    60_000,
    () =>
      new Promise<string>((resolve, reject) =>
        open.push((value) => (typeof value === 'string' ? resolve(value) : reject(value))),
      ),
    (value) => taken.push(value),
  );
  return { fresh, taken, reads: open, answer: (value: string | Error, place = 0) => open[place]?.(value) };
}

const isSettled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setImmediate(() => resolve(false))),
  ]);

describe('what is read afresh', () => {
  it('is read once for all who come while it is read, and none goes on before it is there', async () => {
    const { fresh, taken, reads, answer } = source();
    const all = [fresh.refresh(), fresh.refresh(), fresh.refresh()];
    expect(await Promise.all(all.map(isSettled))).toEqual([false, false, false]);
    answer('first');
    await Promise.all(all);
    expect([taken, reads.length]).toEqual([['first'], 1]);
  });

  it('is not read again while it counts', async () => {
    const { fresh, reads, answer } = source();
    const first = fresh.refresh();
    answer('first');
    await first;
    await fresh.refresh();
    expect(reads.length).toBe(1);
  });

  it('is read again by who was waiting when it was forgotten, and the older answer does not come after', async () => {
    const { fresh, taken, answer } = source();
    const before = fresh.refresh();
    fresh.forget();
    const after = fresh.refresh();
    answer('newer', 1);
    await after;
    answer('older', 0);
    await before;
    expect(taken).toEqual(['newer']);
  });

  it('is not taken for known when it was forgotten with nobody else asking', async () => {
    const { fresh, taken, reads, answer } = source();
    const before = fresh.refresh();
    fresh.forget();
    answer('older', 0);
    expect(await isSettled(before)).toBe(false);
    expect(reads.length).toBe(2);
    answer('newer', 1);
    await before;
    expect(taken).toEqual(['newer']);
  });

  it('fails for who waits when the read fails, and is read anew for who comes next', async () => {
    const { fresh, taken, answer } = source();
    const failed = fresh.refresh();
    answer(new Error('gone'), 0);
    await expect(failed).rejects.toThrow('gone');
    const next = fresh.refresh();
    answer('back', 1);
    await next;
    expect(taken).toEqual(['back']);
  });
});
