import type { Context } from '../../context.js';
import { AppError, limitExceeded } from '../../errors.js';
import { closeTask } from './close-task.js';

/** What became of one task of a bulk completion. */
export interface TaskResult {
  id: string;
  changed: boolean;
  code: string | null;
  message: string | null;
}

const MOST_AT_ONCE = 200;

/** Completes many tasks, each in a transaction of its own: one that can not be done does not hold up the others. */
export async function completeTasks(context: Context, ids: string[]): Promise<TaskResult[]> {
  const different = [...new Set(ids)];
  if (different.length > MOST_AT_ONCE)
    throw limitExceeded(
      `${different.length} tasks were named, at most ${MOST_AT_ONCE} are completed at once.`,
    );
  const results: TaskResult[] = [];
  for (const id of different) results.push(await completeOne(context, id));
  return results;
}

async function completeOne(context: Context, id: string): Promise<TaskResult> {
  try {
    await closeTask(context, id, 'DONE', {});
    return { id, changed: true, code: null, message: null };
  } catch (error) {
    // What is not about this task (a lost database, a fault of ours) concerns the whole request.
    if (!(error instanceof AppError) || error.code === 'UNAVAILABLE') throw error;
    return { id, changed: false, code: error.code, message: error.message };
  }
}
