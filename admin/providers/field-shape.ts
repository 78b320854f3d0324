import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { ResourceShape } from './resource-shape';
import type { RoleSchema } from './role-schema';

export type FieldKind =
  | 'text'
  | 'whole'
  | 'number'
  | 'money'
  | 'flag'
  | 'date'
  | 'dateTime'
  | 'choice'
  | 'data'
  | 'reference'
  | 'group';

/** One field of a noun as a default page needs it. */
export interface FieldShape {
  name: string;
  kind: FieldKind;
  many: boolean;
  description?: string;
  /** Values of a `choice`. */
  choices: string[];
  /** The noun that a `reference` leads to. */
  target?: ResourceShape;
  /** Dictionaries are written by their code, other records by their id. */
  byCode: boolean;
  /** Fields of a `group`: delivery { cost ... }. */
  fields: FieldShape[];
  creatable: boolean;
  updatable: boolean;
  required: boolean;
  sortable: boolean;
}

const scalarKinds: Record<string, FieldKind> = {
  Int: 'whole',
  Float: 'number',
  Quantity: 'number',
  Percent: 'number',
  Decimal: 'number',
  Money: 'money',
  UnitPrice: 'money',
  Boolean: 'flag',
  Date: 'date',
  DateTime: 'dateTime',
  JSON: 'data',
  JSONObject: 'data',
};

/** The fields of a noun that this role sees, with what it may do to each. */
export function describeFields(role: RoleSchema, shape: ResourceShape): FieldShape[] {
  const read = Object.values(shape.type.getFields())
    .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
    // Fields that staff made have labels, sections and inputs of their own: RoleSchema.customFields().
    .filter(({ name }) => name !== 'custom')
    .map((field) => describeField(role, field, [shape.createInput, shape.updateInput], shape.sort, 0));
  return [...read, ...describeWriteOnly(role, shape, new Set(read.map((field) => field.name)))];
}

function describeField(
  role: RoleSchema,
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'description'>,
  [create, update]: [GraphQLInputObjectType | undefined, GraphQLInputObjectType | undefined],
  sort: GraphQLInputObjectType | undefined,
  depth: number,
): FieldShape {
  const type = getNamedType(field.type);
  const createField = create?.getFields()[field.name];
  const updateField = update?.getFields()[field.name];
  const inside: [GraphQLInputObjectType | undefined, GraphQLInputObjectType | undefined] = [
    objectInput(createField?.type),
    objectInput(updateField?.type),
  ];
  // A record that is written as part of this one, such as the address of a delivery, is a group of fields here.
  const isMany = isListType(getNullableType(field.type));
  const isOwned = inside.some(Boolean);
  // A list of such records, as the identifiers of other systems, has no input of its own on a default page.
  const input = createField ?? updateField;
  const isWritten = !(isMany && input && isInputObjectType(getNamedType(input.type)));
  const target = isObjectType(type) && !isOwned ? role.findByType(type.name) : undefined;
  const isGroup = isObjectType(type) && !target;
  return {
    name: field.name,
    kind: target
      ? 'reference'
      : isGroup
        ? 'group'
        : isEnumType(type)
          ? 'choice'
          : (scalarKinds[type.name] ?? 'text'),
    many: isMany,
    description: field.description ?? undefined,
    choices: isEnumType(type) ? type.getValues().map((value) => value.name) : [],
    target,
    byCode: Boolean(isObjectType(type) && type.getFields().code),
    fields:
      isGroup && depth < 2
        ? Object.values(type.getFields())
            .filter((each) => !isOwned || inside.some((input) => input?.getFields()[each.name]))
            .map((each) => describeField(role, each, inside, undefined, depth + 1))
        : [],
    creatable: Boolean(createField) && isWritten,
    updatable: Boolean(updateField) && isWritten,
    required: createField ? isNonNullType(createField.type) : false,
    sortable: Boolean(sort?.getFields()[field.name]) && !isObjectType(type),
  };
}

/** Inputs such as a password are written and never read. */
function describeWriteOnly(role: RoleSchema, shape: ResourceShape, seen: Set<string>): FieldShape[] {
  const inputs = [shape.createInput, shape.updateInput];
  const fields = new Map(
    inputs.flatMap((input) => Object.values(input?.getFields() ?? {})).map((f) => [f.name, f]),
  );
  return [...fields.values()].flatMap((field) => {
    const type = getNamedType(field.type);
    if (seen.has(field.name) || isInputObjectType(type)) return [];
    const output: GraphQLOutputType = type;
    return [
      {
        ...describeField(
          role,
          { name: field.name, type: output, description: field.description },
          [shape.createInput, shape.updateInput],
          undefined,
          0,
        ),
        many: isListType(getNullableType(field.type)),
      },
    ];
  });
}

function objectInput(type: unknown): GraphQLInputObjectType | undefined {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(nullable) ? nullable : undefined;
}

/** The list entries that name a record to a person, best first. */
const naming = ['number', 'name', 'lastName', 'firstName', 'code', 'email', 'sku', 'subject', 'title'];

/** Which of a type's fields name the record: `lastName` and `firstName` of a person, `number` of an order. */
export function namingFields(fieldNames: Iterable<string>): string[] {
  const present = new Set(fieldNames);
  const found = naming.filter((name) => present.has(name));
  const [first] = found;
  if (first === 'lastName') return found.filter((name) => name === 'lastName' || name === 'firstName');
  return first ? [first] : ['id'];
}
