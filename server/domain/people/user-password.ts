import { Field } from 'type-graphql';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { graphqlTypes } from '../../resource/graphql-types.js';

/** `password` goes in with a user and never comes out; what becomes of it stands in user-rule.ts. */
export function declareUserPassword(): void {
  const types = graphqlTypes(getResource('user'));
  for (const input of [types.create, types.update])
    Field(() => String, { nullable: true })(input.prototype, 'password');
  governs(types.create.name, 'password', { resource: 'user', operation: 'create' });
  governs(types.update.name, 'password', { resource: 'user', operation: 'change' });
}
