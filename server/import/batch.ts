import type { Values } from '../changes/change-rows.js';
import type { Bulk } from '../changes/bulk.js';
import type { Write } from '../changes/write.js';
import type { ResourceMeta } from '../db/registry.js';
import type { Tally } from './tally.js';

/** What the saving of one batch works with; it lives as long as its transaction. */
export interface Batch {
  writing: Write;
  bulk: Bulk;
  tally: Tally;
  /** Name of the system the records come from. */
  source: string;
  /** In a dry run each batch is rolled back: what was counted as created by an earlier one is remembered here. */
  counted?: Set<string> | undefined;
}

/** A record as the file has it, and as the database has it when it is there. */
export interface Draft {
  values: Values;
  existing?: Values | undefined;
}

/**
 * `overwrite`: the file is the truth for what it says; an empty cell says nothing. `complete`: only what is empty in
 * the database is filled, because the file speaks of something else (an order's row about its buyer).
 */
export type SaveMode = 'overwrite' | 'complete';

/** Inserts what is new, updates what differs, and returns all as they are in the database now, in their order. */
export async function saveRecords(
  batch: Batch,
  resource: ResourceMeta,
  drafts: Draft[],
  mode: SaveMode,
): Promise<Values[]> {
  const { bulk, tally, writing } = batch;
  const made: Values[] = [];
  const changes: { before: Values; after: Values; changed: string[] }[] = [];
  const saved = drafts.map(({ values, existing }) => {
    if (!existing) {
      const record = resource.dictionary ? values : { id: writing.nextId(), ...values };
      made.push(record);
      return record;
    }
    const changed = changedNames(values, existing, mode);
    tally.count(resource.name, changed.length ? 'updated' : 'unchanged');
    if (!changed.length) return existing;
    const after = { ...existing, ...Object.fromEntries(changed.map((name) => [name, values[name]])) };
    changes.push({ before: existing, after, changed });
    return after;
  });
  if (made.length) await bulk.insert(resource, made);
  if (changes.length) await bulk.update(resource, changes);
  countCreated(batch, resource, made);
  return saved;
}

function countCreated({ tally, counted }: Batch, resource: ResourceMeta, made: Values[]): void {
  if (!counted) return tally.count(resource.name, 'created', made.length);
  for (const record of made) {
    const identity = record['externalId'] ?? record['sku'] ?? record['code'];
    const key = `${resource.name} ${String(identity)}`;
    if (identity != null && resource.name !== 'orderLine' && counted.has(key)) continue;
    counted.add(key);
    tally.count(resource.name, 'created');
  }
}

export function changedNames(values: Values, existing: Values, mode: SaveMode): string[] {
  return Object.keys(values).filter((name) => {
    const [wanted, found] = [values[name], existing[name]];
    if (wanted === undefined || sameValue(wanted, found)) return false;
    return mode === 'overwrite' || isEmpty(found);
  });
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

function sameValue(one: unknown, other: unknown): boolean {
  if (one === other || (one == null && other == null)) return true;
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return (
    typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other)
  );
}

/** The identifier of a record goes with the name of its system; one that another system gave is never taken from it. */
export function withSource({ source }: Batch, values: Values, existing?: Values): Values {
  if (values['externalId'] === undefined) return values;
  if (!existing?.['externalId'] || existing['externalSource'] === source)
    return { ...values, externalSource: source };
  const { externalId: _, ...others } = values;
  return others;
}
