import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql';
import { allResources, type ResourceMeta } from '../db/registry.js';
import { governs } from '../resource/governed.js';

/** The name of the subscription to the records of a resource. */
export const subscriptionName = ({ typeName }: ResourceMeta): string =>
  `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Changed`;

/** Records that have a list and a history of their own: parts are told with what they are part of. */
export const followedResources = (): ResourceMeta[] =>
  allResources().filter(({ partOf, ledger }) => !partOf && !ledger);

/**
 * The schema with `orderChanged(where: OrderWhere): Order!` for each of them. Its filter and its right are those of the
 * list: whoever may list orders may be told of them.
 */
export function withSubscriptions(schema: GraphQLSchema): GraphQLSchema {
  const lists = schema.getQueryType()?.getFields() ?? {};
  const fields = followedResources().flatMap((resource) => {
    const type = schema.getType(resource.typeName);
    const where = lists[resource.plural]?.args.find(({ name }) => name === 'where');
    if (!isObjectType(type) || !where) return [];
    const name = subscriptionName(resource);
    governs('Subscription', name, { resource: resource.name, operation: 'list' });
    return [
      [
        name,
        {
          type: new GraphQLNonNull(type),
          description: `Each ${resource.name} that was made or changed, as it is then. Deleted ones are not told.`,
          args: { where: { type: where.type } },
        },
      ] as const,
    ];
  });
  const subscription = new GraphQLObjectType({ name: 'Subscription', fields: Object.fromEntries(fields) });
  return new GraphQLSchema({ ...schema.toConfig(), subscription });
}
