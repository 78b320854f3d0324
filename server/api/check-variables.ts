import { limitExceeded } from '../errors.js';

/** An order of some thousand lines fits; each object costs a look at all the fields that it might have. */
export const MOST_OBJECTS = 5000;
export const DEEPEST_VALUE = 100;

/** Refuses variables that would take long to read, before they are. Walks without recursion: they may be nested without end. */
export function checkVariables(variables: Record<string, unknown>): void {
  let level: unknown[] = [variables];
  let objects = 0;
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST_VALUE)
      throw limitExceeded(`The variables are nested deeper than ${DEEPEST_VALUE} levels.`);
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) objects++;
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    if (objects > MOST_OBJECTS)
      throw limitExceeded(`The variables hold more than ${MOST_OBJECTS} objects. Send less at once.`);
    level = below;
  }
}
