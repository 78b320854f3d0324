import { stringify } from 'csv-stringify/sync';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Reject } from './order-draft.js';

/** Rejected rows as a CSV: line and reasons, then the cells as they were, ready to be corrected and imported again. */
export interface RejectsFile {
  /** Writes the rows behind the first `keep` bytes, cutting off what is there; gives the length of the file then. */
  add(rejects: Reject[], keep: number): number;
  close(): void;
}

export function openRejects(path: string | undefined, columns: string[]): RejectsFile {
  let file: number | undefined;
  return {
    add(rejects, keep) {
      if (path === undefined || !rejects.length) return keep;
      // Not "w": a run that goes on keeps what the one before it wrote.
      file ??= openSync(path, keep ? 'r+' : 'w');
      ftruncateSync(file, keep);
      const rows = rejects.map(({ row, reasons }) => [row.line, reasons.join(' '), ...row.cells]);
      const text = stringify(keep ? rows : [['line', 'reasons', ...columns], ...rows]);
      return keep + writeSync(file, text, keep);
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}
