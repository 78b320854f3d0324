import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import type { Context } from '../context.js';
import { AppError, badInput, limitExceeded } from '../errors.js';
import { checkSubscription } from './check-subscription.js';
import { checkVariables } from './check-variables.js';
import { describeError } from './describe-error.js';
import { claimKey, type Claim, type Repeater, type StoredAnswer } from './idempotency.js';
import type { ProbeLimit } from './probe-limit.js';
import { parseJson, readBody } from './read-body.js';
import { MOST_TOKENS } from './role-servers.js';
import { refuseRequest } from './refuse-request.js';
import { send, type Answer } from './send.js';
import { expectSubscription, type AskedSubscription } from './subscription-gate.js';

export interface GraphqlHttp {
  probes: ProbeLimit;
  bodyLimit: number;
  streams: Streams;
  /** Who asks, with a context of their own, the server for their roles and the version of their schema. */
  open(
    request: IncomingMessage,
    requestId: string,
  ): Promise<{ context: Context; server: ApolloServer<Context>; version: string }>;
}

/** Answers as streams of events, for who accepts them. */
export interface Streams {
  /** One answer, as a stream that ends with it. */
  once(response: ServerResponse, answer: string): void;
  /** Gives what refuses the subscription, if anything does. */
  subscribe(asking: {
    request: IncomingMessage;
    response: ServerResponse;
    requestId: string;
    context: Context;
    server: ApolloServer<Context>;
    body: GraphQLRequest;
    asked: AskedSubscription;
  }): Promise<Answer | undefined>;
}

/** POST /graphql. Straight on node:http: the way of every request, so nothing stands in it that is not needed. */
export async function handleGraphql(
  http: GraphqlHttp,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  response.setHeader('x-request-id', requestId);
  let log: Context['log'] | undefined;
  try {
    // A page of another site can send a plain form without asking the browser's leave, but not this type.
    if (request.method !== 'POST' || !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      throw new AppError(
        'BAD_INPUT',
        'GraphQL is asked by POST with a JSON body and the header content-type: application/json.',
      );
    }
    const { context: opened, server, version } = await http.open(request, requestId);
    response.setHeader('x-schema-version', version);
    log = opened.log;
    const text = await readBody(request, http.bodyLimit);
    const body = readRequest(parseJson(text));
    checkSubscription(body.query, MOST_TOKENS);
    const key = request.headers['idempotency-key'];
    const acceptsEvents = /\btext\/event-stream\b/i.test(request.headers.accept ?? '');
    const expecting = acceptsEvents ? expectSubscription(opened) : undefined;
    const context = expecting?.context ?? opened;
    const answer =
      typeof key === 'string' && isMutation(body)
        ? await runKeyed(http, server, context, body, text, key)
        : await run(http, server, context, body);
    const asked = expecting?.asked();
    if (asked) {
      const asking = { request, response, requestId, context: opened, server, body, asked };
      const refusal = await http.streams.subscribe(asking);
      if (refusal) send(response, refusal);
    } else if (acceptsEvents && answer.status === 200) http.streams.once(response, answer.body);
    else send(response, answer);
  } catch (error) {
    if (!(error instanceof AppError))
      log?.error({ requestId, error: describeError(error) }, 'request failed');
    if (response.headersSent) return;
    refuseRequest(request, response, error, requestId);
  }
}

async function run(
  { probes }: GraphqlHttp,
  server: ApolloServer<Context>,
  context: Context,
  body: GraphQLRequest,
): Promise<Answer> {
  if (isMutation(body)) probes.check(whoIs(context));
  const { body: answer, http } = await server.executeOperation(body, { contextValue: context });
  if (answer.kind !== 'single')
    throw new AppError('BAD_INPUT', 'Answers in parts (@defer, @stream) are not offered.');
  const { errors, data, extensions } = answer.singleResult;
  probes.note(whoIs(context), errors);
  const text = JSON.stringify({ errors, data, extensions });
  // Clients and proxies that know only HTTP repeat such a request, however far it had come.
  const away = errors?.find((error) => error.extensions?.['code'] === 'UNAVAILABLE');
  if (!away || Object.values(data ?? {}).some((value) => value !== null))
    return { status: http.status ?? 200, body: text };
  return {
    status: 503,
    body: text,
    headers: { 'retry-after': String(away.extensions?.['retryAfterSeconds'] ?? 2) },
  };
}

async function runKeyed(
  http: GraphqlHttp,
  server: ApolloServer<Context>,
  context: Context,
  body: GraphQLRequest,
  text: string,
  key: string,
): Promise<Answer> {
  const claim: StoredAnswer | Claim = await claimKey(context.orm, repeaterOf(context), key, text);
  if ('body' in claim) return claim;
  try {
    const answer = await run(http, server, { ...context, effects: claim.effects }, body);
    // What may succeed on a repeat is not an answer worth keeping.
    if (/"code":"(INTERNAL|UNAVAILABLE)"/.test(answer.body)) await claim.release();
    else await claim.finish({ status: answer.status, body: answer.body });
    return answer;
  } catch (error) {
    await claim.release();
    throw error;
  }
}

/** The limit of tokens lets through a comment or a string of any length. */
const LONGEST_QUERY = 100_000;

const whoIs = ({ actor }: Context): string => `${actor.kind}:${actor.id}`;

/** Rights are those of the roles and of the rows that the person reaches by themselves, groups and shops. */
function repeaterOf(context: Context): Repeater {
  const seen = JSON.stringify([context.roles.key, context.access.viewer]);
  return { actor: whoIs(context), rights: createHash('sha256').update(seen).digest('hex') };
}

const isMutation = (body: GraphQLRequest): boolean => /\bmutation\b/.test(body.query ?? '');

/** The members of a request, each of its kind; anything else in the body is left aside. */
function readRequest(body: unknown): GraphQLRequest {
  if (!isObject(body))
    throw badInput([
      { path: '', message: 'the body is one JSON object: { "query": "...", "variables": { ... } }.' },
    ]);
  const text = (value: unknown, path: string): string | undefined => {
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    throw badInput([{ path, message: 'is text.' }]);
  };
  const object = (value: unknown, path: string): Record<string, unknown> | undefined => {
    if (value === undefined || value === null || isObject(value)) return value ?? undefined;
    throw badInput([{ path, message: 'is a JSON object.' }]);
  };
  const query = text(body['query'], 'query');
  if (query !== undefined && query.length > LONGEST_QUERY)
    throw limitExceeded(
      `The query has more than ${LONGEST_QUERY} characters. Put long values into variables.`,
    );
  const variables = object(body['variables'], 'variables');
  checkVariables(variables ?? {});
  return {
    query,
    variables,
    operationName: text(body['operationName'], 'operationName'),
    extensions: object(body['extensions'], 'extensions'),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
