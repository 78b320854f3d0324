import {
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { namingFields } from './field-shape';

/**
 * What `order(id: $id) @custom { ... }` asks for: `custom { ... }` with the members that a type of the role's schema has; `only` these when given. A linked record is
 * asked for by what names it. Undefined when nothing is left to ask for.
 */
function customSelection(type: GraphQLNamedType, only?: readonly string[]): FieldNode | undefined {
  const field = isObjectType(type) ? type.getFields().custom : undefined;
  const custom = field && getNamedType(field.type);
  if (!isObjectType(custom)) return undefined;
  const selections = Object.values(custom.getFields())
    .filter(({ name }) => !only || only.includes(name))
    .flatMap((member) => {
      const target = getNamedType(member.type);
      return isObjectType(target) ? nameSelection(member.name, target) : [node(member.name)];
    });
  return selections.length > 0 ? node('custom', selections) : undefined;
}

/** What is shown of a record or a file that a field leads to: its own plain fields that name it. */
function nameSelection(name: string, target: GraphQLObjectType): FieldNode[] {
  const fields = Object.values(target.getFields()).filter(({ type }) => isLeafType(getNamedType(type)));
  const names = fields.map((each) => each.name);
  const isRecord = Boolean(target.getFields().access) || names.includes('createdAt');
  const shown = isRecord
    ? [...new Set(['id', 'code', 'color', 'icon', ...namingFields(names)])].filter((each) =>
        names.includes(each),
      )
    : names;
  return shown.length > 0
    ? [
        node(
          name,
          shown.map((each) => node(each)),
        ),
      ]
    : [];
}

/** A field of a document with what its `@custom` asks for; the server knows nothing of the directive. */
export function withCustomSelection(field: FieldNode, type: GraphQLNamedType | undefined): FieldNode {
  const directive = field.directives?.find(isCustom);
  if (!directive) return field;
  const directives = field.directives?.filter((each) => each !== directive);
  const asked = type && customSelection(type, onlyOf(directive));
  if (!asked || !field.selectionSet) return { ...field, directives };
  const selections = [...field.selectionSet.selections, asked];
  return { ...field, directives, selectionSet: { ...field.selectionSet, selections } };
}

/** The document with only these custom fields: a list asks for the columns that are shown. */
export function onlyCustom(document: DocumentNode, codes: readonly string[]): DocumentNode {
  const only: DirectiveNode['arguments'] = [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'only' },
      value: { kind: Kind.LIST, values: codes.map((value) => ({ kind: Kind.STRING, value })) },
    },
  ];
  return visit(document, {
    Directive: (directive) => (isCustom(directive) ? { ...directive, arguments: only } : undefined),
  });
}

const isCustom = (directive: DirectiveNode): boolean => directive.name.value === 'custom';

function onlyOf({ arguments: given }: DirectiveNode): string[] | undefined {
  const value = given?.[0]?.value;
  if (value?.kind !== Kind.LIST) return undefined;
  return value.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : []));
}

function node(name: string, selections?: FieldNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(selections ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
  };
}
