import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { expectSubscription, type AskedSubscription } from '../api/subscription-gate.js';
import type { Context } from '../context.js';
import { toEvents, withoutPlace, type Events } from './to-events.js';
import { toListQuery, type ListQuery } from './to-list-query.js';

/** Who asks, with the rights of this moment. */
export interface Rightful {
  context: Context;
  server: ApolloServer<Context>;
  schema: GraphQLSchema;
}

/** What GraphQL itself refused, in its words. */
export class Refusal extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'The subscription was refused.');
    this.name = 'Refusal';
    this.errors = errors;
  }

  is(code: string): boolean {
    return this.errors.some(({ extensions }) => extensions?.['code'] === code);
  }
}

/** The list that answers the subscription, asked once without any record: what is wrong with it is told at once. */
export async function prepare(
  rightful: Rightful,
  body: GraphQLRequest,
  asked: AskedSubscription,
): Promise<ListQuery> {
  const query = toListQuery(rightful.schema, asked, body.variables ?? {});
  const { failure } = await askList(rightful, query, body, []);
  if (failure) throw new Refusal(failure);
  return query;
}

/** The subscription as the schema of now has it, if it does. */
export async function askAgain(
  { context, server }: Rightful,
  body: GraphQLRequest,
): Promise<AskedSubscription> {
  const expecting = expectSubscription(context);
  const { body: answer } = await server.executeOperation(body, { contextValue: expecting.context });
  const asked = expecting.asked();
  if (asked) return asked;
  throw new Refusal(answer.kind === 'single' ? (answer.singleResult.errors ?? []).map(withoutPlace) : []);
}

/** The records of these keys that the subscriber reaches and asked for, as events. */
export async function askList(
  { context, server }: Rightful,
  { query, operationName, keys, list, field }: ListQuery,
  { variables }: GraphQLRequest,
  changed: string[],
): Promise<Events> {
  const { body } = await server.executeOperation(
    {
      query,
      ...(operationName === undefined ? {} : { operationName }),
      variables: { ...variables, [keys]: changed },
    },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new Error('A list gives one answer.');
  return toEvents(list, field, body.singleResult);
}
