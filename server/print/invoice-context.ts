import type { Labels } from './labels.js';
import type { PrintFormats } from './print-formats.js';
import type { Direction } from './text-layout.js';

/** The language of one invoice: its words, and how it writes numbers and names. */
export interface InvoiceContext {
  words: Labels;
  formats: PrintFormats;
  /** The language tag given to Intl. */
  tag: string;
  direction: Direction;
  /** Of what is chosen in fields that staff made, by dictionary and code. */
  names: ReadonlyMap<string, string>;
}
