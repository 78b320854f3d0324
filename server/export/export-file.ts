import type { ExportColumn } from './export-columns.js';
import type { ExportRequest } from './export-request.js';
import type { Row } from './rows-of-record.js';
import { openCsv } from './csv-file.js';
import { openXlsx } from './xlsx-file.js';

/** A file that is written as it grows; nothing of it is kept. */
export interface ExportFile {
  add(rows: Row[]): Promise<void>;
  /** What stands behind the last row. */
  end(): Promise<void>;
}

/** Takes bytes, and more only when these are on their way. */
export type Write = (bytes: Uint8Array) => Promise<void>;

export interface ExportFormat {
  contentType: string;
  open(
    columns: readonly ExportColumn[],
    request: Pick<ExportRequest, 'timeZone' | 'bom' | 'lang'>,
    write: Write,
  ): Promise<ExportFile>;
}

export const exportFormats = new Map<string, ExportFormat>([
  ['csv', { contentType: 'text/csv; charset=utf-8; header=present', open: openCsv }],
  [
    'xlsx',
    { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', open: openXlsx },
  ],
]);
