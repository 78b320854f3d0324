import type { Actor } from '../changes/operation.js';
import { limitExceeded } from '../errors.js';

/** Each takes a connection to the database for as long as it lasts. */
const MOST_OF_ONE = 2;
const MOST_OF_ALL = 8;

/** The exports that run on this server, so that nobody has too many and none outlives it. */
export interface RunningExports {
  /** Takes a place; give it back with what this answers. `stop` ends the export when the server closes. */
  begin(actor: Actor, stop: () => void): () => void;
  stopAll(): void;
}

export function openRunningExports(): RunningExports {
  const running = new Map<object, { who: string; stop: () => void }>();
  return {
    begin({ kind, id }, stop) {
      const who = `${kind} ${id}`;
      const own = [...running.values()].filter((one) => one.who === who);
      if (own.length >= MOST_OF_ONE)
        throw limitExceeded(`${MOST_OF_ONE} of your exports are running: wait until one of them ends.`);
      if (running.size >= MOST_OF_ALL)
        throw limitExceeded('Too many exports are running on this server. Try again in a few minutes.');
      const place = {};
      running.set(place, { who, stop });
      return () => running.delete(place);
    },
    stopAll() {
      for (const { stop } of running.values()) stop();
    },
  };
}
