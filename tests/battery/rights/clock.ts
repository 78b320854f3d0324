/** The time of day of this process stands still between operations, so that both worlds write the same times. */
export interface Clock {
  /** Back to the moment at which every world is made. */
  reset(): void;
  tick(): void;
  /** The process gets the real time back. */
  stop(): void;
}

const BEGINNING = Date.UTC(2026, 8, 1, 9);
/** Limits by the minute go on, and what is kept for a third of a second is read anew. */
const TICK_MS = 100;

export function stopClock(): Clock {
  const real = Date;
  let at = BEGINNING;
  const stopped: DateConstructor = new Proxy(real, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length ? given : [at], made === stopped ? target : made),
    apply: () => new real(at).toString(),
    get: (target, name) => (name === 'now' ? () => at : Reflect.get(target, name)),
  });
  globalThis.Date = stopped;
  return {
    reset() {
      at = BEGINNING;
    },
    tick() {
      at += TICK_MS;
    },
    stop() {
      globalThis.Date = real;
    },
  };
}
