import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { scopeOf } from './joined-tables.js';
import { rejectGroup, type DraftResult, type OrderGroup } from './order-draft.js';
import { priceOrder } from './price-order.js';
import { compileOrderHead } from './read-order-head.js';
import { compileOrderLines } from './read-order-lines.js';
import { compileOrderPayments } from './read-order-payments.js';
import type { SourceRow } from './read-rows.js';

/** Turns the rows of one order into a checked draft, or into rejected rows with reasons. */
export type ReadOrder = (group: OrderGroup) => DraftResult;

export function compileOrder(place: ValuePlace, dictionaries: Dictionaries): ReadOrder {
  const readHead = compileOrderHead(place, dictionaries);
  const readLines = compileOrderLines(place, dictionaries);
  const readPayments = compileOrderPayments(place, dictionaries);
  const isComplete = (payment: Values): boolean =>
    dictionaries.find('paymentStatus', String(payment['status']))?.['paymentComplete'] === true;

  return (group) => {
    const bad = new Map<SourceRow, InputIssue[]>();
    const blame = (row: SourceRow, issues: InputIssue[]): void => {
      if (issues.length) bad.set(row, [...(bad.get(row) ?? []), ...issues]);
    };
    for (const row of group.rows) if (row.problem) blame(row, [{ path: '', message: row.problem }]);
    const [first] = group.rows;
    if (!first || bad.size) return { rejects: rejectGroup(group, bad) };
    const issues: InputIssue[] = [];
    const { order, currency, people } = readHead(group, scopeOf(first), issues);
    blame(first, issues);
    if (!currency) return { rejects: rejectGroup(group, bad) };
    const lines = readLines(group, order, currency, blame);
    const payments = readPayments(group, order, currency, blame);
    if (bad.size) return { rejects: rejectGroup(group, bad) };
    const active = lines.filter(({ values }) => values['canceled'] !== true).map(({ values }) => values);
    try {
      const totals = priceOrder(order, active, payments, isComplete);
      return { draft: { group, order, lines, payments, totals, ...people } };
    } catch (error) {
      blame(first, [{ path: '', message: error instanceof Error ? error.message : String(error) }]);
      return { rejects: rejectGroup(group, bad) };
    }
  };
}
