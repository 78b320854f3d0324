import { runStatement } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';

const KEPT_MS = 90 * 24 * 3600_000;

/** A run that ended is history after three months. One that broke off stays: the same command goes on with it. */
export async function forgetOldImportRuns(orm: Orm, nowMs = Date.now()): Promise<void> {
  await runStatement(orm, 'delete from `import_run` where `finished_at` < ?', [new Date(nowMs - KEPT_MS)]);
}
