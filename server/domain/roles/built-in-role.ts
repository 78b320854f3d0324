import { BUILT_IN_ROLES } from '../../rights/built-in-roles.js';
import { grantsShape, type Grants } from '../../rights/grants.js';

export interface BuiltInRights {
  grants: Grants;
  sections: string[];
  forms: string[];
  developer: boolean;
}

/** What Kontor brings under a code, in the form that is stored. */
export function builtInRole(code: string): BuiltInRights | null {
  const role = BUILT_IN_ROLES.find((one) => one.code === code);
  if (!role) return null;
  const { grants, sections, forms, developer } = role;
  return { grants: grantsShape.parse(grants), sections, forms, developer: developer ?? false };
}
