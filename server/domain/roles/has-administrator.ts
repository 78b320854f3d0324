import { administers } from '../../rights/administers.js';
import { rightsOfRoles } from '../../rights/rights-of-roles.js';
import type { StoredRights } from './stored-rights.js';

/** Whether an active person may change roles and users, so that any mistake in rights can be undone. */
export function hasAdministrator({ roles, people }: StoredRights): boolean {
  const known = new Map<string, boolean>();
  return people.some((codes) => {
    const key = [...codes].sort().join(',');
    const before = known.get(key);
    if (before !== undefined) return before;
    const held = roles.filter(({ code, active }) => active && codes.includes(code));
    const found = administers(rightsOfRoles(held.map(({ grants }) => grants)));
    known.set(key, found);
    return found;
  });
}
