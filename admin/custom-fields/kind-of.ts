import type { CustomFieldKind } from '../../schema/generated/graphql';

/** The list is the role's schema: what is chosen from it is a kind that the server has. */
export const kindOf = (name: string): CustomFieldKind => (isKind(name) ? name : 'TEXT');

const isKind = (name: string): name is CustomFieldKind => /^[A-Z_]+$/.test(name);
