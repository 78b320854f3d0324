import { createHash } from 'node:crypto';
import type { RoleDifference } from './import-roles.js';

/** A short word for exactly these differences: what was looked through is what is brought in. */
export function reviewOf(different: readonly RoleDifference[]): string {
  const said = different.map(({ code, isNew, changes }) => [code, isNew, changes]);
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}
