import { AppError } from '../errors.js';

const A_MINUTE_MS = 60_000;
const MOST_A_MINUTE = 60;
const KEPT = 10_000;

interface Probes {
  since: number;
  count: number;
}

export interface ProbeLimit {
  /** Refuses a mutation of somebody who was just told too often that a value is taken. */
  check(actor: string): void;
  /** Notes what an answer told. */
  note(actor: string, errors: readonly { extensions?: Record<string, unknown> }[] | undefined): void;
}

/**
 * "Exists already" tells of records out of reach too, and has to: two of them can not be. So it is told sixty times a
 * minute to each caller and no more; whoever guesses values needs it far more often than whoever types them.
 */
export function openProbeLimit(now: () => number = Date.now): ProbeLimit {
  const known = new Map<string, Probes>();
  const current = (actor: string): Probes | undefined => {
    const probes = known.get(actor);
    if (!probes || now() - probes.since < A_MINUTE_MS) return probes;
    known.delete(actor);
    return undefined;
  };
  return {
    check(actor) {
      const probes = current(actor);
      if (!probes || probes.count < MOST_A_MINUTE) return;
      const retryAfterSeconds = Math.ceil((probes.since + A_MINUTE_MS - now()) / 1000);
      throw new AppError(
        'LIMIT_EXCEEDED',
        `Too many values that exist already: ${MOST_A_MINUTE} a minute are told. Try again in ${retryAfterSeconds} seconds.`,
        { retryAfterSeconds },
      );
    },
    note(actor, errors) {
      const count = (errors ?? []).filter((error) => error.extensions?.['duplicate'] === true).length;
      if (!count) return;
      const probes = current(actor);
      if (!probes && known.size >= KEPT) known.delete(known.keys().next().value ?? '');
      known.set(actor, { since: probes?.since ?? now(), count: (probes?.count ?? 0) + count });
    },
  };
}
