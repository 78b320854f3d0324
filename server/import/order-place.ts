import type { Values } from '../changes/change-rows.js';
import type { Draft } from './batch.js';
import type { OrderDraft } from './order-draft.js';

/** An order of the file beside what the database has of it. */
export interface OrderPlace {
  draft: OrderDraft;
  /** What will be written of the order. */
  values: Values;
  existing?: Values | undefined;
  lines: Draft[];
  payments: Draft[];
}

/** Whether the file tells the order here, or adds further rows to what it told before. */
export const isTold = ({ draft, existing }: OrderPlace): boolean => !existing || !draft.group.before;
