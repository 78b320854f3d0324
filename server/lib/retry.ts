import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryOptions {
  /** How often `fn` runs at most, the first time included. */
  tries: number;
  isRetryable: (error: unknown) => boolean;
  /** The longest wait after the attempt of this number (1, 2, ...); the real wait is a random half to whole of it. */
  delayMs: (attempt: number) => number;
}

/**
 * Runs `fn` until it succeeds, fails for good or has used up its tries; then its last error is thrown as it is.
 * Waits are random so that those who collided once do not collide again.
 */
export async function retry<Result>(
  fn: (attempt: number) => Promise<Result>,
  { tries, isRetryable, delayMs }: RetryOptions,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fn(attempt);
    } catch (error) {
      if (attempt >= tries || !isRetryable(error)) throw error;
    }
    await sleep(delayMs(attempt) * (0.5 + Math.random() / 2));
  }
}
