import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLObjectType,
} from 'graphql';
import { namingFields } from './field-shape';
import type { ResourceShape } from './resource-shape';
import type { RoleSchema } from './role-schema';

/** The documents of a noun without a page of its own, drawn from the role's schema. */
export function buildListDocument(role: RoleSchema, shape: ResourceShape): DocumentNode {
  const name = shape.name;
  const variables = [
    shape.where && `$where: ${shape.where.name}`,
    shape.sort && `$sort: [${shape.sort.name}!]`,
    '$page: PageInput',
  ].filter(Boolean);
  const given = [shape.where && 'where: $where', shape.sort && 'sort: $sort', 'page: $page'].filter(Boolean);
  return parse(
    `query ${capital(name)}Default(${variables.join(', ')}) {
      ${name}(${given.join(', ')}) { totalCount items @custom { ${select(role, shape.type, { many: false })} } }
    }`,
    { noLocation: true },
  );
}

export function buildGetDocument(role: RoleSchema, shape: ResourceShape): DocumentNode {
  return parse(
    `query ${capital(shape.noun)}Default($id: ID!) { ${shape.noun}(id: $id) @custom { ${select(role, shape.type, { many: true, shape })} } }`,
    { noLocation: true },
  );
}

/** Picks of a reference: only what names the record, and the code that inputs take. */
export function buildChoiceDocument(shape: ResourceShape): DocumentNode {
  const fields = Object.keys(shape.type.getFields());
  const selected = new Set([
    'id',
    ...namingFields(fields),
    ...fields.filter((name) => choiceFields.has(name)),
  ]);
  const variables = [
    shape.where && `$where: ${shape.where.name}`,
    shape.sort && `$sort: [${shape.sort.name}!]`,
    '$page: PageInput',
  ];
  const given = [shape.where && 'where: $where', shape.sort && 'sort: $sort', 'page: $page'];
  return parse(
    `query ${capital(shape.name)}Choice(${variables.filter(Boolean).join(', ')}) {
      ${shape.name}(${given.filter(Boolean).join(', ')}) { totalCount items { ${[...selected].join(' ')} } }
    }`,
    { noLocation: true },
  );
}

const choiceFields = new Set(['code', 'name', 'color', 'icon', 'active', 'ordering', 'email', 'sku']);

export function buildWriteDocument(role: RoleSchema, shape: ResourceShape, operation: string): DocumentNode {
  const field = role.schema.getMutationType()?.getFields()[operation];
  if (!field) throw new Error(`The role has no ${operation}: the button that calls it should not be shown.`);
  const variables = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`);
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`);
  const answer = getNamedType(field.type);
  const selection = isObjectType(answer)
    ? `@custom { ${answer.name === shape.type.name ? select(role, answer, { many: true, shape }) : select(role, answer, { many: false })} }`
    : '';
  return parse(
    `mutation ${capital(operation)}Default(${variables.join(', ')}) { ${operation}(${given.join(', ')}) ${selection} }`,
    {
      noLocation: true,
    },
  );
}

/** Own fields of a record, what names the records it refers to, and, on one record's page, lists that its form writes. */
function select(
  role: RoleSchema,
  type: GraphQLObjectType,
  options: { many: boolean; shape?: ResourceShape },
): string {
  const writable = new Set(
    [options.shape?.createInput, options.shape?.updateInput].flatMap((input) =>
      Object.keys(input?.getFields() ?? {}),
    ),
  );
  return Object.values(type.getFields())
    .flatMap((field) => {
      if (field.args.some((argument) => isNonNullType(argument.type)) || field.name === 'custom') return [];
      const named = getNamedType(field.type);
      if (!isObjectType(named)) return [field.name];
      const isMany = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      if (isMany && !(options.many && writable.has(field.name))) return [];
      const inside = selectReference(role, named);
      return inside ? [`${field.name} { ${inside} }`] : [];
    })
    .join(' ');
}

function selectReference(role: RoleSchema, type: GraphQLObjectType, depth = 0): string {
  const fields = type.getFields();
  if (fields.id) {
    const names = Object.keys(fields);
    const shown = names.filter((name) => choiceFields.has(name) && name !== 'ordering' && name !== 'active');
    return [...new Set(['id', ...namingFields(names), ...shown])].join(' ');
  }
  return Object.values(fields)
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isObjectType(named)) return [field.name];
      if (depth > 0) return [];
      const inside = selectReference(role, named, depth + 1);
      return inside ? [`${field.name} { ${inside} }`] : [];
    })
    .join(' ');
}

/** The single field that a document asks for: the key of its answer. */
export function answerKey(document: DocumentNode): string {
  const [definition] = document.definitions;
  const selection =
    definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  if (selection?.kind !== Kind.FIELD)
    throw new Error('A document for lists or records asks for one named field.');
  return selection.alias?.value ?? selection.name.value;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
