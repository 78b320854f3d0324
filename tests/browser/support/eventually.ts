import { setTimeout as sleep } from 'node:timers/promises';

/** Tries a check again until it holds; after twenty seconds the last failure is the test's. */
export async function eventually(check: () => Promise<void>, limitMs = 20_000): Promise<void> {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}
