import { randomBytes } from 'node:crypto';
import {
  GraphQLScalarType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

/*
 * graphql-jit writes code that reads the variables of a query, and unrolls input types into it. A filter holds filters
 * (`and: [OrderWhere!]`), so that code has no end: the server stands still for twenty seconds, then the stack is full.
 * Variables are read by graphql-js instead, and the compiler is told that they are scalars that need no reading.
 */

/** Its name is made up anew, so that no query can ask for it. */
const passed = new GraphQLScalarType({
  name: `Passed_${randomBytes(8).toString('hex')}`,
  serialize: (value) => value,
  parseValue: (value) => value,
});

/** The schema for the compiler, with the one type that nobody else sees. */
export function passingSchema(schema: GraphQLSchema): GraphQLSchema {
  const getType = (name: string) => (name === passed.name ? passed : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } });
}

/** The document as the compiler gets it: its variables were read before. */
export function passVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (definition) => (isFlag(definition) ? undefined : passing(definition)),
  });
}

/** The compiler looks whether the variables of @skip and @include are flags. */
function isFlag({ type }: VariableDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
}

const passing = (definition: VariableDefinitionNode): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: definition.variable,
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: passed.name } },
});
