import { stringify } from 'csv-stringify/sync';
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Reject } from './order-draft.js';

/** Rejected rows as a CSV: line and reasons, then the cells as they were, ready to be corrected and imported again. */
export interface RejectsFile {
  /** Writes the rows and gives the length of the file after them. */
  add(rejects: Reject[]): number;
  close(): void;
}

/** A run that goes on cuts off what a killed one wrote behind its last commit. */
export function openRejects(path: string | undefined, columns: string[], keepBytes: number): RejectsFile {
  let file: number | undefined;
  let length = keepBytes;
  const open = (to: string): number => {
    const opened = openSync(to, keepBytes ? 'a' : 'w');
    ftruncateSync(opened, Math.min(keepBytes, fstatSync(opened).size));
    if (!keepBytes) length += writeSync(opened, stringify([['line', 'reasons', ...columns]]));
    return opened;
  };
  return {
    add(rejects) {
      if (path === undefined || !rejects.length) return length;
      file ??= open(path);
      length += writeSync(
        file,
        stringify(rejects.map(({ row, reasons }) => [row.line, reasons.join(' '), ...row.cells])),
      );
      return length;
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}
