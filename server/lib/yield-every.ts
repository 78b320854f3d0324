import { setImmediate as nextTurn } from 'node:timers/promises';

/** Waits a turn of the event loop when it is time to; call it often. */
export type Yield = () => Promise<void>;

/**
 * Cuts a long calculation into slices, so that other requests are served between them. Time that others took is not
 * counted: each slice gets its full length.
 */
export function yieldEvery(sliceMs: number): Yield {
  let startedAt = performance.now();
  return async () => {
    if (performance.now() - startedAt < sliceMs) return;
    await nextTurn();
    startedAt = performance.now();
  };
}
