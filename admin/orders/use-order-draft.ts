import { useCallback, useMemo, useState } from 'react';
import { changeDraft, type DraftChange, type OrderDraft } from './order-draft';
import { isChanged, rebaseDraft } from './order-input';

/** The edited order beside the saved one. When the saved one changes, the edits move onto it. */
export function useOrderDraft(saved: OrderDraft) {
  const [state, setState] = useState({ base: saved, draft: saved });
  if (state.base !== saved) setState({ base: saved, draft: rebaseDraft(state.base, state.draft, saved) });
  const change = useCallback(
    (next: DraftChange) => setState((now) => ({ ...now, draft: changeDraft(now.draft, next) })),
    [],
  );
  const isDirty = useMemo(() => isChanged(state.base, state.draft), [state]);
  return { base: state.base, draft: state.draft, change, isDirty };
}
