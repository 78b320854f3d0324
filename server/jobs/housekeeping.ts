import { schedule } from 'node-cron';
import { forgetOldKeys } from '../api/idempotency.js';
import { forgetOldSignIns } from '../auth/sign-in-limit.js';
import { forgetOldOperations } from '../api/operation-use.js';
import { forgetOldSessions } from '../auth/sessions.js';
import { forgetOldPositions } from '../changes/forget-old-positions.js';
import type { Orm } from '../db/orm.js';
import type { Logger } from 'pino';
import { describeError } from '../api/describe-error.js';

/** Throws something away that nobody needs any more. */
export type Chore = (orm: Orm) => Promise<void>;

/**
 * Once an hour what nobody needs any more is thrown away; safe to run on several servers at once. `further` are the
 * chores of business and import, which stand above this folder. Gives its end.
 */
export function startHousekeeping(orm: Orm, log: Logger, further: Chore[]): () => Promise<void> {
  const chores: Chore[] = [
    forgetOldKeys,
    forgetOldSessions,
    forgetOldSignIns,
    forgetOldOperations,
    forgetOldPositions,
    ...further,
  ];
  let isStopped = false;
  let running = Promise.resolve();
  const work = async (): Promise<void> => {
    for (const chore of chores) {
      if (isStopped) return;
      // One that fails does not keep the others from being done.
      await chore(orm).catch((error: unknown) =>
        log.error({ error: describeError(error), chore: chore.name }, 'housekeeping failed'),
      );
    }
  };
  const task = schedule('17 * * * *', () => (running = running.then(work)));
  return async () => {
    isStopped = true;
    await task.destroy();
    // The database is closed behind this.
    await running;
  };
}
