import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { pino, type DestinationStream, type Logger } from 'pino';
import { buildWholeSchema } from './api/build-schema.js';
import { handleGraphql } from './api/graphql-http.js';
import { describeError } from './api/describe-error.js';
import { openOperationUses, type OperationUses } from './api/operation-use.js';
import { openRoleServers, type RoleServers } from './api/role-servers.js';
import { openProbeLimit } from './api/probe-limit.js';
import { buildWeb } from './api/web.js';
import { followConnections } from './api/follow-connections.js';
import { schemaVersion } from './api/schema-version.js';
import { openWholeSchema } from './api/whole-schema.js';
import { authenticate, forgetTokens } from './auth/authenticate.js';
import { ApiTokenVerbs } from './auth/api-token.resolver.js';
import { MeResolver } from './auth/me.resolver.js';
import { ChangeSubscriber } from './changes/change-subscriber.js';
import { followChanges } from './changes/follow-changes.js';
import { onCommit } from './changes/outbox.js';
import type { Actor, Via } from './changes/operation.js';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { parseDatabaseUrl } from './db/database-url.js';
import { migrations } from './db/migrations/list.js';
import { openOrm, type Orm } from './db/orm.js';
import { openReader, type Reader } from './db/reader.js';
import { openNumbers, type Numbers } from './db/sequence.js';
import { openCurrencies } from './domain/shops/open-currencies.js';
import { openDeclarations } from './domain/custom-fields/open-declarations.js';
import { declareUserPassword } from './domain/people/user-password.js';
import { recordWrites } from './domain/records/record-writes.js';
import { domainResolvers } from './domain/resolvers.js';
import { checkRightsAtStart } from './domain/roles/check-rights-at-start.js';
import { entities } from './entities.js';
import { openRunningExports } from './export/running-exports.js';
import { openFiles, type Files } from './files/files.js';
import { openSubscriptions } from './live/subscriptions.js';
import { printForms } from './print/forms.js';
import { accessOf, type Viewer } from './rights/access.js';
import { rightsOfKontor } from './rights/rights-of-kontor.js';
import { openRoleStore, type RoleSet, type RoleStore } from './rights/role-store.js';
import { SearchResolver } from './search/search.resolver.js';

