import { describe, expect, it } from '@jest/globals';
import { yieldEvery } from './yield-every.js';

const workMs = (length: number): void => {
  const end = performance.now() + length;
  while (performance.now() < end);
};

describe('yieldEvery', () => {
  it('lets others in between slices of a long calculation', async () => {
    let turns = 0;
    let isDone = false;
    const other = (): void => {
      turns += 1;
      if (!isDone) setImmediate(other);
    };
    setImmediate(other);
    const pause = yieldEvery(5);
    for (let step = 0; step < 40; step += 1) {
      workMs(1);
      await pause();
    }
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('goes on at once while there is time', async () => {
    let turned = false;
    const pause = yieldEvery(60_000);
    setImmediate(() => (turned = true));
    for (let step = 0; step < 100; step += 1) await pause();
    expect(turned).toBe(false);
  });
});
