import { isInputObjectType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { findGoverned, governedFieldsOf, type Governed } from '../resource/governed.js';
import { cutSchema } from './cut-schema.js';
import type { Rights } from './rights.js';

/**
 * The schema of a set of roles: the whole schema without the fields, filters, sorts, inputs and operations that the
 * roles may not use. Validation then refuses them in the words for a field that never existed.
 */
export function roleSchema(whole: GraphQLSchema, rights: Rights): GraphQLSchema {
  return cutSchema(whole, {
    isKept: decider(whole, rights),
    // Hidden on some rows, it is empty there: for this role it is never required.
    typeOf: (type, field, own) =>
      isNonNullType(own) && isPartlyHidden(type, field, rights) ? own.ofType : own,
  });
}

function isPartlyHidden(type: string, name: string, rights: Rights): boolean {
  const governed = findGoverned(type, name);
  if (!governed || !('field' in governed) || governed.use !== 'read') return false;
  return !rights.canReadField(governed.resource, governed.field);
}

function decider(whole: GraphQLSchema, rights: Rights): (type: string, field: string) => boolean {
  return deciding(rights, (name) => {
    const type = whole.getType(name);
    return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  });
}

/** The same where no schema is at hand; of a field that exists no more it says no. */
export const deciderOf = (rights: Rights): ((type: string, field: string) => boolean) =>
  deciding(rights, governedFieldsOf);

function deciding(
  rights: Rights,
  membersOf: (type: string) => string[],
): (type: string, field: string) => boolean {
  const isAllowed = (type: string, field: string): boolean => {
    if (isPlain(type)) return true;
    const governed = findGoverned(type, field);
    if (!governed) return false;
    return 'group' in governed
      ? membersOf(governed.group).some((member) => isAllowed(governed.group, member))
      : rights.allows(governed);
  };
  return isAllowed;
}

/** Types without data of their own: they are as open as the field that uses them. */
const isPlain = (type: string): boolean => type === 'PageInput' || type.endsWith('Operators');

/** Fields of the schema that nobody decided about; the server does not start with one. */
export function undecidedFields(whole: GraphQLSchema): string[] {
  const missing: string[] = [];
  for (const type of Object.values(whole.getTypeMap())) {
    if (type.name.startsWith('__') || isPlain(type.name)) continue;
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const governed: Governed | undefined = findGoverned(type.name, field);
      if (!governed) missing.push(`${type.name}.${field}`);
    }
  }
  return missing;
}
