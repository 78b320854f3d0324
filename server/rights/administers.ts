import type { Rights } from './rights.js';

/**
 * Whether these rights are enough to set all others right again: to change any role, and to give roles to any person.
 * An installation always has an active person with them.
 */
export function administers(rights: Rights): boolean {
  return (
    rights.canCall('role', 'updateRole') &&
    rights.canWriteField('user', 'roles') &&
    ['role', 'user'].every(
      (resource) => rights.rows('read', resource) === 'all' && rights.rows('change', resource) === 'all',
    )
  );
}