export interface App {
  config: Config;
  orm: Orm;
  reader: Reader;
  roles: RoleStore;
  servers: RoleServers;
  operations: OperationUses;
  numbers: Numbers;
  files: Files;
  log: Logger;
  /** A context for somebody who does not come over HTTP: the command line, a job, a test. */
  contextFor(actor: Actor, via: Via, roles: string[], viewer?: Viewer): Promise<Context>;
  /** For Kontor's own work, with all rights. */
  contextOfKontor(reason: string): Promise<Context>;
  contextOf(request: IncomingMessage, requestId: string): Promise<Context>;
  /** Starts to listen; gives the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

const resolvers = [...domainResolvers, MeResolver, ApiTokenVerbs, SearchResolver];

export function wholeSchema(): GraphQLSchema {
  declareUserPassword();
  return buildWholeSchema(resolvers, recordWrites);
}

/**
 * Builds everything but the listening. Production and tests call this same function; `logTo` is where the log goes when
 * it is not stdout.
 */
export async function buildApp(config: Config, logTo?: DestinationStream): Promise<App> {
  const logged = { level: config.LOG_LEVEL, redact: ['*.password', '*.authorization', '*.cookie'] };
  const log = logTo ? pino(logged, logTo) : pino(logged);
  const target = parseDatabaseUrl(config.DATABASE_URL);
  const orm = await openOrm(target, {
    entities,
    migrations: migrations[target.dialect],
    subscribers: [new ChangeSubscriber()],
    synchronous: config.SQLITE_SYNCHRONOUS,
  });
  await orm.migrator.up();
  const reader = openReader(target);
  const declarations = openDeclarations(reader);
  const roles = openRoleStore(reader, declarations);
  const whole = openWholeSchema(wholeSchema(), declarations);
  const operations = openOperationUses(orm, target.dialect, log);
  const servers = openRoleServers(whole, config.EXECUTOR, log, [operations.plugin]);
  const numbers = openNumbers(orm, 'record');
  const orderNumbers = openNumbers(orm, 'order_number', 10);
  const currencies = openCurrencies(reader);
  const files = openFiles(config);
  const ofKontor = rightsOfKontor();
  const changes = followChanges(orm, reader, (error) =>
    log.error({ error: describeError(error) }, 'the change log can not be followed; tried again'),
  );

  const forgetRights = (): void => {
    for (const one of [roles, declarations, currencies]) one.forget();
    forgetTokens(reader);
  };
  onCommit(orm, (changed) => {
    if (DECIDING.some((resource) => changed.has(resource))) forgetRights();
  });

  const makeContext = async (
    actor: Actor,
    via: Via,
    roleSet: RoleSet,
    viewer: Viewer,
    requestId: string,
  ): Promise<Context> => ({
    orm,
    dialect: target.dialect,
    reader,
    numbers,
    orderNumbers,
    actor,
    via,
    roles: roleSet,
    access: accessOf(roleSet.rights, viewer, await currencies.all()),
    wholeSchema: whole().schema,
    files,
    requestId,
    log,
  });
  const contextOf = async (request: IncomingMessage, requestId: string, isUse = true): Promise<Context> => {
    const caller = await authenticate(request, {
      reader,
      orm,
      idleHours: config.SESSION_IDLE_HOURS,
      trustedProxies: config.TRUSTED_PROXIES,
      isUse,
    });
    const held = await roles.find(caller.roles, caller.narrowing);
    return makeContext(caller.actor, caller.via, held, caller.viewer, requestId);
  };
  const subscriptions = openSubscriptions({
    feed: changes.feed,
    log,
    servers,
    contextOf: (request, requestId) => contextOf(request, requestId, false),
    forget: forgetRights,
  });
  const graphql = {
    streams: subscriptions,
    bodyLimit: config.BODY_LIMIT,
    probes: openProbeLimit(),
    open: async (request: IncomingMessage, requestId: string) => {
      const context = await contextOf(request, requestId);
      const server = await servers.find(context.roles);
      const version = schemaVersion(servers.schemaOf(context.roles), context.access.rights);
      return { context, server, version };
    },
  };
  const exports = openRunningExports();
  const web = buildWeb({ config, orm, reader, log, contextOf, servers, forms: printForms, exports });
  const http = createServer({ connectionsCheckingInterval: 2000 }, (request, response) => {
    const requestId = randomUUID();
    // Files take their time, and have limits of their own (api/receive-file.ts).
    if (request.method !== 'PUT') limitBody(request, response);
    if (request.url === '/graphql') void handleGraphql(graphql, request, response, requestId);
    else web(request, response);
  });
  limitHttp(http);
  const connections = followConnections(http);

  return {
    config,
    orm,
    reader,
    roles,
    servers,
    operations,
    numbers,
    files,
    log,
    contextOf,
    contextFor: async (actor, via, codes, viewer = NOBODY) =>
      makeContext(actor, via, await roles.find(codes), viewer, randomUUID()),
    contextOfKontor: async (reason) => {
      await declarations.refresh();
      const actor: Actor = { kind: 'system', id: null, name: reason };
      return makeContext(actor, 'SYSTEM', ofKontor, NOBODY, randomUUID());
    },
    listen: async () => {
      await checkRightsAtStart(reader, config.RIGHTS_TESTS, log);
      changes.start();
      return listen(http, config);
    },
    async close() {
      exports.stopAll();
      await subscriptions.close();
      await connections.end(LONGEST_STOP_MS);
      await changes.close();
      await servers.stop();
      await operations.close();
      await reader.close();
      await orm.close(true);
    },
  };
}

/** What rights are worked out from: after a change the next request is judged anew; other servers follow within a second. */
const DECIDING = ['role', 'user', 'userGroup', 'apiToken', 'customField', 'shop'];

const NOBODY: Viewer = { userId: null, own: [], colleagues: [], groups: [], shops: [] };

/** Less than service managers wait (deploy/kontor.service): the database is to be closed in time, too. */
const LONGEST_STOP_MS = 20_000;
const LONGEST_UPLOAD_MS = 20 * 60_000;
const LONGEST_BODY_MS = 30_000;
/** Proxies keep a connection for a minute: were ours shorter, one would now and then send into a closed one. */
const LONGER_THAN_PROXIES_MS = 75_000;

/** Cuts off who sends a body for longer than any body but a file can need. */
function limitBody(request: IncomingMessage, response: ServerResponse): void {
  const cut = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, LONGEST_BODY_MS).unref();
  response.once('close', () => {
    if (request.complete) clearTimeout(cut);
  });
}

/** Slow clients do not hold the server: Node's own defaults wait for minutes. */
function limitHttp(http: Server): void {
  http.headersTimeout = 10_000;
  http.requestTimeout = LONGEST_UPLOAD_MS;
  http.keepAliveTimeout = LONGER_THAN_PROXIES_MS;
  http.maxConnections = 5000;
}

function listen(http: Server, config: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.PORT, config.HOST, () => {
      const address = http.address();
      const port = typeof address === 'object' && address ? address.port : config.PORT;
      resolve(`http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${port}`);
    });
  });
}
