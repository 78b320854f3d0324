import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute, nameOf } from './execute';
import type { Seen } from './seen';

/** Asks a typed document of the role's schema; what the role may not see is undefined in the answer. */
export function useRoleQuery<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { enabled?: boolean; keepPrevious?: boolean; refetchIntervalMs?: number } = {},
) {
  return useQuery<Seen<Data>, Error>({
    queryKey: ['role', nameOf(document), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
    enabled: options.enabled,
    refetchInterval: options.refetchIntervalMs,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  });
}

/** Sends a mutation, then has every shown answer asked again: a verb changes more records than the one it names. */
export function useRoleMutation<Data, Variables>(document: TypedDocumentNode<Data, Variables>) {
  const queries = useQueryClient();
  return useMutation<Seen<Data>, Error, Variables>({
    mutationFn: (variables) => execute(document, variables),
    onSuccess: () => queries.invalidateQueries(),
  });
}
