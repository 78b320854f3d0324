import {
  getNamedType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isRecord } from '../shared/is-record';
import { withCustomSelection } from './custom-selection';

/**
 * The part of a document that a schema has: fields, arguments and variables it lacks are left out, and where it says
 * `@custom`, the fields that staff made are put in.
 * Null when nothing of the operation remains.
 */
export function pruneDocument(schema: GraphQLSchema, document: DocumentNode): DocumentNode | null {
  const typeInfo = new TypeInfo(schema);
  const unknownVariables = new Set(
    operationOf(document).variableDefinitions?.flatMap((definition) =>
      typeFromAST(schema, definition.type) ? [] : [definition.variable.name.value],
    ),
  );
  const pruned = visit(
    inlineFragments(document),
    visitWithTypeInfo(typeInfo, {
      VariableDefinition: (node) => (unknownVariables.has(node.variable.name.value) ? null : undefined),
      InlineFragment: {
        enter: (node) => (node.typeCondition && !typeFromAST(schema, node.typeCondition) ? null : undefined),
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
      Argument: (node) => {
        const isUnknown = node.value.kind === Kind.VARIABLE && unknownVariables.has(node.value.name.value);
        return isUnknown || !typeInfo.getArgument() ? null : undefined;
      },
      ObjectField: () => (typeInfo.getInputType() ? undefined : null),
      Field: {
        enter: (node) => {
          if (node.name.value === '__typename') return undefined;
          const field = typeInfo.getFieldDef();
          return field ? withCustomSelection(node, getNamedType(field.type)) : null;
        },
        leave: (node) => (node.selectionSet?.selections.length === 0 ? null : undefined),
      },
    }),
  );
  const operation = operationOf(pruned);
  if (operation.selectionSet.selections.length === 0) return null;
  return { ...pruned, definitions: [dropUnusedVariables(operation)] };
}

/** The part of the variables' values that the schema's inputs have. */
export function pruneVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const definition of operationOf(document).variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (isInputType(type) && variables[name] !== undefined) kept[name] = pruneInput(type, variables[name]);
  }
  return kept;
}

/** The part of an input value that its type has. */
export function pruneInput(type: GraphQLInputType | undefined, value: unknown): unknown {
  if (!type || value === null || value === undefined) return value;
  if (isNonNullType(type)) return pruneInput(type.ofType, value);
  if (isListType(type)) {
    return Array.isArray(value)
      ? value.map((item) => pruneInput(type.ofType, item))
      : pruneInput(type.ofType, value);
  }
  if (!isInputObjectType(type) || !isRecord(value)) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const field = fields[name];
      return field ? [[name, pruneInput(field.type, item)]] : [];
    }),
  );
}

/** The one operation of a document; the panel's documents have no more. */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A document of the panel has no operation: write a query or a mutation.');
  return operation;
}

/** A fragment may be empty at one place and not at another; written out, each place is judged alone. */
function inlineFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (fragments.size === 0) return document;
  const operation: OperationDefinitionNode = visit(operationOf(document), {
    FragmentSpread: (node) => {
      const fragment = fragments.get(node.name.value);
      if (!fragment) return null;
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: fragment.typeCondition,
        selectionSet: fragment.selectionSet,
      };
    },
  });
  return { ...document, definitions: [operation] };
}

function dropUnusedVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: (node) => void used.add(node.name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter((node) =>
    used.has(node.variable.name.value),
  );
  return { ...operation, variableDefinitions };
}
