import { parse, type Parser } from 'csv-parse';
import { AppError } from '../errors.js';
import { unguardFormula } from '../export/formula-guard.js';
import type { FileOptions as AllFileOptions } from './mapping.js';
import { readText } from './read-text.js';

type FileOptions = Omit<AllFileOptions, 'empty'>;

/** One record of a file. `line` is where it ends; `problem` says why its cells can not be trusted. */
export interface SourceRow {
  line: number;
  cells: string[];
  problem?: string;
}

export interface SourceTable {
  path: string;
  columns: string[];
  /** Rows in parts, in their order. Throws behind the last good row where the file is broken. */
  parts: AsyncGenerator<SourceRow[]>;
  progress(): number;
  /** Lets go of a file that is not read to its end. */
  close(): Promise<void>;
}

/** Opens a file of rows; the first one names the columns unless the mapping does. */
export async function openTable(path: string, options: FileOptions): Promise<SourceTable> {
  const text = await readText(path, options.encoding);
  const split = options.format === 'csv' ? splitCsv(path, options) : splitLines(options);
  const parts = unguardedRows(wholeRows(text.pieces, split, text.failure), options.guarded);
  let first: SourceRow[] = [];
  let columns = options.columns;
  if (options.header) {
    while (!first.length) {
      const next = await parts.next();
      if (next.done)
        throw new AppError('BAD_INPUT', `${path} is empty: not even the names of its columns are there.`);
      first = next.value;
    }
    const header = first[0]?.cells.map((name) => name.trim()) ?? [];
    columns ??= header;
    first = first.slice(1);
  }
  const names = columns ?? [];
  const surplus = options.surplusInto === undefined ? -1 : names.indexOf(options.surplusInto);
  if (options.surplusInto !== undefined && surplus < 0) throw missingColumn(path, options.surplusInto, names);
  const fit = (rows: SourceRow[]): SourceRow[] =>
    rows.map((row) => fitCells(row, names.length, surplus, options.delimiter));
  async function* all(): AsyncGenerator<SourceRow[]> {
    yield fit(first);
    for await (const rows of parts) yield fit(rows);
  }
  const close = async (): Promise<void> => {
    await parts.return(undefined);
  };
  return { path, columns: names, parts: all(), progress: text.progress, close };
}

/** As the cells were before an export guarded them against being taken for formulas. */
async function* unguardedRows(
  parts: AsyncGenerator<SourceRow[]>,
  isGuarded: boolean,
): AsyncGenerator<SourceRow[]> {
  for await (const rows of parts)
    yield isGuarded ? rows.map((row) => ({ ...row, cells: row.cells.map(unguardFormula) })) : rows;
}

export function missingColumn(path: string, column: string, columns: string[]): AppError {
  return new AppError('BAD_INPUT', `${path} has no column "${column}". It has: ${columns.join(', ')}.`);
}

/** Where a file breaks off, the text behind its last line end may be half a row: it is left out. */
async function* wholeRows(
  pieces: AsyncIterable<string>,
  split: Splitter,
  failure: () => AppError | undefined,
): AsyncGenerator<SourceRow[]> {
  let isWhole = true;
  let problem: Error | undefined;
  const rowsOf = async (work: Promise<SourceRow[]>): Promise<SourceRow[]> =>
    work.catch((error: unknown) => {
      problem = error instanceof Error ? error : new Error(String(error));
      return split.rest();
    });
  for await (const piece of pieces) {
    if (piece) isWhole = piece.endsWith('\n');
    yield await rowsOf(split.push(piece));
    if (problem) throw problem;
  }
  const last = await rowsOf(split.end());
  const broken = failure();
  yield broken && !problem && !isWhole ? last.slice(0, -1) : last;
  const error = broken ?? problem;
  if (error) throw error;
}

interface Splitter {
  push(text: string): Promise<SourceRow[]>;
  end(): Promise<SourceRow[]>;
  /** Rows that were complete before an error. */
  rest(): SourceRow[];
}

/** A quote that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 8_000_000;

function splitCsv(path: string, options: FileOptions): Splitter {
  let rows: SourceRow[] = [];
  let line = options.skipLines;
  let failure: unknown;
  const parser: Parser = parse({
    delimiter: options.delimiter,
    quote: options.quote ?? false,
    escape: options.quote ?? '"',
    relax_column_count: true,
    skip_empty_lines: true,
    from_line: options.skipLines + 1,
    max_record_size: LONGEST_RECORD,
    // Rows are collected here, and nothing goes out of the stream: those before an error are then not lost in it.
    on_record: (cells: string[], { lines }) => {
      line = lines;
      rows.push({ line, cells });
      return undefined;
    },
  });
  parser.on('error', (error) => (failure = error));
  const take = (): SourceRow[] => {
    const taken = rows;
    rows = [];
    return taken;
  };
  const check = (): SourceRow[] => {
    if (failure) throw brokenCsv(path, line + 1, failure);
    return take();
  };
  return {
    rest: take,
    async push(text) {
      await new Promise<void>((done) => parser.write(text, () => done()));
      return check();
    },
    async end() {
      // Without rows of its own the stream tells its end by `finish`, and an unclosed quote by `error` before it.
      await new Promise<void>((done) => parser.once('error', () => done()).end(() => done()));
      return check();
    },
  };
}

function brokenCsv(path: string, line: number, error: unknown): AppError {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const why =
    code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
      ? 'a quote that opens in this record is never closed'
      : code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE'
        ? 'a quote stands where none may stand'
        : error instanceof Error
          ? error.message
          : String(error);
  return new AppError(
    'BAD_INPUT',
    `${path}, record at line ${line}: ${why}. Correct the file, or set file.quote in the mapping (null: quotes mean nothing); what stands before this line was kept.`,
    { line },
  );
}

function splitLines(options: FileOptions): Splitter {
  let rest = '';
  let line = 0;
  const rowOf = (text: string): SourceRow[] => {
    line++;
    if (line <= options.skipLines || !text.trim()) return [];
    return [
      {
        line,
        cells:
          options.format === 'fixed' ? cutFixed(text, options.widths ?? []) : text.trim().split(/[ \t]+/),
      },
    ];
  };
  return {
    rest: () => [],
    push: async (piece) => {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      return lines.flatMap((text) => rowOf(text.replace(/\r$/, '')));
    },
    end: async () => rowOf(rest.replace(/\r$/, '')),
  };
}

function cutFixed(text: string, widths: number[]): string[] {
  let from = 0;
  return widths.map((width) => text.slice(from, (from += width)));
}

/** As many cells as columns: surplus ones belong to the column that the mapping names, or the row is not understood. */
function fitCells(row: SourceRow, count: number, surplusColumn: number, delimiter: string): SourceRow {
  const { cells } = row;
  const surplus = cells.length - count;
  if (surplus === 0) return row;
  if (surplus > 0 && surplusColumn >= 0) {
    const joined = cells.slice(surplusColumn, surplusColumn + surplus + 1).join(delimiter);
    return {
      ...row,
      cells: [...cells.slice(0, surplusColumn), joined, ...cells.slice(surplusColumn + surplus + 1)],
    };
  }
  if (surplus > 0 && cells.slice(count).every((cell) => cell.trim() === ''))
    return { ...row, cells: cells.slice(0, count) };
  return { ...row, problem: `has ${cells.length} cells, but there are ${count} columns.` };
}
