import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import {
  allResources,
  customFieldsOf,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
} from '../db/registry.js';
import { fitQuery } from './fit-query.js';

/** Fields that staff made and want on printed forms, in the order of forms. */
export const printedFieldsOf = (resource: ResourceMeta): FieldMeta[] =>
  customFieldsOf(resource).filter(({ custom }) => custom?.printed);

/**
 * Asks in a form's query for the printed fields of each record in it, as far as the role's schema has them, and for the
 * names of what is chosen in them.
 */
export function addPrintedFields(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const dictionaries = new Set<string>();
  const extended = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const type = getNamedType(types.getType());
          const resource = allResources().find(({ typeName }) => typeName === type?.name);
          const selections = resource ? selectionsOf(schema, resource, dictionaries) : [];
          if (!node.selectionSet || !selections.length) return undefined;
          const added = [...node.selectionSet.selections, field('custom', selections)];
          return { ...node, selectionSet: { ...node.selectionSet, selections: added } };
        },
      },
    }),
  );
  return dictionaries.size ? withNames(extended, schema, [...dictionaries]) : extended;
}

function selectionsOf(schema: GraphQLSchema, resource: ResourceMeta, dictionaries: Set<string>): FieldNode[] {
  const type = schema.getType(resource.typeName);
  const group = isObjectType(type) ? getNamedType(type.getFields()['custom']?.type) : undefined;
  const readable = isObjectType(group) ? group.getFields() : {};
  return printedFieldsOf(resource).flatMap((one) => {
    const name = one.path.replace(/^custom\./, '');
    const inner = readable[name] && getNamedType(readable[name].type);
    if (!inner) return [];
    if (one.custom?.dictionary) dictionaries.add(one.custom.dictionary);
    if (!isObjectType(inner)) return [field(name)];
    const title = getTarget(one).title.filter((member) => inner.getFields()[member]);
    return title.length
      ? [
          field(
            name,
            title.map((member) => field(member)),
          ),
        ]
      : [];
  });
}

const field = (name: string, selections?: SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(selections ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
});

/** What is chosen is kept by its code; people know it by its name. */
function withNames(document: DocumentNode, schema: GraphQLSchema, dictionaries: string[]): DocumentNode {
  const where = schema.getType('CustomDictionaryEntryWhere');
  if (!isInputObjectType(where) || !where.getFields()['dictionary']) return document;
  const [names] =
    fitQuery(
      `{ customDictionaryEntries(where: { dictionary: { in: ${JSON.stringify(dictionaries)} } }, page: { limit: 200 }) { items { code name dictionary { code } } } }`,
      schema,
    ).document?.definitions ?? [];
  if (names?.kind !== Kind.OPERATION_DEFINITION) return document;
  const { selections } = names.selectionSet;
  return visit(document, {
    OperationDefinition: (node) => ({
      ...node,
      selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...selections] },
    }),
  });
}
