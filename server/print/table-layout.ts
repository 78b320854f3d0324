import type { Yield } from '../lib/yield-every.js';
import type { Paragraph, TableBlock, TableColumn } from './print-document.js';
import { line } from './styles.js';
import type { Mark, Piece, SetLine, Typesetter } from './typesetter.js';
import { heightOf, stackLines } from './typesetter.js';

const GAP = 12;
const ROW_PADDING = 5;
const REST_SHARE = 0.34;
const FIT_SHARE = 0.24;

export interface TableLayout {
  /** Repeated on every page that has rows of this table. */
  head: Piece;
  rows: Piece[];
}

/** Sets a table; a row higher than `maxRowHeight` becomes several pieces, cut between its lines. */
export async function layoutTable(
  table: TableBlock,
  width: number,
  maxRowHeight: number,
  typesetter: Typesetter,
  pause: Yield,
): Promise<TableLayout> {
  const cellsOfRows: Paragraph[][][] = [];
  for (const cells of table.rows()) {
    cellsOfRows.push(cells);
    await pause();
  }
  const widths = await columnWidths(table.columns, cellsOfRows, width, typesetter, pause);
  const columns = table.columns.map((column, index) => ({
    align: column.align,
    width: widths[index] ?? 0,
    x: widths.slice(0, index).reduce((sum, taken) => sum + taken + GAP, 0),
  }));
  const setRow = (cells: Paragraph[][]) =>
    columns.map((column, index) => typesetter.set(cells[index] ?? [], column.width));
  const piece = (cells: SetLine[][], top: number, bottom: number): Piece => {
    const height = top + Math.max(0, ...cells.map(heightOf)) + bottom;
    const marks = cells.flatMap((lines, index): Mark[] => {
      const column = columns[index];
      return column ? stackLines(lines, { ...column, y: top }) : [];
    });
    return { height, marks };
  };

  const headCells = setRow(table.columns.map((column) => [headingOf(column.heading)]));
  const headHeight = Math.max(0, ...headCells.map(heightOf));
  // Headings of several lines and of one stand on the same last line.
  const head = piece(headCells, 0, ROW_PADDING);
  head.marks = headCells.flatMap((lines, index): Mark[] => {
    const column = columns[index];
    return column ? stackLines(lines, { ...column, y: headHeight - heightOf(lines) }) : [];
  });
  head.marks.push(rule(head.height, width, line.thick, line.strong));

  const rows: Piece[] = [];
  for (const cells of cellsOfRows) {
    const parts = splitCells(setRow(cells), maxRowHeight - 2 * ROW_PADDING);
    parts.forEach((part, index) => {
      const last = index === parts.length - 1;
      const row = piece(part, index === 0 ? ROW_PADDING : 0, last ? ROW_PADDING : 0);
      if (last) row.marks.push(rule(row.height, width, line.thin, line.color));
      rows.push(row);
    });
    await pause();
  }
  return { head, rows };
}

function headingOf(text: string): Paragraph {
  return { text, style: 'caption' };
}

function rule(y: number, width: number, thickness: number, color: string): Mark {
  return { kind: 'rule', x: 0, y, width, thickness, color };
}

/** Columns that fit are as wide as their longest cell, but leave the others a third of the page. */
async function columnWidths(
  columns: TableColumn[],
  rows: Paragraph[][][],
  width: number,
  typesetter: Typesetter,
  pause: Yield,
): Promise<number[]> {
  const available = width - GAP * (columns.length - 1);
  const longest = columns.map(({ heading }) =>
    Math.max(0, ...heading.split(' ').map((text) => typesetter.widthOf(headingOf(text)))),
  );
  const fits = columns.flatMap((column, index) => (column.width === 'fit' ? [index] : []));
  for (const row of rows) {
    for (const index of fits) {
      const cells = (row[index] ?? []).map((cell) => typesetter.widthOf(cell));
      longest[index] = Math.max(longest[index] ?? 0, ...cells);
    }
    await pause();
  }
  // A hair of air, so that adding up pieces in another order never breaks the longest cell.
  const natural = longest.map((each, index) =>
    fits.includes(index) ? Math.min(each + 0.1, available * FIT_SHARE) : 0,
  );
  const rests = columns.length - fits.length;
  const fitted = natural.reduce((sum, each) => sum + each, 0);
  if (rests === 0) return natural.map((each) => (fitted > 0 ? (each * available) / fitted : 0));
  const squeeze = Math.min(1, (available * (1 - REST_SHARE)) / Math.max(fitted, 1));
  const rest = (available - fitted * squeeze) / rests;
  return natural.map((each, index) => (fits.includes(index) ? each * squeeze : rest));
}

/** Cuts the cells of a row into parts no higher than allowed; a line is never cut. */
export function splitCells(cells: SetLine[][], maxHeight: number): SetLine[][][] {
  const parts: SetLine[][][] = [];
  let left = cells;
  while (left.some((lines) => heightOf(lines) > maxHeight)) {
    const counts = left.map((lines) => countFitting(lines, maxHeight));
    parts.push(left.map((lines, index) => lines.slice(0, counts[index])));
    left = left.map((lines, index) => lines.slice(counts[index]));
  }
  return [...parts, left];
}

function countFitting(lines: SetLine[], maxHeight: number): number {
  let height = 0;
  const overflow = lines.findIndex(({ style }) => (height += style.lineHeight) > maxHeight);
  // At least one line a part, or a line higher than the page would never end.
  return overflow < 0 ? lines.length : Math.max(1, overflow);
}
