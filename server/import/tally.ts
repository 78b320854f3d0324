import { formatMoney } from '../lib/money.js';

export type Outcome = 'created' | 'updated' | 'unchanged';

/** What an import did, in numbers that survive a restart. */
export interface Summary {
  records: Record<string, Record<Outcome, number>>;
  rejectedRows: number;
  /** Totals of the orders of the file, in minor units. */
  orderSums: Record<string, number>;
}

/** Counts what happened; a batch has one of its own, which is added when its transaction is committed. */
export interface Tally {
  summary: Summary;
  count(resource: string, outcome: Outcome, number?: number): void;
  reject(rows: number): void;
  addOrderSum(currency: string, minor: number): void;
  add(other: Summary): void;
}

export function openTally(from?: Summary): Tally {
  const summary: Summary = from ?? { records: {}, rejectedRows: 0, orderSums: {} };
  const tally: Tally = {
    summary,
    count(resource, outcome, number = 1) {
      if (!number) return;
      const counts = (summary.records[resource] ??= { created: 0, updated: 0, unchanged: 0 });
      counts[outcome] += number;
    },
    reject(rows) {
      summary.rejectedRows += rows;
    },
    addOrderSum(currency, minor) {
      summary.orderSums[currency] = (summary.orderSums[currency] ?? 0) + minor;
    },
    add(other) {
      for (const [resource, counts] of Object.entries(other.records)) {
        for (const outcome of ['created', 'updated', 'unchanged'] as const)
          tally.count(resource, outcome, counts[outcome]);
      }
      tally.reject(other.rejectedRows);
      for (const [currency, minor] of Object.entries(other.orderSums)) tally.addOrderSum(currency, minor);
    },
  };
  return tally;
}

/** The summary as lines for people. */
export function describeSummary({ records, rejectedRows, orderSums }: Summary): string[] {
  const lines = Object.entries(records).map(
    ([resource, { created, updated, unchanged }]) =>
      `  ${resource.padEnd(16)}${String(created).padStart(9)} created ${String(updated).padStart(9)} updated ${String(unchanged).padStart(9)} unchanged`,
  );
  for (const [currency, minor] of Object.entries(orderSums))
    lines.push(`  orders in ${currency}: ${formatMoney(minor, currency)}`);
  lines.push(`  rejected rows: ${rejectedRows}`);
  return lines;
}
