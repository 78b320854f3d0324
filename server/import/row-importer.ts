import type { InputIssue } from '../errors.js';
import type { Batch } from './batch.js';
import type { Importer } from './importer.js';
import { scopeOf, type Scope } from './joined-tables.js';
import type { Reject } from './order-draft.js';
import type { SourceRow } from './read-rows.js';

/** What one row says, checked as far as that goes without the database. */
export interface RowDraft<Content> {
  row: SourceRow;
  content: Content;
}

/** More than a record with its parts can need, a change of every field included. */
const NUMBERS_A_ROW = 150;

/** An importer of kinds whose rows stand for themselves: read one, save many, refuse what the database contradicts. */
export function rowImporter<Content>(
  read: (scope: Scope, issues: InputIssue[]) => Content,
  save: (batch: Batch, drafts: RowDraft<Content>[]) => Promise<Reject[]>,
  committed: () => void,
): Importer {
  return {
    committed,
    prepare(groups) {
      const rejects: Reject[] = [];
      const drafts: RowDraft<Content>[] = [];
      for (const row of groups.flatMap((group) => group.rows)) {
        if (row.problem) {
          rejects.push({ row, reasons: [row.problem] });
          continue;
        }
        const issues: InputIssue[] = [];
        const content = read(scopeOf(row), issues);
        if (issues.length)
          rejects.push({ row, reasons: issues.map(({ path, message }) => `${path}: ${message}`) });
        else drafts.push({ row, content });
      }
      return { rejects, numbers: drafts.length * NUMBERS_A_ROW, save: (batch) => save(batch, drafts) };
    },
  };
}
