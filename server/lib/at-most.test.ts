import { describe, expect, it } from '@jest/globals';
import { atMost } from './at-most.js';

describe('atMost', () => {
  it('never runs more, even when one comes as another hands its place on', async () => {
    const limited = atMost(1);
    let [running, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    };
    const first = limited(work);
    const waiting = limited(work);
    // Comes each time that anything happens: also between the end of the first and the turn of the next.
    const others: Promise<void>[] = [];
    for (let turn = 0; turn < 20; turn++) {
      await Promise.resolve();
      others.push(limited(work));
    }
    await Promise.all([first, waiting, ...others]);
    expect(most).toBe(1);
  });

  it('gives the place of one that failed to the next', async () => {
    const limited = atMost(1);
    const failed = limited(() => Promise.reject(new Error('no')));
    const next = limited(() => Promise.resolve('next'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('next');
  });
});
