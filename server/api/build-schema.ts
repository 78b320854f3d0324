import 'reflect-metadata';
import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { checkRegistry } from '../db/check-registry.js';
import { allResources } from '../db/registry.js';
import { resourceResolver, type RecordWrites } from '../resource/resource-resolver.js';
import { takeOutCustomPlaces } from '../resource/custom-schema.js';
import { graphqlTypes } from '../resource/graphql-types.js';
import { undecidedFields } from '../rights/role-schema.js';
import type { Context } from '../context.js';
import { withSubscriptions } from './with-subscriptions.js';

type ResolverClass = new () => object;

/**
 * The whole schema of the declarations: every resource and the verbs. Nobody executes on it; each role gets its cut of it. A
 * field without a rights decision stops the start here, by name.
 */
export function buildWholeSchema(verbs: ResolverClass[], writes: RecordWrites<Context>): GraphQLSchema {
  const problems = checkRegistry();
  if (problems.length)
    throw new Error(`The declarations of resources have mistakes:\n  ${problems.join('\n  ')}`);
  for (const resource of allResources()) graphqlTypes(resource);
  const generic = allResources().map((resource) => resourceResolver(resource, writes));
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library wants to see in the type that the list is not empty
  const resolvers = [...generic, ...verbs] as unknown as [ResolverClass];
  // The library would ask the schema for all of itself to see that it holds together; that is looked at below, whole.
  const built = buildSchemaSync({ resolvers, validate: false, emitSchemaFile: false, skipCheck: true });
  const schema = withSubscriptions(takeOutCustomPlaces(built));
  assertValidSchema(schema);
  const undecided = undecidedFields(schema);
  if (undecided.length) {
    throw new Error(
      `No rights decision was made for: ${undecided.join(', ')}. Say what governs them (resource/governed.ts).`,
    );
  }
  return schema;
}
