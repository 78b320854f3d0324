import { describe, expect, it } from '@jest/globals';
import { retry } from './retry.js';

const always = { tries: 4, isRetryable: () => true, delayMs: () => 1 };

/** Fails the given number of times, then answers with the number of the attempt. */
function failing(times: number): (attempt: number) => Promise<number> {
  return async (attempt) => {
    if (attempt <= times) throw new Error(`attempt ${attempt} failed`);
    return attempt;
  };
}

describe('retry', () => {
  it('answers at once when nothing fails', async () => {
    await expect(retry(failing(0), always)).resolves.toBe(1);
  });

  it('tries again until it works', async () => {
    await expect(retry(failing(3), always)).resolves.toBe(4);
  });

  it('throws the last error when the tries are used up', async () => {
    await expect(retry(failing(9), always)).rejects.toThrow('attempt 4 failed');
  });

  it('does not repeat what is not worth it', async () => {
    await expect(retry(failing(9), { ...always, isRetryable: () => false })).rejects.toThrow(
      'attempt 1 failed',
    );
  });

  it('also retries what throws before its first await', async () => {
    let runs = 0;
    const result = retry(() => {
      runs += 1;
      if (runs < 3) throw new Error('at once');
      return Promise.resolve('done');
    }, always);
    await expect(result).resolves.toBe('done');
  });

  it('waits between half and the whole of the delay of each attempt', async () => {
    const asked: number[] = [];
    const started = performance.now();
    const delayMs = (attempt: number) => {
      asked.push(attempt);
      return 40;
    };
    await retry(failing(2), { ...always, delayMs });
    expect(asked).toEqual([1, 2]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(38);
  });
});
