import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import type { LineTotals, OrderTotals } from '../domain/orders/order-totals.js';
import type { SourceRow } from './read-rows.js';

/** Rows of the file that make one order, or a further part of one that began earlier in it. */
export interface OrderGroup {
  key: string;
  /** How many rows of this order stood before these in the file. */
  before: number;
  rows: SourceRow[];
}

export interface LineDraft {
  /** Values of the line; `offer` is filled when offers are saved. */
  values: Values;
  offer: Values;
  product: Values;
  group?: Values;
}

/** An order as the file has it, checked and reckoned, ready to be compared with the database. */
export interface OrderDraft {
  group: OrderGroup;
  order: Values;
  lines: LineDraft[];
  payments: Values[];
  totals: OrderTotals;
  customer?: Values;
  company?: Values;
  manager?: Values;
  address?: Values;
}

/** Rows that do not go in, with their reasons. */
export interface Reject {
  row: SourceRow;
  reasons: string[];
}

export type DraftResult = { draft: OrderDraft } | { rejects: Reject[] };

/** An order is whole or not there at all: one bad row keeps the others of the same order out too. */
export function rejectGroup(group: OrderGroup, bad: Map<SourceRow, InputIssue[]>): Reject[] {
  const first = [...bad.keys()][0];
  return group.rows.map((row) => {
    const issues = bad.get(row);
    return {
      row,
      reasons: issues
        ? [...new Set(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)))]
        : [`left out with its order ${group.key}: see line ${first?.line ?? 0}.`],
    };
  });
}

export function lineTotalsOf(totals: LineTotals): Values {
  const { discountTotal, total, vatAmount, grossProfit, margin } = totals;
  return { discountTotal, total, vatAmount, grossProfit, margin };
}

export function orderTotalsOf(totals: OrderTotals): Values {
  const { linesTotal, discountTotal, vatTotal, total, paid, purchaseTotal, grossProfit, margin } = totals;
  return { linesTotal, discountTotal, vatTotal, total, paid, purchaseTotal, grossProfit, margin };
}
