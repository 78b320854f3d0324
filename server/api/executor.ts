import type { GatewayInterface, GatewayExecutor } from '@apollo/server-gateway-interface';
import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { passVariables, passingSchema } from './pass-variables.js';

type Compiled = CompiledQuery | ExecutionResult;

/**
 * Runs queries compiled by graphql-jit. A compiled query is kept with its parsed document, which Apollo keeps by text,
 * so each distinct query is compiled once for each role's schema.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const compiling = passingSchema(schema);
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();
  const compiledFor = (document: DocumentNode, operation: string): Compiled => {
    const known = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, known);
    const before = known.get(operation);
    if (before) return before;
    const made = compile(compiling, passVariables(document), operation);
    known.set(operation, made);
    return made;
  };
  const executor: GatewayExecutor = async (request) => {
    const { document } = request;
    // The name as it was sent: Apollo's own is empty when no operation has it, and then another would run.
    const operationName = request.request.operationName ?? null;
    const query = compiledFor(document, operationName ?? '');
    const contextValue = request.context;
    // What the compiler does not know how to compile is interpreted.
    if (!isCompiledQuery(query))
      return execute({
        schema,
        document,
        contextValue,
        operationName,
        variableValues: request.request.variables,
      });
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const variables = getVariableValues(schema, definitions, request.request.variables ?? {}, {
      maxErrors: MOST_ERRORS,
    });
    if (variables.errors)
      return { errors: variables.errors.map((error) => asGraphqlError(error, CALLERS_MISTAKE)) };
    const result = await query.query(undefined, request.context, variables.coerced);
    return { data: result.data, errors: result.errors?.map((error) => asGraphqlError(error, {})) };
  };
  return {
    load: async () => ({ executor }),
    stop: async () => undefined,
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
  };
}

const MOST_ERRORS = 5;
const CALLERS_MISTAKE = { code: 'BAD_USER_INPUT' };

/** A mistake of the caller or of the compiler: graphql-js tells which. */
function compile(schema: GraphQLSchema, document: DocumentNode, operation: string): Compiled {
  try {
    return compileQuery(schema, document, operation || undefined);
  } catch {
    return {};
  }
}

/** The compiler's own error class lacks extensions, which Apollo reads. */
function asGraphqlError(error: GraphQLError, extensions: object): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    path: error.path,
    originalError: error.originalError,
    extensions: { ...extensions, ...error.extensions },
  });
}
