import type { OrderGroup } from './order-draft.js';
import type { SourceRow, SourceTable } from './read-rows.js';

/** Groups of rows that are saved together; `position` rows of the file are done with them. */
export interface GatheredBatch {
  groups: OrderGroup[];
  position: number;
}

const ROWS_A_BATCH = 20_000;

/**
 * Goes through a file and puts rows with the same key together, within a batch. What comes again in a later batch knows
 * how many of its rows were there before. Rows up to `from` are read but left out: an earlier run saved them.
 */
export async function* gatherBatches(
  parts: SourceTable['parts'],
  keyOf: ((row: SourceRow) => string) | undefined,
  batchSize: number,
  from: number,
): AsyncGenerator<GatheredBatch> {
  const before = new Map<string, number>();
  let groups = new Map<string, OrderGroup>();
  let waiting = 0;
  let rows = 0;
  const take = (row: SourceRow, key: string): void => {
    const count = before.get(key) ?? 0;
    if (keyOf) before.set(key, count + 1);
    if (rows <= from) return;
    waiting++;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, before: count, rows: [row] });
  };
  const all = (): GatheredBatch => {
    const batch = { groups: [...groups.values()], position: rows };
    groups = new Map();
    waiting = 0;
    return batch;
  };
  try {
    for await (const part of parts) {
      for (const row of part) {
        const key = keyOf?.(row) ?? `row ${rows + 1}`;
        const isFull = groups.size >= batchSize || waiting >= ROWS_A_BATCH;
        if (isFull && !groups.has(key)) yield all();
        rows++;
        take(row, key);
      }
    }
  } catch (error) {
    // What was read before the file broke is good.
    yield all();
    throw error;
  }
  yield all();
}
