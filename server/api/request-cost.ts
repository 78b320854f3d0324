import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fieldCost, type Introspection } from './field-cost.js';
import { metaField } from './meta-field.js';

/** What an operation may touch, worked out once for its text; only the lengths of its pages differ by variables. */
export interface RequestCost {
  /** Selections when every fragment is written out where it is spread. */
  unfolded: number;
  /** Rows of everything but the pages of lists. */
  rows: number;
  /** Each list with a page: the value that says its length, and the rows that each of its records brings. */
  lists: { page: ValueNode | undefined; perRecord: number }[];
}

interface Reading {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  introspection: Introspection;
}

export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  introspection: Introspection,
): RequestCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const reading: Reading = { schema, fragments, introspection };
  const unfolded = unfoldedSize(operation.selectionSet, fragments, new Map());
  const cost: RequestCost = { unfolded, rows: 0, lists: [] };
  const root = schema.getRootType(operation.operation);
  if (!root) return cost;
  for (const nodes of fieldsOf(reading, [operation.selectionSet]).values()) {
    const [node] = nodes;
    const type = node && typeOf(reading, root, node);
    if (!node || !type) continue;
    const page = pageOf(type.type);
    if (page === undefined)
      cost.rows += (isListOfObjects(type.type) ? type.count : 1) * (1 + rowsBelow(reading, type.type, nodes));
    else {
      let perRecord = 0;
      for (const items of fieldsOf(reading, setsOf(nodes)).values())
        if (items[0]?.name.value === 'items') perRecord += 1 + rowsBelow(reading, page, items);
      cost.lists.push({
        page: node.arguments?.find(({ name }) => name.value === 'page')?.value,
        perRecord,
      });
    }
  }
  return cost;
}

/** The type of the records of a list with pages; nothing for all other types. */
function pageOf(type: GraphQLOutputType): GraphQLOutputType | undefined {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith('List') || isListType(getNullableType(type)))
    return undefined;
  const fields = named.getFields();
  return fields['nextCursor'] && fields['items']?.type;
}

/** Rows below one record. What is asked for under two aliases is sent twice, so it counts twice. */
function rowsBelow(reading: Reading, type: GraphQLOutputType, nodes: FieldNode[]): number {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 0;
  let rows = 0;
  for (const below of fieldsOf(reading, setsOf(nodes)).values()) {
    const [node] = below;
    const found = node && typeOf(reading, named, node);
    if (!found) continue;
    const inside = rowsBelow(reading, found.type, below);
    rows += isListOfObjects(found.type) ? found.count * (1 + inside) : inside;
  }
  return rows;
}

function typeOf(
  reading: Reading,
  parent: GraphQLObjectType,
  node: FieldNode,
): { type: GraphQLOutputType; count: number } | undefined {
  const name = node.name.value;
  const field = parent.getFields()[name] ?? metaField(name);
  if (!field) return undefined;
  return { type: field.type, count: fieldCost(parent, name, reading.introspection) };
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type)) && isObjectType(getNamedType(type));
}

const setsOf = (nodes: FieldNode[]): SelectionSetNode[] =>
  nodes.map((node) => node.selectionSet).filter((set) => set !== undefined);

/** The fields of selection sets together, by the name they have in the answer. A fragment counts once, however often it is spread. */
function fieldsOf(reading: Reading, sets: SelectionSetNode[]): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) continue;
        seen.add(node.name.value);
        collect(reading.fragments.get(node.name.value)?.selectionSet);
      } else {
        const key = (node.alias ?? node.name).value;
        const same = fields.get(key) ?? [];
        same.push(node);
        fields.set(key, same);
      }
    }
  };
  sets.forEach(collect);
  return fields;
}

/** Each fragment is measured once, so that a document whose fragments double at every step is measured at once. */
function unfoldedSize(
  set: SelectionSetNode | undefined,
  fragments: Map<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  let size = 0;
  for (const node of set?.selections ?? []) {
    size++;
    if (node.kind !== Kind.FRAGMENT_SPREAD) {
      size += unfoldedSize(node.selectionSet, fragments, measured);
      continue;
    }
    const name = node.name.value;
    const known = measured.get(name) ?? unfoldedSize(fragments.get(name)?.selectionSet, fragments, measured);
    measured.set(name, known);
    size += known;
  }
  return size;
}
