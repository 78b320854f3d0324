import { setImmediate as untilEventsAreHeard } from 'node:timers/promises';
import { AppError, forbidden } from '../errors.js';
import type { Context } from '../context.js';
import { analyzeTables } from './analyze-tables.js';
import { commitBatch } from './commit-batch.js';
import { gatherBatches } from './gather-batches.js';
import { openImportRun, type ImportOptions, type ImportRunning } from './import-run.js';
import type { Summary } from './tally.js';

export interface ImportResult {
  state: 'finished' | 'interrupted' | 'broken';
  summary: Summary;
  rows: number;
  resumedAt: number;
  /** Why the file could not be read to its end. */
  failure?: AppError;
}

const ORDERS_A_BATCH = 500;

/** Imports a file batch by batch, one transaction each; goes on where an earlier run of the same file stopped. */
export async function runImport(context: Context, options: ImportOptions): Promise<ImportResult> {
  // It knows nothing of the rights of fields and rows, so nobody runs it for whom they would matter.
  if (context.actor.kind !== 'system')
    throw forbidden('Files are imported by Kontor itself, from the command line: `kontor import`.');
  const run = await openImportRun(context, options);
  const resumedAt = run.cursor.position;
  try {
    const end = await saveAll(run, resumedAt);
    if (!options.dryRun) await analyzeTables(context, Object.keys(run.total.summary.records));
    return { ...end, summary: run.total.summary, rows: run.cursor.position, resumedAt };
  } finally {
    run.rejectsFile.close();
    await run.table.close();
  }
}

async function saveAll(
  run: ImportRunning,
  resumedAt: number,
): Promise<Pick<ImportResult, 'state' | 'failure'>> {
  const { table, importer, options } = run;
  const batches = gatherBatches(table.parts, importer.keyOf, options.batchSize ?? ORDERS_A_BATCH, resumedAt);
  try {
    let next = await batches.next();
    while (!next.done) {
      const { groups, position } = next.value;
      // Looked for before the commit, so that the last batch marks the run as finished; a broken file throws here.
      const following = await follow(batches);
      await commitBatch(run, groups, position, following.state === 'end');
      options.onProgress?.({ rows: position, part: table.progress(), resumedAt });
      if (following.state === 'broken') throw following.error;
      if (following.state === 'end') break;
      // SQLite answers without ever waiting: a signal would not be heard before the end.
      await untilEventsAreHeard();
      if (options.signal?.aborted) return { state: 'interrupted' };
      next = following.next;
    }
    return { state: 'finished' };
  } catch (error) {
    if (error instanceof AppError && error.details['line'] !== undefined)
      return { state: 'broken', failure: error };
    throw error;
  }
}

type Following<Batch> =
  { state: 'more'; next: IteratorResult<Batch> } | { state: 'end' } | { state: 'broken'; error: unknown };

async function follow<Batch>(batches: AsyncGenerator<Batch>): Promise<Following<Batch>> {
  try {
    const next = await batches.next();
    return next.done ? { state: 'end' } : { state: 'more', next };
  } catch (error) {
    return { state: 'broken', error };
  }
}
