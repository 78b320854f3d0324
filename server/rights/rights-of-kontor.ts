import { BUILT_IN_ROLES } from './built-in-roles.js';
import { grantsShape } from './grants.js';
import { rightsOfRoles } from './rights-of-roles.js';
import type { RoleSet } from './role-store.js';

/**
 * What Kontor's own work may do: everything, whatever becomes of the role "administrator" in the database. Such work
 * stands in the change log under its reason, and answers nobody.
 */
export function rightsOfKontor(): RoleSet {
  const administrator = BUILT_IN_ROLES.find((role) => role.code === 'administrator');
  return {
    key: 'Kontor itself',
    stamp: 'Kontor itself',
    codes: [],
    held: [],
    rights: rightsOfRoles([grantsShape.parse(administrator?.grants ?? {})]),
    sections: [],
    forms: ['*'],
    isDeveloper: false,
  };
}
