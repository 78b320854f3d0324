import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, GraphQLSchema, ValidationContext, ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { roleSchema } from '../rights/role-schema.js';
import type { RoleSet } from '../rights/role-store.js';
import { costLimit } from './cost-limit.js';
import { openDocumentStore, type DocumentStore } from './document-store.js';
import { formatError } from './errors-out.js';
import { jitGateway } from './executor.js';
import { knownOperationsRule } from './known-operations-rule.js';
import { requestIds } from './request-ids.js';
import { subscriptionGate } from './subscription-gate.js';
import type { WholeSchema } from './whole-schema.js';

/** Twelve levels are an order's line's product's offers' prices with room to spare. */
const DEEPEST = 12;
const MOST_ALIASES = 15;
export const MOST_TOKENS = 2000;
const KEPT = 200;

export interface RoleServers {
  find(roles: RoleSet): Promise<ApolloServer<Context>>;
  schemaOf(roles: RoleSet): GraphQLSchema;
  stop(): Promise<void>;
}

/** One Apollo Server for each set of roles, on the schema cut for it; made when first needed, thrown away when rights change. */
export function openRoleServers(
  whole: () => WholeSchema,
  executor: 'graphql-jit' | 'graphql-js',
  log: Logger,
  plugins: ApolloServerPlugin<Context>[] = [],
): RoleServers {
  const servers = new Map<string, Promise<ApolloServer<Context>>>();
  const schemas = new Map<string, GraphQLSchema>();
  const documents = openDocumentStore();
  let version = '';
  const current = (): GraphQLSchema => {
    const now = whole();
    if (now.version !== version) {
      // What was cut from another whole is of no use to anybody.
      servers.clear();
      schemas.clear();
      version = now.version;
    }
    return now.schema;
  };
  const schemaOf = (roles: RoleSet): GraphQLSchema => {
    const schema = current();
    const known = schemas.get(roles.key);
    if (known) return known;
    const made = roleSchema(schema, roles.rights);
    if (schemas.size >= KEPT) schemas.delete(schemas.keys().next().value ?? '');
    schemas.set(roles.key, made);
    return made;
  };
  return {
    schemaOf,
    find(roles) {
      current();
      const known = servers.get(roles.key);
      if (known) return known;
      const made = startServer(schemaOf(roles), executor, documents.forServer(), log, plugins);
      if (servers.size >= KEPT) servers.delete(servers.keys().next().value ?? '');
      servers.set(roles.key, made);
      return made;
    },
    async stop() {
      for (const server of servers.values()) await (await server).stop();
    },
  };
}

const report = (context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error);

async function startServer(
  schema: GraphQLSchema,
  executor: 'graphql-jit' | 'graphql-js',
  documentStore: DocumentStore,
  log: Logger,
  plugins: ApolloServerPlugin<Context>[],
): Promise<ApolloServer<Context>> {
  // Thrown, a refusal would count as a fault of the server.
  const refusing = { exposeLimits: true, propagateOnRejection: false, onReject: [report] };
  const rules = [
    maxDepthRule({ n: DEEPEST, ...refusing }),
    maxAliasesRule({ n: MOST_ALIASES, allowList: [], ...refusing }),
    knownOperationsRule,
  ];
  const server = new ApolloServer<Context>({
    ...(executor === 'graphql-jit' ? { gateway: jitGateway(schema) } : { schema }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore,
    parseOptions: { maxTokens: MOST_TOKENS },
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library types its rules by their visitor classes
    validationRules: rules as unknown as ValidationRule[],
    formatError,
    plugins: [
      requestIds,
      costLimit(schema),
      subscriptionGate,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
  await server.start();
  return server;
}
