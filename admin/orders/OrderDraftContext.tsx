import { createContext, useContext, type Dispatch } from 'react';
import { getPath, type DraftChange, type MadeFields, type OrderDraft } from './order-draft';

/** What the parts of the order window share: the draft, how to change it, and what may be written at all. */
export interface DraftHold {
  draft: OrderDraft;
  change: Dispatch<DraftChange>;
  currency: string;
  isNew: boolean;
  /** Whether the role may write a field of the order; groups by their name: `delivery`. */
  canWrite: (field: string) => boolean;
  canChangeLines: boolean;
  /** Whether the role may give this field of a line: `unitPrice`. */
  canWriteLine: (field: string) => boolean;
  made: MadeFields;
  /** Custom fields of the order as they were read. */
  heldCustom: Record<string, unknown>;
  /** What the server found wrong, by place; see use-draft-problems.ts. */
  problems: Record<string, string>;
}

export const OrderDraftContext = createContext<DraftHold | undefined>(undefined);

export function useDraft(): DraftHold {
  const hold = useContext(OrderDraftContext);
  if (!hold)
    throw new Error('A part of the order window stands outside of it: wrap it in OrderDraftContext.');
  return hold;
}

/** Whether a field has something to show: it may be written, or it holds a value. A block of none is not drawn. */
export function isShown({ draft, canWrite }: DraftHold, path: string): boolean {
  const [field = ''] = path.split('.');
  const value = getPath(draft.values, path);
  return canWrite(field) || !(value === undefined || value === null || value === '' || value === false);
}
