import type { Actor } from '../changes/operation.js';
import { limitExceeded } from '../errors.js';
import { openPlaces } from '../lib/places.js';

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
  const places = openPlaces({
    ofOne: MOST_OF_ONE,
    ofAll: MOST_OF_ALL,
    tooManyOfOne: () =>
      limitExceeded(`${MOST_OF_ONE} of your exports are running: wait until one of them ends.`),
    tooManyOfAll: () =>
      limitExceeded('Too many exports are running on this server. Try again in a few minutes.'),
  });
  return {
    begin: ({ kind, id }, stop) => places.begin(`${kind} ${id}`, stop),
    stopAll: () => places.stopAll(),
  };
}
