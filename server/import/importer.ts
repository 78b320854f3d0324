import type { Batch } from './batch.js';
import type { OrderGroup, Reject } from './order-draft.js';
import type { SourceRow } from './read-rows.js';

/** What differs from kind to kind: which rows belong together, what they mean, how that is saved. */
export interface Importer {
  /** Rows with the same key belong to one record, wherever they stand; nothing: each row is for itself. */
  keyOf?: (row: SourceRow) => string;
  /** Checks groups of rows before anything is written; gives what `save` takes. */
  prepare(groups: OrderGroup[]): Prepared;
  /** What was saved is committed now. */
  committed?(): void;
}

export interface Prepared {
  rejects: Reject[];
  /** About how many records and entries of the change log saving may make. */
  numbers: number;
  save(batch: Batch): Promise<Reject[]>;
}
