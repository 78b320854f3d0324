import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';

/** A subscription that passed all that any document has to pass. */
export interface AskedSubscription {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The context of a request that may be a subscription, and what it turned out to ask. */
export function expectSubscription(context: Context): {
  context: Context;
  asked(): AskedSubscription | undefined;
} {
  let found: AskedSubscription | undefined;
  const takeSubscription = (asked: AskedSubscription): void => {
    found = asked;
  };
  return { context: { ...context, takeSubscription }, asked: () => found };
}

/** Lets a valid subscription out to who serves it as a stream of events, and refuses it where one answer is awaited. */
export const subscriptionGate: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION && !contextValue.takeSubscription)
          throw new GraphQLError(
            'A subscription is answered by a stream of events: ask for it with the header accept: text/event-stream.',
            { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
          );
      },
      async responseForOperation({ document, operation, contextValue }) {
        // A name that leads nowhere leaves none, whatever the library's type says.
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return null;
        contextValue.takeSubscription?.({ document, operation });
        return {
          body: { kind: 'single', singleResult: { data: {} } },
          http: { headers: new HeaderMap(), status: 200 },
        };
      },
    };
  },
};
