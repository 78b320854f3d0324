import type { Context } from '../context.js';
import { readCustomCodes } from './custom-values.js';
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
  const mapping = await loadMapping(options.mappingPath, options.kind);
  const table = await openTable(options.file, mapping.file);
  try {
    return await openWith(context, options, mapping, table);
  } catch (error) {
    await table.close();
    throw error;
  }
}

async function openWith(
  context: Context,
  options: ImportOptions,
  mapping: Mapping,
  table: SourceTable,
): Promise<ImportRunning> {
  const { kind, file, mappingPath, dryRun, restart } = options;
  const tables = await loadTables(mapping, mappingPath, file, table.columns);
  const id = await fingerprint(mapping, file);
  const dictionaries = await openDictionaries(context.reader, mapping);
  const customCodes = await readCustomCodes(context.reader);
  const importer = openImporter(kind, { mapping, mappingPath, tables, customCodes }, dictionaries);
  const fresh = { id, position: 0, rejectsBytes: 0, summary: undefined };
  const cursor = dryRun || restart ? fresh : await findCursor(context, id);
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
