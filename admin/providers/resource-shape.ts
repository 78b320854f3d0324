import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What a role may do with a noun, read from the role's schema: a missing operation is a missing name. */
export interface ResourceShape {
  /** `orders`: the list query and the panel's address. */
  name: string;
  /** `order`: the query of one record and the prefix of rights. */
  noun: string;
  type: GraphQLObjectType;
  get?: string;
  create?: string;
  update?: string;
  remove?: string;
  where?: GraphQLInputObjectType;
  sort?: GraphQLInputObjectType;
  createInput?: GraphQLInputObjectType;
  updateInput?: GraphQLInputObjectType;
}

/** Every noun of a role's schema. A noun is a query that answers `{ items: [Record!]! ... }`. */
export function findResources(schema: GraphQLSchema): ResourceShape[] {
  const queries = schema.getQueryType()?.getFields() ?? {};
  return Object.values(queries).flatMap((query) => {
    const list = getNamedType(query.type);
    const items = isObjectType(list) ? list.getFields().items : undefined;
    const type = items && getNamedType(items.type);
    if (!isObjectType(type) || !type.getFields().id) return [];
    return [describeResource(schema, query.name, type)];
  });
}

function describeResource(schema: GraphQLSchema, name: string, type: GraphQLObjectType): ResourceShape {
  const queries = schema.getQueryType()?.getFields() ?? {};
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const noun = type.name.charAt(0).toLowerCase() + type.name.slice(1);
  const has = (operation: string) => (mutations[operation] ? operation : undefined);
  const input = (typeName: string) => {
    const found = schema.getType(typeName);
    return isInputObjectType(found) ? found : undefined;
  };
  const argument = (argumentName: string) => {
    const found = queries[name]?.args.find((each) => each.name === argumentName);
    const named = found && getNamedType(found.type);
    return isInputObjectType(named) ? named : undefined;
  };
  return {
    name,
    noun,
    type,
    get: queries[noun] ? noun : undefined,
    create: has(`create${type.name}`),
    update: has(`update${type.name}`),
    remove: has(`delete${type.name}`),
    where: argument('where'),
    sort: argument('sort'),
    createInput: input(`${type.name}Create`),
    updateInput: input(`${type.name}Update`),
  };
}
