import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Context } from '../context.js';
import { isInternal } from './errors-out.js';

/** Puts the request id into each error that leaves, and our own faults into the log under the same id. */
export const requestIds: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (!isInternal(error)) continue;
          const original = unwrapResolverError(error);
          const cause = original instanceof Error ? { name: original.name, message: original.message, stack: original.stack } : String(original);
          contextValue.log.error({ requestId: contextValue.requestId, operationName, path: error.path, error: cause }, 'request failed');
        }
      },
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        for (const error of response.body.singleResult.errors ?? []) {
          // Apollo answers its own surprises past formatError.
          const code = error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : error.extensions?.['code'];
          Object.assign(error, { extensions: { ...error.extensions, code, requestId: contextValue.requestId } });
        }
      },
    };
  },
};
