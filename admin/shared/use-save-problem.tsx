import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { ConflictDialog } from './ConflictDialog';
import { errorText } from './error-text';

/**
 * What to do when the server refuses to save: a stale record opens a choice, everything else is said.
 * `reload` drops what a page holds beside the form.
 */
export function useSaveProblem(reload?: () => void) {
  const notify = useNotify();
  const translate = useTranslate();
  const [conflict, setConflict] = useState<ApiError>();
  const onError = (error: unknown) => {
    if (error instanceof ApiError && error.isStale) setConflict(error);
    else notify(errorText(error, translate), { type: 'error', autoHideDuration: 10_000 });
  };
  const problem = conflict && (
    <ConflictDialog error={conflict} close={() => setConflict(undefined)} reload={reload} />
  );
  return { problem, onError };
}
