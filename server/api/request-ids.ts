import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Context } from '../context.js';
import { describeError } from './describe-error.js';
import { isInternal } from './errors-out.js';

const LONGEST_REFUSAL = 800;

/** A refusal of the whole request is short: as many of its errors as fit, the first in any case. */
function shortened<Refusal>(errors: readonly Refusal[]): readonly Refusal[] {
  let length = 0;
  return errors.filter((error, index) => {
    length += JSON.stringify(error).length + 60;
    return index === 0 || length <= LONGEST_REFUSAL;
  });
}

/** Puts the request id into each error that leaves, and our own faults into the log under the same id. */
export const requestIds: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (!isInternal(error)) continue;
          const original = unwrapResolverError(error);
          const { log, requestId } = contextValue;
          log.error(
            { requestId, operationName, path: error.path, error: describeError(original) },
            'request failed',
          );
        }
      },
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors && !('data' in singleResult))
          singleResult.errors = shortened(singleResult.errors);
        for (const error of singleResult.errors ?? []) {
          // Apollo answers its own surprises past formatError.
          const code =
            error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : error.extensions?.['code'];
          Object.assign(error, {
            extensions: { ...error.extensions, code, requestId: contextValue.requestId },
          });
        }
      },
    };
  },
};
