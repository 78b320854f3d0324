import type { GatewayInterface, GatewayExecutor } from '@apollo/server-gateway-interface';
import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/**
 * Runs queries compiled by graphql-jit. A compiled query is kept with its parsed document, which Apollo keeps by text,
 * so each distinct query is compiled once for each role's schema.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();
  const compiledFor = (document: DocumentNode, operation: string): CompiledQuery | ExecutionResult => {
    const known = compiled.get(document) ?? new Map<string, CompiledQuery | ExecutionResult>();
    compiled.set(document, known);
    const before = known.get(operation);
    if (before) return before;
    const made = compile(schema, document, operation);
    known.set(operation, made);
    return made;
  };
  const executor: GatewayExecutor = async (request) => {
    const query = compiledFor(request.document, request.operationName ?? '');
    if (!isCompiledQuery(query)) return { errors: query.errors ?? [] };
    const result = await query.query(undefined, request.context, request.request.variables ?? {});
    // Without data the variables did not fit the operation: the caller's mistake.
    const code = 'data' in result ? {} : { code: 'BAD_USER_INPUT' };
    return { data: result.data, errors: result.errors?.map((error) => asGraphqlError(error, code)) };
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

/** A document without the operation named, or of a kind that the role has none of, is the caller's mistake. */
function compile(schema: GraphQLSchema, document: DocumentNode, operation: string): CompiledQuery | ExecutionResult {
  try {
    return compileQuery(schema, document, operation || undefined);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })] };
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
