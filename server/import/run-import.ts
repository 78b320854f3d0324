import { setImmediate as untilEventsAreHeard } from 'node:timers/promises';
import { AppError } from '../errors.js';
import { openBulk } from '../changes/bulk.js';
import { write } from '../changes/write.js';
import type { Context } from '../context.js';
import { analyzeTables } from './analyze-tables.js';
import { openDictionaries } from './dictionaries.js';
import { findCursor, fingerprint, moveCursor, type Cursor } from './import-cursor.js';
import { openImporter } from './open-importer.js';
import { loadTables } from './joined-tables.js';
import { loadMapping, type ImportKind } from './mapping.js';
import type { OrderGroup, Reject } from './order-draft.js';
import { openTable, type SourceRow } from './read-rows.js';
import { openRejects } from './rejects-file.js';
import { openTally, type Summary } from './tally.js';

export interface ImportOptions {
  kind: ImportKind;
  file: string;
  mappingPath: string;
  dryRun?: boolean;
  rejects?: string | undefined;
  batchSize?: number;
  restart?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
  onReject?: (reject: Reject) => void;
}

export interface ImportProgress {
  rows: number;
  /** 0 to 1. */
  part: number;
  resumedAt: number;
}

export interface ImportResult {
  state: 'finished' | 'interrupted' | 'broken';
  summary: Summary;
  rows: number;
  resumedAt: number;
  /** Why the file could not be read to its end. */
  failure?: AppError;
}

const ORDERS_A_BATCH = 500;
const ROWS_A_BATCH = 20_000;
const NUMBERS_FOR_DICTIONARIES = 2_000;

/** Thrown to roll the transaction of a dry run back. */
class DryRunEnd extends Error {}

/** Imports a file batch by batch, one transaction each; goes on where an earlier run of the same file stopped. */
export async function runImport(context: Context, options: ImportOptions): Promise<ImportResult> {
  const { kind, file, mappingPath, dryRun = false, batchSize = ORDERS_A_BATCH } = options;
  const mapping = await loadMapping(mappingPath, kind);
  const table = await openTable(file, mapping.file);
  const tables = await loadTables(mapping, mappingPath, file, table.columns);
  const dictionaries = await openDictionaries(context.reader, mapping);
  const importer = openImporter(kind, { mapping, mappingPath, tables }, dictionaries);
  const start: Cursor = {
    id: await fingerprint(mapping, file),
    position: 0,
    rejectsBytes: 0,
    summary: undefined,
  };
  const cursor = dryRun || options.restart ? start : await findCursor(context, start.id);
  const resumedAt = cursor.position;
  const total = openTally(cursor.summary);
  const rejectsFile = openRejects(options.rejects, table.columns, cursor.rejectsBytes);
  const counted = dryRun ? new Set<string>() : undefined;

  const commit = async (groups: OrderGroup[], position: number, isLast: boolean): Promise<void> => {
    const prepared = importer.prepare(groups);
    const saved = await write(
      context,
      async (writing) => {
        const bulk = openBulk(writing, context.dialect);
        const tally = openTally();
        const rejects = [
          ...prepared.rejects,
          ...(await prepared.save({ writing, bulk, tally, source: mapping.source, counted })),
        ];
        tally.reject(rejects.length);
        if (dryRun) {
          total.add(tally.summary);
          rejectsFile.add(rejects);
          rejects.forEach((reject) => options.onReject?.(reject));
          throw new DryRunEnd();
        }
        const after = openTally(structuredClone(total.summary));
        after.add(tally.summary);
        const next: Cursor = {
          id: cursor.id,
          position,
          rejectsBytes: cursor.rejectsBytes,
          summary: after.summary,
        };
        // Before the commit: a killed run may leave rows too many, which the next one cuts off, but never too few.
        next.rejectsBytes = rejectsFile.add(rejects);
        await moveCursor(bulk, next, kind, file, writing.operation.at, isLast);
        return { tally, next, rejects };
      },
      prepared.numbers + NUMBERS_FOR_DICTIONARIES,
    ).catch((error: unknown) => {
      if (error instanceof DryRunEnd) return undefined;
      throw error;
    });
    if (!saved) return;
    importer.committed?.();
    total.add(saved.tally.summary);
    cursor.rejectsBytes = saved.next.rejectsBytes;
    saved.rejects.forEach((reject) => options.onReject?.(reject));
  };

  let rows = 0;
  let groups = new Map<string, OrderGroup>();
  let waiting = 0;
  const before = new Map<string, number>();
  const flush = async (isLast: boolean): Promise<void> => {
    await commit([...groups.values()], rows - (isLast ? 0 : 1), isLast);
    groups = new Map();
    waiting = 0;
    options.onProgress?.({ rows, part: table.progress(), resumedAt });
    // SQLite answers without ever waiting: a signal would not be heard before the end.
    await untilEventsAreHeard();
  };
  const take = (row: SourceRow, key: string): void => {
    const count = importer.keyOf ? (before.get(key) ?? 0) : 0;
    if (importer.keyOf) before.set(key, count + 1);
    if (rows <= resumedAt) return;
    waiting++;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, before: count, rows: [row] });
  };

  let failure: AppError | undefined;
  try {
    for await (const part of table.parts) {
      for (const row of part) {
        if (options.signal?.aborted)
          return { state: 'interrupted', summary: total.summary, rows: cursor.position, resumedAt };
        rows++;
        const key = importer.keyOf?.(row) ?? `row ${rows}`;
        const isFull = (groups.size >= batchSize || waiting >= ROWS_A_BATCH) && !groups.has(key);
        if (isFull) await flush(false);
        take(row, key);
      }
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.details['line'] === undefined) throw error;
    failure = error;
  }
  await flush(!failure);
  rejectsFile.close();
  if (!dryRun) await analyzeTables(context, Object.keys(total.summary.records));
  return {
    state: failure ? 'broken' : 'finished',
    summary: total.summary,
    rows,
    resumedAt,
    ...(failure ? { failure } : {}),
  };
}
