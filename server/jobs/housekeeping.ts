import { schedule } from 'node-cron';
import { forgetOldKeys } from '../api/idempotency.js';
import { forgetOldOperations } from '../api/operation-use.js';
import { forgetOldSessions } from '../auth/sessions.js';
import type { Orm } from '../db/orm.js';
import type { Logger } from 'pino';
import { describeError } from '../api/describe-error.js';

/** Once an hour what nobody needs any more is thrown away; safe to run on several servers at once. Gives its end. */
export function startHousekeeping(orm: Orm, log: Logger): () => Promise<void> {
  const task = schedule('17 * * * *', async () => {
    try {
      await forgetOldKeys(orm);
      await forgetOldSessions(orm);
      await forgetOldOperations(orm);
    } catch (error) {
      log.error({ error: describeError(error) }, 'housekeeping failed');
    }
  });
  return async () => {
    await task.destroy();
  };
}
