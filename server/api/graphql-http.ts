import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import { claimKey, type Claim, type StoredAnswer } from './idempotency.js';
import { parseJson, readBody } from './read-body.js';
import { errorAnswer, send, type Answer } from './send.js';

export interface GraphqlHttp {
  bodyLimit: number;
  /** Who asks, with a context of their own and the server for their roles. */
  open(request: IncomingMessage, requestId: string): Promise<{ context: Context; server: ApolloServer<Context> }>;
}

/** POST /graphql. Straight on node:http: the way of every request, so nothing stands in it that is not needed. */
export async function handleGraphql(http: GraphqlHttp, request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
  response.setHeader('x-request-id', requestId);
  let log: Context['log'] | undefined;
  try {
    if (request.method !== 'POST') throw new AppError('BAD_INPUT', 'GraphQL is asked by POST with a JSON body.');
    const { context, server } = await http.open(request, requestId);
    log = context.log;
    const text = await readBody(request, http.bodyLimit);
    const body = parseJson(text);
    const key = request.headers['idempotency-key'];
    const answer = typeof key === 'string' && isMutation(body) ? await runKeyed(server, context, request, body, text, key) : await run(server, context, request, body);
    send(response, answer);
  } catch (error) {
    if (!(error instanceof AppError)) log?.error({ requestId, error: String(error) }, 'request failed');
    if (response.headersSent) return;
    // The rest of a refused body is not read.
    if (!request.readableEnded) response.setHeader('connection', 'close');
    send(response, errorAnswer(error, requestId));
  }
}

async function run(server: ApolloServer<Context>, context: Context, request: IncomingMessage, body: unknown): Promise<Answer> {
  const headers = new HeaderMap();
  headers.set('content-type', String(request.headers['content-type'] ?? ''));
  const made = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => context,
  });
  const text = made.body.kind === 'complete' ? made.body.string : '';
  return { status: made.status ?? 200, body: text };
}

async function runKeyed(server: ApolloServer<Context>, context: Context, request: IncomingMessage, body: unknown, text: string, key: string): Promise<Answer> {
  const claim: StoredAnswer | Claim = await claimKey(context.orm, `${context.actor.kind}:${context.actor.id}`, key, text);
  if ('body' in claim) return claim;
  try {
    const answer = await run(server, { ...context, effects: claim.effects }, request, body);
    // What may succeed on a repeat is not an answer worth keeping.
    if (/"code":"(INTERNAL|UNAVAILABLE)"/.test(answer.body)) await claim.release();
    else await claim.finish({ status: answer.status, body: answer.body });
    return answer;
  } catch (error) {
    await claim.release();
    throw error;
  }
}

const isMutation = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'query' in body && /\bmutation\b/.test(String(body.query));
