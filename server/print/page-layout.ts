import type { Yield } from '../lib/yield-every.js';
import { layoutColumns, layoutTotals } from './block-layout.js';
import type { Block, Paragraph, PrintDocument, TableBlock } from './print-document.js';
import { page } from './styles.js';
import { layoutTable } from './table-layout.js';
import type { Mark, Piece, Typesetter } from './typesetter.js';
import { stackLines } from './typesetter.js';

const BLOCK_GAP = 20;

/** One page: what to draw, in the order of reading. */
export type Page = Mark[];

const width = page.width - 2 * page.side;
const contentEnd = page.height - page.bottom;
const pageHeight = contentEnd - page.top;
// Room for the head of a table, which is not yet set when its rows are cut: a title and two lines.
const tableHeight = pageHeight - 60;

/** Puts a document on pages: blocks stay whole where they can, tables go on under a repeated head. */
export async function layoutPages(
  document: PrintDocument,
  typesetter: Typesetter,
  pause: Yield,
): Promise<Page[]> {
  const pages: Page[] = [[]];
  let y: number = page.top;
  const breakPage = () => {
    pages.push([]);
    y = page.top;
  };
  const place = (piece: Piece) => {
    pages.at(-1)?.push(...piece.marks.map((mark) => ({ ...mark, x: mark.x + page.side, y: mark.y + y })));
    y += piece.height;
  };
  for (const block of document.blocks) {
    if (y > page.top) y += BLOCK_GAP;
    const { head, pieces } = await layoutBlock(block, typesetter, pause);
    pieces.forEach((piece, index) => {
      const headHeight = index === 0 ? (head?.height ?? 0) : 0;
      const isFull = y > page.top && y + headHeight + piece.height > contentEnd;
      if (isFull) breakPage();
      if (head && (index === 0 || isFull)) place(head);
      place(piece);
    });
  }
  pages.forEach((marks, index) => marks.push(...furniture(document, index, pages.length, typesetter)));
  return pages;
}

async function layoutBlock(
  block: Block,
  typesetter: Typesetter,
  pause: Yield,
): Promise<{ head?: Piece; pieces: Piece[] }> {
  switch (block.kind) {
    case 'columns':
      return { pieces: layoutColumns(block, width, pageHeight, typesetter) };
    case 'totals':
      return { pieces: [layoutTotals(block, width, typesetter)] };
    case 'table':
      return layoutTable(block, width, tableHeight, typesetter, pause);
    case 'sideBySide':
      return { pieces: await layoutSideBySide(block.tables, typesetter, pause) };
  }
}

/** One piece, or one for each table where they are too high to stand on a page whole. */
async function layoutSideBySide(
  tables: TableBlock[],
  typesetter: Typesetter,
  pause: Yield,
): Promise<Piece[]> {
  const endWidth = width * page.totalsShare;
  const startWidth = (width - endWidth) / Math.max(1, tables.length - 1) - page.gap;
  const columns: Piece[][] = [];
  for (const [index, table] of tables.entries()) {
    const isLast = index === tables.length - 1;
    const x = isLast ? width - endWidth : index * (startWidth + page.gap);
    const size = isLast ? endWidth : startWidth;
    const { head, pieces } = await layoutTable(table, size, tableHeight, typesetter, pause);
    columns.push([head, ...pieces].map((piece) => moved(piece, x, 0)));
  }
  const stacks = columns.map(stacked);
  const isShort = stacks.every((stack) => stack.height <= pageHeight);
  if (!isShort) return columns.flat();
  return [
    {
      height: Math.max(0, ...stacks.map((stack) => stack.height)),
      marks: stacks.flatMap((stack) => stack.marks),
    },
  ];
}

function stacked(pieces: Piece[]): Piece {
  const marks: Mark[] = [];
  let height = 0;
  for (const piece of pieces) {
    marks.push(...moved(piece, 0, height).marks);
    height += piece.height;
  }
  return { height, marks };
}

function moved({ height, marks }: Piece, x: number, y: number): Piece {
  return { height, marks: marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })) };
}

/** Running head and footer; the number of the page is written "1 / 3" in the digits of the locale. */
function furniture(document: PrintDocument, index: number, count: number, typesetter: Typesetter): Mark[] {
  const digits = new Intl.NumberFormat(document.locale);
  const small = (text: string, x: number, y: number, size: number, align: 'start' | 'end') => {
    const paragraph: Paragraph = { text, style: 'muted', direction: document.direction };
    return stackLines(typesetter.set([paragraph], size).slice(0, 1), { x, y, width: size, align });
  };
  const number = `${digits.format(index + 1)} / ${digits.format(count)}`;
  return [
    ...(index > 0 ? small(document.runningHead, page.side, page.headY, width, 'start') : []),
    ...small(document.footer, page.side, page.footY, width - 80, 'start'),
    ...small(number, page.side + width - 60, page.footY, 60, 'end'),
  ];
}
