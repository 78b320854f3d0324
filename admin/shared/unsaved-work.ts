/** Whether something on the page is unsaved: each guard that stands on it answers for its own part. */
const guards = new Set<() => boolean>();

/** Gives back how to take the guard away. */
export function guardUnsavedWork(isUnsaved: () => boolean): () => void {
  guards.add(isUnsaved);
  return () => void guards.delete(isUnsaved);
}

export const hasUnsavedWork = (): boolean => [...guards].some((isUnsaved) => isUnsaved());
