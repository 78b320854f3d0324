import { useMemo } from 'react';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { useDebounced } from '../shared/use-debounced';
import { groupWarnings } from './group-warnings';
import { inputOf, type RoleDraft } from './role-draft';
import { PreviewRoleDocument } from './role-documents';

/** Why the server would refuse the role, and where. */
export interface RoleProblem {
  path: string;
  message: string;
  phrase?: unknown;
}

/** The same empty list each time: a row without problems is not drawn anew for them. */
export const noProblems: RoleProblem[] = [];

/** What saving would mean, and what is hardly meant; asked again whenever the typing rests. */
export function useRolePreview(draft: RoleDraft, code: string | undefined, isWanted: boolean) {
  const settled = useDebounced(draft, 600);
  const canAsk = useRole().canAsk('previewRole');
  const { data } = useRoleQuery(
    PreviewRoleDocument,
    { code, input: inputOf(settled) },
    { enabled: isWanted && canAsk, keepPrevious: true },
  );
  const preview = isWanted ? data?.previewRole : undefined;
  const problems = useMemo(
    (): RoleProblem[] =>
      (preview?.problems ?? []).map(({ path = '', message = '', phrase }) => ({ path, message, phrase })),
    [preview],
  );
  const warnings = useMemo(() => groupWarnings(preview?.warnings ?? []), [preview]);
  return { problems, warnings };
}
