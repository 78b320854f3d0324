import { useCallback, useMemo, useState } from 'react';
import { changeDraft, type DraftChange, type MadeFields, type OrderDraft } from './order-draft';
import { isChanged, rebaseDraft } from './order-input';

interface State {
  /** The saved order that the draft was made from. */
  base: OrderDraft;
  draft: OrderDraft;
  /** The draft was saved; the order as the server has it now is on its way. */
  isSaved: boolean;
}

/** The edited order beside the saved one. When the saved one changes, the edits move onto it. */
export function useOrderDraft(saved: OrderDraft, made: MadeFields) {
  const [state, setState] = useState<State>({ base: saved, draft: saved, isSaved: false });
  if (state.base !== saved) setState(followSaved(state, saved, made));
  const change = useCallback(
    (next: DraftChange) =>
      setState((now) => ({ ...now, isSaved: false, draft: changeDraft(now.draft, next) })),
    [],
  );
  const settle = useCallback(() => setState((now) => ({ ...now, isSaved: true })), []);
  const isDirty = useMemo(() => !state.isSaved && isChanged(state.base, state.draft, made), [state, made]);
  return { base: state.base, draft: state.draft, change, settle, isDirty, isSaved: state.isSaved };
}

function followSaved(state: State, saved: OrderDraft, made: MadeFields): State {
  const draft = state.isSaved ? saved : rebaseDraft(state.base, state.draft, saved, made);
  return { base: saved, draft, isSaved: false };
}
