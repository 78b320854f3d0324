import { dirname, resolve } from 'node:path';
import { AppError } from '../errors.js';
import { fail, type Mapping } from './mapping.js';
import { missingColumn, openTable, type SourceRow } from './read-rows.js';

/** Where a value is looked for: the row of the main file first, then the row at hand of each file joined to many. */
export interface Scope {
  rows: (string[] | undefined)[];
  /** Line of the main file. */
  line: number;
}

export const scopeOf = ({ cells, line }: SourceRow): Scope => ({ rows: [cells], line });

export type ReadCell = (scope: Scope) => string;

/** The main file and the files joined to it. */
export interface Tables {
  /** Reads `column`, `table.column` or `@line`; `within` names the joined-to-many file whose rows are gone through. */
  cell(reference: string, within?: string): ReadCell;
  /** The rows of a file joined to many that belong to a row of the main file. */
  manyRows(table: string): (scope: Scope) => string[][];
  /** Place of that file in a scope. */
  place(table: string): number;
}

interface Joined {
  name: string;
  place: number;
  many: boolean;
  columns: string[];
  rows: Map<string, string[][]>;
  on: string;
}

/** Loads the files named under `with` into memory; they are looked up by key. */
export async function loadTables(
  mapping: Mapping,
  mappingPath: string,
  mainPath: string,
  mainColumns: string[],
): Promise<Tables> {
  const joined = new Map<string, Joined>();
  let place = 1;
  for (const [name, options] of Object.entries(mapping.with)) {
    const path = joinedPath(options.file, mainPath);
    const table = await openTable(path, options);
    const at = table.columns.indexOf(options.key);
    if (at < 0) throw missingColumn(path, options.key, table.columns);
    const rows = new Map<string, string[][]>();
    for await (const part of table.parts) for (const row of part) keep(rows, row, at, path);
    joined.set(name, {
      name,
      place: place++,
      many: options.many,
      columns: table.columns,
      rows,
      on: options.on,
    });
  }

  const cell = (reference: string, within?: string, depth = 0): ReadCell => {
    if (reference === '@line') return (scope) => String(scope.line);
    const main = mainColumns.indexOf(reference);
    if (main >= 0) return (scope) => scope.rows[0]?.[main] ?? '';
    const dot = reference.indexOf('.');
    const table = joined.get(reference.slice(0, Math.max(dot, 0)));
    if (!table) throw missingColumn(mainPath, reference, mainColumns);
    const at = table.columns.indexOf(reference.slice(dot + 1));
    if (at < 0)
      throw missingColumn(
        joinedPath(mapping.with[table.name]?.file ?? '', mainPath),
        reference.slice(dot + 1),
        table.columns,
      );
    if (table.many) {
      if (table.name !== within) {
        fail(mappingPath, [
          `${reference}: ${table.name} has many rows for one; use it in a part with "from": "${table.name}", or in a sum.`,
        ]);
      }
      return (scope) => scope.rows[table.place]?.[at] ?? '';
    }
    if (depth > 5) fail(mappingPath, [`with.${table.name}: the joins lead in a circle.`]);
    const on = cell(table.on, within, depth + 1);
    return (scope) => table.rows.get(on(scope))?.[0]?.[at] ?? '';
  };
  const manyTable = (name: string): Joined => {
    const table = joined.get(name);
    if (!table?.many) return fail(mappingPath, [`"${name}" is not a file of "with" that has "many": true.`]);
    return table;
  };
  return {
    cell: (reference, within) => cell(reference, within),
    place: (name) => manyTable(name).place,
    manyRows(name) {
      const table = manyTable(name);
      const on = cell(table.on);
      return (scope) => table.rows.get(on(scope)) ?? [];
    },
  };
}

/** Joined files stand beside the main one unless their path says otherwise. */
export function joinedPath(file: string, mainPath: string): string {
  return resolve(dirname(mainPath), file);
}

function keep(rows: Map<string, string[][]>, row: SourceRow, key: number, path: string): void {
  // A row that can not be read would otherwise be missing from its order in silence.
  if (row.problem)
    throw new AppError(
      'BAD_INPUT',
      `${path}, line ${row.line}: ${row.problem} Name surplusInto for it, or correct the file.`,
    );
  const value = row.cells[key] ?? '';
  const known = rows.get(value);
  if (known) known.push(row.cells);
  else rows.set(value, [row.cells]);
}
