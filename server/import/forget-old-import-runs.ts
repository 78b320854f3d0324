import { exclusively } from '../db/exclusively.js';
import { forkEm, type Orm } from '../db/orm.js';
import { ImportRun } from './import-run.entity.js';

const KEPT_MS = 90 * 24 * 3600_000;

/** A run that ended is history after three months. One that broke off stays: the same command goes on with it. */
export async function forgetOldImportRuns(orm: Orm, nowMs = Date.now()): Promise<void> {
  await exclusively(orm, () =>
    forkEm(orm).nativeDelete(ImportRun, { finishedAt: { $lt: new Date(nowMs - KEPT_MS) } }),
  );
}
