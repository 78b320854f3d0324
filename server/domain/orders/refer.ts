import type { Primary } from '@mikro-orm/core';
import type { Write } from '../../changes/write.js';

/** A dictionary entry by its code, to be pointed at: known to exist, never loaded. */
export function refer<T extends object>(writing: Write, entity: new () => T, code: string): T {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the ORM's types expect a key named id
  return writing.em.getReference<T>(entity, code as Primary<T>);
}
