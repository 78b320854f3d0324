import type { Yield } from '../lib/yield-every.js';
import type { Paragraph, TableBlock, TableColumn } from './print-document.js';
import { line } from './styles.js';
import type { Mark, Piece, SetLine, Typesetter } from './typesetter.js';
import { heightOf, stackLines } from './typesetter.js';

const GAP = 12;
const ROW_PADDING = 5;
const REST_SHARE = 0.34;
const FIT_SHARE = 0.24;
// A table of few columns has room for wider ones.
const FIT_OF_FEW = 1.6;

export interface TableLayout {
  /** Repeated on every page that has rows of this table. */
  head: Piece;
  pieces: Piece[];
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

  const title = table.title ? typesetter.set([headingOf(table.title)], width) : [];
  const headCells = setRow(table.columns.map((column) => [headingOf(column.heading)]));
  const headEnd = heightOf(title) + Math.max(0, ...headCells.map(heightOf));
  const head: Piece = {
    height: headEnd + ROW_PADDING,
    marks: [
      ...stackLines(title, { x: 0, y: 0, width, align: 'start' }),
      // Headings of several lines and of one stand on the same last line.
      ...headCells.flatMap((lines, index): Mark[] => {
        const column = columns[index];
        return column ? stackLines(lines, { ...column, y: headEnd - heightOf(lines) }) : [];
      }),
      rule(headEnd + ROW_PADDING, width, line.thick, line.strong),
    ],
  };

  const pieces: Piece[] = [];
  for (const cells of cellsOfRows) {
    const parts = splitCells(setRow(cells), maxRowHeight - 2 * ROW_PADDING);
    parts.forEach((part, index) => {
      const last = index === parts.length - 1;
      const row = piece(part, index === 0 ? ROW_PADDING : 0, last ? ROW_PADDING : 0);
      if (last) row.marks.push(rule(row.height, width, line.thin, line.color));
      pieces.push(row);
    });
    await pause();
  }
  return { head, pieces };
}

function headingOf(text: string): Paragraph {
  return { text, style: 'caption' };
}

function rule(y: number, width: number, thickness: number, color: string): Mark {
  return { kind: 'rule', x: 0, y, width, thickness, color };
}

/** Columns that fit are as wide as their longest cell, as long as the others keep what they need or their share. */
async function columnWidths(
  columns: TableColumn[],
  rows: Paragraph[][][],
  width: number,
  typesetter: Typesetter,
  pause: Yield,
): Promise<number[]> {
  const available = width - GAP * (columns.length - 1);
  const fits = columns.map((column) => column.width === 'fit');
  const longest = columns.map(({ heading }) =>
    Math.max(0, ...heading.split(' ').map((text) => typesetter.widthOf(headingOf(text)))),
  );
  for (const row of rows) {
    row.forEach((cell, index) => {
      const lines = cell.map((paragraph) => typesetter.widthOf(paragraph));
      longest[index] = Math.max(longest[index] ?? 0, ...lines);
    });
    await pause();
  }
  const most = available * Math.max(FIT_SHARE, FIT_OF_FEW / columns.length);
  // A hair of air, so that adding up pieces in another order never breaks the longest cell.
  const tight = longest.map((each, index) => (fits[index] ? Math.min(each + 0.1, most) : each));
  const roomy = columns.map(({ heading }, index) =>
    Math.max(tight[index] ?? 0, fits[index] ? typesetter.widthOf(headingOf(heading)) + 0.1 : 0),
  );
  // Headings stay on one line where there is room for all of them.
  const natural = sum(roomy) <= available ? roomy : tight;
  const fitted = sum(natural.filter((_each, index) => fits[index]));
  const rests = columns.filter((column) => column.width === 'rest').length;
  if (rests === 0) return natural.map((each) => (fitted > 0 ? (each * available) / fitted : 0));
  const kept = Math.min(sum(natural) - fitted, available * REST_SHARE);
  const squeeze = Math.min(1, (available - kept) / Math.max(fitted, 1));
  const rest = (available - fitted * squeeze) / rests;
  return natural.map((each, index) => (fits[index] ? each * squeeze : rest));
}

function sum(lengths: number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
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
