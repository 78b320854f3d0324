import { useCallback, useMemo, useState } from 'react';

/** A resource that stands otherwise than the filter has it. */
export const turned = (resource: string): string => `-${resource}`;

/** A section that is folded; they stand open by themselves. */
export const shut = (section: string): string => `section ${section}`;

/** What of the matrix was folded and unfolded: resources by name, `turned` ones and `shut` sections. */
export interface Unfolded {
  open: ReadonlySet<string>;
  toggle: (name: string) => void;
  /** All of these and no others. */
  setOpen: (names: readonly string[]) => void;
}

export function useUnfolded(): Unfolded {
  const [open, setNames] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((name: string) => {
    setNames((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  }, []);
  const setOpen = useCallback((names: readonly string[]) => setNames(new Set(names)), []);
  return useMemo(() => ({ open, toggle, setOpen }), [open, toggle, setOpen]);
}
