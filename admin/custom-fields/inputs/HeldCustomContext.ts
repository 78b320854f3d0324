import { createContext, useContext } from 'react';

/** The custom fields of the record as they were read; the form beside it holds what is written. */
export const HeldCustomContext = createContext<Record<string, unknown>>({});

export function useHeldCustom(): Record<string, unknown> {
  return useContext(HeldCustomContext);
}
