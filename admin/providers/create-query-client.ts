import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

/** The cache of answers of one signed-in person; it is made anew at the next sign-in. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    // A saved form changes what stands beside it: the history, the figures, the orders of a customer.
    mutationCache: new MutationCache({
      onSuccess: () => client.invalidateQueries({ queryKey: ['role'] }),
    }),
    defaultOptions: {
      queries: { retry: (failures, error) => failures < 2 && isPassing(error), retryDelay: 700 },
    },
  });
  return client;
}

/** Only a server that is away may be there at the next try; a refusal stays one. */
function isPassing(error: Error): boolean {
  return error instanceof ApiError && error.code === 'UNAVAILABLE';
}
