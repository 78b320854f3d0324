import { createHash } from 'node:crypto';
import { printSchema, type GraphQLSchema } from 'graphql';
import { allResources, customFieldsOf } from '../db/registry.js';
import type { Rights } from '../rights/rights.js';

const versions = new WeakMap<GraphQLSchema, string>();

/**
 * Names what a set of roles has of the schema and of the rules of custom fields. Pages that were opened before a change
 * see by it that theirs is old; it follows from what the role itself may read, so that it tells of nothing else.
 */
export function schemaVersion(schema: GraphQLSchema, rights: Rights): string {
  const known = versions.get(schema);
  if (known !== undefined) return known;
  const rules = allResources()
    .flatMap(customFieldsOf)
    .filter(
      ({ resource, name }) => rights.canReadField(resource, name) || rights.canWriteField(resource, name),
    )
    .map(({ name, custom }) => `${name} ${custom?.version}`);
  const made = createHash('sha256')
    .update(JSON.stringify([printSchema(schema), rules]))
    .digest('base64url')
    .slice(0, 12);
  versions.set(schema, made);
  return made;
}
