import { openBulk } from '../changes/bulk.js';
import { write } from '../changes/write.js';
import { moveCursor, type Cursor } from './import-cursor.js';
import type { ImportRunning } from './import-run.js';
import type { Prepared } from './importer.js';
import type { OrderGroup, Reject } from './order-draft.js';
import { openTally, type Tally } from './tally.js';

const NUMBERS_FOR_DICTIONARIES = 2_000;

interface Committed {
  tally: Tally;
  cursor: Cursor;
  rejects: Reject[];
}

/** Thrown to roll the transaction of a dry run back; carries what it would have done. */
class DryRunEnd extends Error {
  constructor(readonly result: Committed) {
    super('Dry run: rolled back.');
  }
}

/** Saves one batch in one transaction, together with how far the import has come. */
export async function commitBatch(
  run: ImportRunning,
  groups: OrderGroup[],
  position: number,
  isLast: boolean,
): Promise<void> {
  const prepared = run.importer.prepare(groups);
  const { tally, cursor, rejects } = await saveBatch(run, prepared, position, isLast);
  if (!run.options.dryRun) run.importer.committed?.();
  run.total.add(tally.summary);
  run.cursor = cursor;
  for (const reject of rejects) run.options.onReject?.(reject);
}

/** May run several times when the database is busy, so nothing outside the transaction is changed for good in it. */
async function saveBatch(
  run: ImportRunning,
  prepared: Prepared,
  position: number,
  isLast: boolean,
): Promise<Committed> {
  const { context, options, mapping, counted } = run;
  const numbers = prepared.numbers + NUMBERS_FOR_DICTIONARIES;
  try {
    return await write(
      context,
      async (writing) => {
        const bulk = openBulk(writing, context.dialect);
        const tally = openTally();
        const saved = await prepared.save({ writing, bulk, tally, source: mapping.source, counted });
        const rejects = [...prepared.rejects, ...saved];
        tally.reject(rejects.length);
        const total = openTally(structuredClone(run.total.summary));
        total.add(tally.summary);
        // Before the commit: a killed run may leave rows too many, which the next one cuts off, but never too few.
        const rejectsBytes = run.rejectsFile.add(rejects, run.cursor.rejectsBytes);
        const cursor = { id: run.cursor.id, position, rejectsBytes, summary: total.summary };
        if (options.dryRun) throw new DryRunEnd({ tally, cursor, rejects });
        await moveCursor(bulk, cursor, options.kind, options.file, writing.operation.at, isLast);
        return { tally, cursor, rejects };
      },
      numbers,
    );
  } catch (error) {
    if (error instanceof DryRunEnd) return error.result;
    throw error;
  }
}
