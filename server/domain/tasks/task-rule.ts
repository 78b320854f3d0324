import { User } from '../../auth/user.entity.js';
import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { Task } from './task.entity.js';

/** What holds whenever a task is made or changed: it says what to do, and somebody is to do it. */
export function taskRule({ access }: Context, writing: Write, record: object): void {
  if (!(record instanceof Task)) return;
  if (!record.subject.trim()) throw badInput([{ path: 'input.subject', message: 'can not be empty.' }]);
  const { userId } = access.viewer;
  // A stored task has an author or none; nobody has said it of a new one.
  if (record.author !== undefined || userId === null) return;
  const me = writing.em.getReference(User, userId);
  record.author = me;
  if (!record.performer && !record.performerGroup) record.performer = me;
}
