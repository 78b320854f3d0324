import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput, issueAt } from '../../errors.js';
import type { Phrase } from '../../lib/phrase.js';
import { NotUnderstood } from '../../rights/read-statement.js';
import { judgeText } from './check-statements.js';
import { lockRights } from './lock-rights.js';
import { say } from './phrases.js';
import { RightsTest } from './rights-test.entity.js';
import { readWrittenRights } from './stored-rights.js';

/** A statement is understood and holds when it is saved: from then on nobody can make it untrue. */
export async function rightsTestRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof RightsTest)) return;
  record.statement = record.statement.trim();
  await lockRights(writing);
  const refuse = (phrase: Phrase): Error => badInput([issueAt('input.statement', phrase)]);
  const { holds, reason } = await judge(record.statement, writing, refuse);
  if (!holds) throw refuse(say('holdsNot', { why: reason ?? '' }));
}

async function judge(
  statement: string,
  writing: Write,
  refuse: (phrase: Phrase) => Error,
): Promise<{ holds: boolean; reason: Phrase | null }> {
  const stored = await readWrittenRights(writing);
  try {
    return judgeText(statement, stored);
  } catch (error) {
    throw error instanceof NotUnderstood ? refuse(error.phrase) : error;
  }
}
