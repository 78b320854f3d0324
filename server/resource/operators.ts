import { Field, ID, InputType, Int, registerEnumType, type Float } from 'type-graphql';
import type { GraphQLScalarType } from 'graphql';
import type { FieldKind, FieldMeta } from '../db/registry.js';
import {
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
  MoneyScalar,
  PercentScalar,
  QuantityScalar,
  UnitPriceScalar,
  JsonScalar,
} from './scalars.js';

export type InputClass = new () => object;

/** An input or object class made at start-up; type-graphql reads its name and decorators only. */
export function namedClass(name: string): InputClass {
  const made = class {};
  Object.defineProperty(made, 'name', { value: name });
  return made;
}

const RANGE = ['lt', 'lte', 'gt', 'gte'] as const;
const WORDS = ['startsWith', 'contains'] as const;

/** Operators of each kind of field; what is not listed does not exist. */
export const OPERATORS: Partial<Record<FieldKind, readonly string[]>> = {
  id: ['eq', 'ne', 'in', 'notIn'],
  code: ['eq', 'ne', 'in', 'notIn'],
  string: ['eq', 'ne', 'in', 'notIn', ...WORDS, 'isNull'],
  text: [...WORDS, 'isNull'],
  int: ['eq', 'ne', 'in', 'notIn', ...RANGE, 'isNull'],
  bool: ['eq', 'ne', 'isNull'],
  dateTime: ['eq', 'ne', ...RANGE, 'isNull'],
  date: ['eq', 'ne', 'in', 'notIn', ...RANGE, 'isNull'],
  money: ['eq', 'ne', 'in', ...RANGE, 'isNull'],
  unitPrice: ['eq', 'ne', 'in', ...RANGE, 'isNull'],
  quantity: ['eq', 'ne', 'in', ...RANGE, 'isNull'],
  percent: ['eq', 'ne', ...RANGE, 'isNull'],
  number: ['eq', 'ne', 'in', ...RANGE, 'isNull'],
  choice: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  textList: ['has', 'isNull'],
  file: ['isNull'],
};

export const LIST_OPERATORS = new Set(['in', 'notIn']);

const SCALARS: Partial<Record<FieldKind, GraphQLScalarType | StringConstructor | BooleanConstructor>> = {
  id: ID,
  code: String,
  string: String,
  text: String,
  int: Int,
  bool: Boolean,
  dateTime: DateTimeScalar,
  date: DateScalar,
  money: MoneyScalar,
  unitPrice: UnitPriceScalar,
  quantity: QuantityScalar,
  percent: PercentScalar,
  number: DecimalScalar,
  textList: String,
  json: JsonScalar,
  // What inputs take: the id of an upload.
  file: ID,
};

const enums = new Map<string, object>();

/** The GraphQL type of a scalar field; a choice becomes an enum named after resource and field. */
export function graphqlScalar(field: FieldMeta, typeName: string): object {
  if (field.kind === 'choice') {
    const name = `${typeName}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
    let made = enums.get(name);
    if (!made) {
      made = Object.fromEntries((field.choices ?? []).map((choice) => [choice, choice]));
      registerEnumType(made, { name });
      enums.set(name, made);
    }
    return made;
  }
  const scalar = SCALARS[field.kind];
  if (!scalar) throw new Error(`${field.resource}.${field.name}: kind ${field.kind} has no GraphQL scalar.`);
  return scalar;
}

const operatorClasses = new Map<string, InputClass>();

/** The operator input of a field's kind: `StringOperators { eq ne in ... }`. */
export function operatorInput(field: FieldMeta, typeName: string): InputClass {
  const operators = OPERATORS[field.kind];
  if (!operators)
    throw new Error(`${field.resource}.${field.name} can not be filtered: a ${field.kind} has no operators.`);
  const scalar = graphqlScalar(field, typeName);
  const prefix =
    field.kind === 'choice'
      ? `${typeName}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`
      : `${field.kind.charAt(0).toUpperCase()}${field.kind.slice(1)}`;
  const name = `${prefix}Operators`;
  const existing = operatorClasses.get(name);
  if (existing) return existing;
  const made = namedClass(name);
  InputType(name)(made);
  for (const operator of operators) {
    const type = operator === 'isNull' ? Boolean : LIST_OPERATORS.has(operator) ? [scalar] : scalar;
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library's type of a type thunk is narrower than what it takes
    Field(() => type as typeof Float, { nullable: true })(made.prototype, operator);
  }
  operatorClasses.set(name, made);
  return made;
}
