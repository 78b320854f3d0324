import {
  isInputObjectType,
  Kind,
  OperationTypeNode,
  parseType,
  print,
  separateOperations,
  visit,
  type ArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  type ObjectValueNode,
  type OperationDefinitionNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { AskedSubscription } from '../api/subscription-gate.js';
import { followedResources, subscriptionName } from '../api/with-subscriptions.js';
import type { ResourceMeta } from '../db/registry.js';
import { AppError } from '../errors.js';

/** The list of changed records that a subscription is answered from. */
export interface ListQuery {
  resource: ResourceMeta;
  query: string;
  operationName: string | undefined;
  /** The variable that takes the keys of the records that changed. */
  keys: string;
  /** The name of the list in its answer, and that of the field in the subscriber's. */
  list: string;
  field: string;
}

/** What a page has whose length is not said: a subscription may ask as much of a record as a list of that many. */
export const RECORDS_AT_ONCE = 50;

/**
 * Turns `orderChanged(where: $w) { ...sel }` into `orders(where: { and: [$w, { id: { in: $keys } }] }, page: { limit: 50 })
 * { items { ...sel } }`: what is sent was read by the role's own list, and there is no second way that rights would have
 * to guard.
 */
export function toListQuery(
  schema: GraphQLSchema,
  { document, operation }: AskedSubscription,
  variables: Record<string, unknown>,
): ListQuery {
  const fields = operation.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
  const [first] = fields;
  const resource = followedResources().find((one) => subscriptionName(one) === first?.name.value);
  if (!first || !resource) throw new Error('A subscription without a field of ours passed validation.');
  const keys = freeName(operation);
  const { where, definitions } = readWhere(first, operation, variables);
  const listed = fields.map((field) => listField(field, resource, where, keys));
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const text = print({
    ...own,
    definitions: own.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? {
            ...definition,
            operation: OperationTypeNode.QUERY,
            variableDefinitions: [
              ...used(definitions, where, operation, own),
              keysDefinition(schema, resource, keys),
            ],
            selectionSet: { kind: Kind.SELECTION_SET, selections: listed },
          }
        : definition,
    ),
  });
  return {
    resource,
    query: text,
    operationName: operation.name?.value,
    keys,
    list: first.alias?.value ?? resource.plural,
    field: (first.alias ?? first.name).value,
  };
}

/** The subscriber's filter, if it has a value; a variable that holds it has to be there, since it stands in a list. */
function readWhere(
  field: FieldNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): { where: ValueNode | undefined; definitions: readonly VariableDefinitionNode[] } {
  const definitions = operation.variableDefinitions ?? [];
  const given = field.arguments?.find(({ name }) => name.value === 'where')?.value;
  if (!given || given.kind === Kind.NULL) return { where: undefined, definitions };
  if (given.kind !== Kind.VARIABLE) return { where: given, definitions };
  const name = given.name.value;
  const definition = definitions.find(({ variable }) => variable.name.value === name);
  const value = variables[name] === undefined ? definition?.defaultValue : variables[name];
  const isNull = value === undefined || value === null || definition === undefined;
  if (isNull || (definition.defaultValue?.kind === Kind.NULL && variables[name] === undefined))
    return { where: undefined, definitions };
  return {
    where: given,
    definitions: definitions.map((one) => (one === definition ? { ...one, type: required(one.type) } : one)),
  };
}

const required = (type: TypeNode): TypeNode =>
  type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type };

/** A filter that is empty leaves its variable without a use, which validation would refuse. */
function used(
  definitions: readonly VariableDefinitionNode[],
  where: ValueNode | undefined,
  operation: OperationDefinitionNode,
  document: AskedSubscription['document'],
): VariableDefinitionNode[] {
  const names = new Set<string>();
  const note = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, note);
  for (const selection of operation.selectionSet.selections)
    if (selection.kind === Kind.FIELD && selection.selectionSet) visit(selection.selectionSet, note);
  if (where) visit(where, note);
  return definitions.filter(({ variable }) => names.has(variable.name.value));
}

function listField(
  field: FieldNode,
  resource: ResourceMeta,
  where: ValueNode | undefined,
  keys: string,
): FieldNode {
  const changed = filterOfKeys(resource, keys);
  return {
    kind: Kind.FIELD,
    ...(field.alias ? { alias: field.alias } : {}),
    name: named(resource.plural),
    arguments: [
      argument('where', where ? objectOf('and', { kind: Kind.LIST, values: [where, changed] }) : changed),
      argument('page', objectOf('limit', { kind: Kind.INT, value: String(RECORDS_AT_ONCE) })),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.FIELD,
          name: named('items'),
          ...(field.selectionSet ? { selectionSet: field.selectionSet } : {}),
        },
      ],
    },
  };
}

/** Dictionaries are asked for by their code: `{ in: [...] }`. */
function filterOfKeys(resource: ResourceMeta, keys: string): ObjectValueNode {
  const among = objectOf('in', { kind: Kind.VARIABLE, name: named(keys) });
  return resource.dictionary ? among : objectOf('id', among);
}

function keysDefinition(schema: GraphQLSchema, resource: ResourceMeta, keys: string): VariableDefinitionNode {
  const lists = schema.getQueryType()?.getFields() ?? {};
  const where = lists[resource.plural]?.args.find(({ name }) => name === 'where')?.type;
  const outer = isInputObjectType(where) ? where : undefined;
  const inner = resource.dictionary ? outer : outer?.getFields()['id']?.type;
  const among = isInputObjectType(inner) ? inner.getFields()['in'] : undefined;
  if (!among)
    throw new AppError(
      'FORBIDDEN',
      `Changes of ${resource.plural} are told by their keys, and these your rights do not show you.`,
    );
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: named(keys) },
    type: required(parseType(String(among.type))),
  };
}

/** A name that the subscriber gave to no variable. */
function freeName(operation: OperationDefinitionNode): string {
  const taken = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  let name = 'keys';
  while (taken.has(name)) name += '_';
  return name;
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
const argument = (name: string, value: ValueNode): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: named(name),
  value,
});
const objectOf = (name: string, value: ValueNode): ObjectValueNode => ({
  kind: Kind.OBJECT,
  fields: [{ kind: Kind.OBJECT_FIELD, name: named(name), value }],
});
