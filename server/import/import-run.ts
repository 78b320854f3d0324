import type { Context } from '../context.js';
import { openDictionaries } from './dictionaries.js';
import { findCursor, fingerprint, type Cursor } from './import-cursor.js';
import type { Importer } from './importer.js';
import { loadTables } from './joined-tables.js';
import { loadMapping, type ImportKind, type Mapping } from './mapping.js';
import { openImporter } from './open-importer.js';
import type { Reject } from './order-draft.js';
import { openTable, type SourceTable } from './read-rows.js';
import { openRejects, type RejectsFile } from './rejects-file.js';
import { openTally, type Tally } from './tally.js';

export interface ImportOptions {
  kind: ImportKind;
  file: string;
  mappingPath: string;
  dryRun?: boolean;
  rejects?: string | undefined;
  batchSize?: number;
  restart?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
  onReject?: (reject: Reject) => void;
}

export interface ImportProgress {
  rows: number;
  /** 0 to 1. */
  part: number;
  resumedAt: number;
}

/** An import with all it needs opened. */
export interface ImportRunning {
  context: Context;
  options: ImportOptions;
  mapping: Mapping;
  table: SourceTable;
  importer: Importer;
  /** Moves with each committed batch. */
  cursor: Cursor;
  total: Tally;
  rejectsFile: RejectsFile;
  /** Only in a dry run: see Batch. */
  counted?: Set<string>;
}

export async function openImportRun(context: Context, options: ImportOptions): Promise<ImportRunning> {
  const { kind, file, mappingPath, dryRun, restart } = options;
  const mapping = await loadMapping(mappingPath, kind);
  const table = await openTable(file, mapping.file);
  const tables = await loadTables(mapping, mappingPath, file, table.columns);
  // Before the mapping is worked with: it is part of what tells one run from another.
  const id = await fingerprint(mapping, file);
  const importer = openImporter(
    kind,
    { mapping, mappingPath, tables },
    await openDictionaries(context.reader, mapping),
  );
  const cursor =
    dryRun || restart
      ? { id, position: 0, rejectsBytes: 0, summary: undefined }
      : await findCursor(context, id);
  return {
    context,
    options,
    mapping,
    table,
    importer,
    cursor,
    total: openTally(cursor.summary),
    rejectsFile: openRejects(options.rejects, table.columns),
    ...(dryRun ? { counted: new Set<string>() } : {}),
  };
}
