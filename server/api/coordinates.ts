import { createHash } from 'node:crypto';
import {
  getNamedType,
  isInputObjectType,
  Kind,
  print,
  separateOperations,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** What a document uses of a schema, worked out once for each parsed document. */
export interface DocumentUse {
  /** The same for documents that differ only in the values written into them. */
  hash: string;
  operation: string | null;
  /** Fields of objects and of input objects that are written in the document. */
  coordinates: ReadonlySet<string>;
  /** Variables that hold input objects: what they use is known when they are given. */
  inputs: { variable: string; type: GraphQLInputObjectType }[];
}

const known = new WeakMap<OperationDefinitionNode, DocumentUse>();

export function useOfDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentUse {
  const before = known.get(operation);
  if (before) return before;
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const made: DocumentUse = {
    hash: hashOf(own),
    operation: operation.name?.value ?? null,
    coordinates: writtenIn(schema, own),
    inputs: inputsOf(schema, operation),
  };
  known.set(operation, made);
  return made;
}

function writtenIn(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const note = (type: string | undefined, field: string): void => {
    if (type !== undefined && !type.startsWith('__') && !field.startsWith('__'))
      found.add(`${type}.${field}`);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => note(types.getParentType()?.name, node.name.value),
      ObjectField: (node) => {
        const parent = types.getParentInputType();
        note(parent ? getNamedType(parent).name : undefined, node.name.value);
      },
    }),
  );
  return found;
}

function inputsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): DocumentUse['inputs'] {
  return (operation.variableDefinitions ?? []).flatMap(({ type, variable }) => {
    let named = type;
    while (named.kind !== Kind.NAMED_TYPE) named = named.type;
    const input = typeFromAST(schema, named);
    return isInputObjectType(input) ? [{ variable: variable.name.value, type: input }] : [];
  });
}

/** Values are left out: they are nobody's business here, and a client that writes them in sends one document, not thousands. */
function hashOf(document: DocumentNode): string {
  const bare = visit(document, {
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: (node) => ({ ...node, value: '0' }),
    FloatValue: (node) => ({ ...node, value: '0' }),
    EnumValue: (node) => ({ ...node, value: 'E' }),
    BooleanValue: (node) => ({ ...node, value: true }),
    // However many values a list holds, it is one; conditions in a list may each use something else.
    ListValue: {
      leave: (node) =>
        node.values.some(({ kind }) => kind === Kind.OBJECT || kind === Kind.LIST)
          ? undefined
          : { ...node, values: node.values.slice(0, 1) },
    },
  });
  return createHash('sha256').update(print(bare)).digest('hex');
}

interface InputField {
  coordinate: string;
  type: GraphQLInputObjectType | undefined;
}

const inputFields = new WeakMap<GraphQLInputObjectType, Map<string, InputField>>();

function fieldsOf(type: GraphQLInputObjectType): Map<string, InputField> {
  const before = inputFields.get(type);
  if (before) return before;
  const made = new Map(
    Object.values(type.getFields()).map((field): [string, InputField] => {
      const named = getNamedType(field.type);
      const below = isInputObjectType(named) ? named : undefined;
      return [field.name, { coordinate: `${type.name}.${field.name}`, type: below }];
    }),
  );
  inputFields.set(type, made);
  return made;
}

/** Adds the fields of input objects that a variable's value uses. */
export function gatherInput(type: GraphQLInputObjectType, value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) gatherInput(type, one, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = fieldsOf(type);
  for (const name in value) {
    const field = fields.get(name);
    if (!field) continue;
    into.add(field.coordinate);
    if (field.type) gatherInput(field.type, Reflect.get(value, name), into);
  }
}
