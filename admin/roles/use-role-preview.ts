import { useMemo } from 'react';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { useDebounced } from '../shared/use-debounced';
import { inputOf, type RoleDraft } from './role-draft';
import { PreviewRoleDocument } from './role-documents';

/** Why the server would refuse the role, and where. */
export interface RoleProblem {
  path: string;
  message: string;
  phrase?: unknown;
}

/** What saving would mean, asked again whenever the typing rests. */
export function useRolePreview(draft: RoleDraft, code: string | undefined, isChanged: boolean) {
  const settled = useDebounced(draft, 600);
  const canAsk = useRole().canAsk('previewRole');
  const { data, error, isFetching } = useRoleQuery(
    PreviewRoleDocument,
    { code, input: inputOf(settled) },
    { enabled: isChanged && canAsk, keepPrevious: true },
  );
  const preview = isChanged ? data?.previewRole : undefined;
  const problems = useMemo(
    (): RoleProblem[] =>
      (preview?.problems ?? []).map(({ path = '', message = '', phrase }) => ({ path, message, phrase })),
    [preview],
  );
  return { preview, problems, error, isSettled: settled === draft && !isFetching };
}
