import type { ApolloServerPlugin } from '@apollo/server';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { Context } from '../context.js';
import { LARGEST_LIMIT } from '../resource/read.js';
import { introspectionOf, type Introspection } from './field-cost.js';
import { costOf, type RequestCost } from './request-cost.js';

/** Rows a request may touch at most: a page of 200 records with a related list each, or the whole schema a few times. */
export const MOST_ROWS = 50_000;
/** Fields a request may name, fragments written out. The whole of an order page has about 300. */
export const MOST_SELECTIONS = 10_000;
/** The length of a page whose request does not say it. */
const UNSAID_LIMIT = 50;

/**
 * Refuses a request that would read or send more rows than any page needs, before it runs. Short requests can ask for
 * millions: orders of the customer of each order, and so on around.
 */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, Map<string, RequestCost>>();
  let introspection: Introspection | undefined;
  const costFor = (document: DocumentNode, operation: OperationDefinitionNode): RequestCost => {
    const ofDocument = known.get(document) ?? new Map<string, RequestCost>();
    known.set(document, ofDocument);
    const name = operation.name?.value ?? '';
    introspection ??= introspectionOf(schema);
    const cost = ofDocument.get(name) ?? costOf(schema, document, operation, introspection);
    ofDocument.set(name, cost);
    return cost;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          const operation = getOperationAST(document, request.operationName);
          if (operation) check(costFor(document, operation), operation, request.variables ?? {});
        },
      };
    },
  };
}

function check(cost: RequestCost, operation: OperationDefinitionNode, variables: object): void {
  if (cost.unfolded > MOST_SELECTIONS)
    throw refusal(
      `names more than ${MOST_SELECTIONS} fields when its fragments are written out. Ask for less.`,
    );
  let rows = cost.rows;
  for (const { page, perRecord } of cost.lists) rows += limitOf(page, operation, variables) * perRecord;
  if (rows > MOST_ROWS)
    throw refusal(
      `may touch ${Math.round(rows)} rows, ${MOST_ROWS} are allowed. Ask for shorter pages, or for fewer lists in lists.`,
    );
}

const refusal = (what: string): GraphQLError =>
  new GraphQLError(`The request ${what}`, { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } });

function limitOf(page: ValueNode | undefined, operation: OperationDefinitionNode, variables: object): number {
  const given = page && valueOf(page, operation, variables);
  const limit: unknown =
    typeof given === 'object' && given !== null ? Reflect.get(given, 'limit') : undefined;
  // What is no length, or too long a one, the list itself refuses.
  return typeof limit === 'number' ? Math.min(Math.max(limit, 1), LARGEST_LIMIT) : UNSAID_LIMIT;
}

/** The page as it will be: variables and their defaults put in. */
function valueOf(node: ValueNode, operation: OperationDefinitionNode, variables: object): unknown {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const given: unknown = Reflect.get(variables, name);
    if (given !== undefined) return given;
    const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return declared?.defaultValue && valueOf(declared.defaultValue, operation, variables);
  }
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind !== Kind.OBJECT) return undefined;
  const limit = node.fields.find((field) => field.name.value === 'limit');
  return { limit: limit && valueOf(limit.value, operation, variables) };
}
