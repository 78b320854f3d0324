import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { IssueList } from './issue-list.js';
import { Status } from './status.entity.js';

/** A status leads to statuses that exist, and its colour is one that a browser understands. */
export async function statusRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof Status)) return;
  const issues = new IssueList();
  if (record.color && !/^#[0-9a-f]{6}$/i.test(record.color))
    issues.add('input.color', 'is written like "#16a34a".');
  if ((record.timeLimitMinutes ?? 1) < 1)
    issues.add('input.timeLimitMinutes', 'must be at least 1; empty means no limit.');
  const wanted = record.transitionsTo ?? [];
  const known = wanted.length
    ? await writing.em.find(Status, { code: { $in: wanted }, deletedAt: null }, { fields: ['code'] })
    : [];
  const codes = new Set([...known.map((status) => status.code), record.code]);
  wanted.forEach((code, index) => {
    if (!codes.has(code))
      issues.add(`input.transitionsTo.${index}`, `there is no status "${code.slice(0, 60)}".`);
  });
  issues.throwIfAny();
}
