import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { ErrorState } from './ErrorState';

/** Shows why a list could not be read instead of an empty table: "refused" must not look like "nothing". */
export function ListProblem({ children }: { children: ReactNode }) {
  const { error, refetch, data } = useListContext();
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  return children;
}
