import { User } from '../../auth/user.entity.js';
import { write, type Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput, conflict } from '../../errors.js';
import { cleanText } from '../../lib/text.js';
import { loadForChange } from '../../resource/records.js';
import { Task, type TaskState } from './task.entity.js';

export interface Closing {
  result?: string | null | undefined;
  version?: number | null | undefined;
}

const WORDS: Record<TaskState, string> = { OPEN: 'open', DONE: 'done', CANCELED: 'canceled' };
const LONGEST_RESULT = 1000;

/** A task is done, or need not be done any more; it notes who said so, when, and what came of it. */
export async function closeTask(
  context: Context,
  id: string | number,
  state: 'DONE' | 'CANCELED',
  { result, version }: Closing,
): Promise<number> {
  const said = readResult(result);
  return write(context, async (writing) => {
    const task = await loadTask(context, writing, id, version);
    if (task.state !== 'OPEN')
      throw conflict(`Task ${task.id} is ${WORDS[task.state]} already.`, { version: task.version });
    const { userId } = context.access.viewer;
    Object.assign(task, {
      state,
      closedAt: writing.operation.at,
      closedBy: userId === null ? null : writing.em.getReference(User, userId),
      ...(said === null ? {} : { result: said }),
    });
    return task.id;
  });
}

/** A closed task is to be done after all. What was said of it stays in its history. */
export async function reopenTask(
  context: Context,
  id: string | number,
  version?: number | null,
): Promise<number> {
  return write(context, async (writing) => {
    const task = await loadTask(context, writing, id, version);
    if (task.state === 'OPEN') throw conflict(`Task ${task.id} is open already.`, { version: task.version });
    Object.assign(task, { state: 'OPEN', closedAt: null, closedBy: null, result: null });
    return task.id;
  });
}

/** Two who complete one task at once run one after the other, so the second learns that it is done. */
async function loadTask(
  context: Context,
  writing: Write,
  id: string | number,
  version: number | null | undefined,
): Promise<Task> {
  // SQLite has one writer anyway.
  if (context.dialect === 'mysql')
    await writing.query('select id from `task` where id = ? for update', [Number(id) || -1]);
  return loadForChange(writing, context.access, Task, id, version);
}

function readResult(result: string | null | undefined): string | null {
  const text = cleanText(result ?? '').trim();
  if (text.length > LONGEST_RESULT)
    throw badInput([
      { path: 'result', message: `has ${text.length} characters, at most ${LONGEST_RESULT} fit.` },
    ]);
  return text || null;
}
