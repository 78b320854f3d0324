import type { BaseDirection, Direction } from './text-layout.js';
import type { StyleName } from './styles.js';

/**
 * Where a text stands: `start` is the side a line begins at, left in English and right in Arabic. `figures` stand at
 * the right in both: digits run from left to right in every script, and only so does cent stand under cent.
 */
export type Align = 'start' | 'end' | 'figures';

export interface Paragraph {
  text: string;
  /** `body` when left out. */
  style?: StyleName;
  /** Free text finds its own direction (`auto`, when left out); codes and telephone numbers are `ltr`. */
  direction?: BaseDirection;
}

export interface TableColumn {
  heading: string;
  align: Align;
  /** `fit` is as wide as its longest cell, `rest` takes what the others leave; one column should. */
  width: 'fit' | 'rest';
}

export interface TableBlock {
  kind: 'table';
  /** Small print above the head. */
  title?: string;
  columns: TableColumn[];
  /**
   * Each row has one cell per column, each cell its paragraphs one under the other. Made one by one while the table is
   * set: a thousand rows at once would hold up everybody else.
   */
  rows(): Iterable<Paragraph[][]>;
}

export interface ColumnsBlock {
  kind: 'columns';
  columns: { share: number; align?: Align; paragraphs: Paragraph[] }[];
  /** Draws a thin line above. */
  ruled?: boolean;
}

export interface TotalsRow {
  label: string;
  value: string;
  /** `grand` is the sum the reader looks for, `strong` a result, `body` a step on the way. */
  style?: 'body' | 'strong' | 'grand';
}

/** Sums at the end side with something to read beside them; never split over two pages. */
export interface TotalsBlock {
  kind: 'totals';
  rows: TotalsRow[];
  beside: Paragraph[];
}

/** Small tables next to each other: the last stands under the totals, where one alone stands too. */
export interface SideBySideBlock {
  kind: 'sideBySide';
  tables: TableBlock[];
}

export type Block = TableBlock | ColumnsBlock | TotalsBlock | SideBySideBlock;

/** What a form makes of its data: content in reading order, without a single coordinate. */
export interface PrintDocument {
  title: string;
  /** What it is called when it is saved, without an extension; any characters, as numbers of orders have them. */
  fileName: string;
  /** The language tag that numbers on the page are written in. */
  locale: string;
  direction: Direction;
  blocks: Block[];
  /** Small print at the top of every page but the first. */
  runningHead: string;
  /** Small print at the bottom of every page, beside its number. */
  footer: string;
}
