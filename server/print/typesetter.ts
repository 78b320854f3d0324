import type { BaseDirection, Direction, TextLine } from './text-layout.js';
import { layoutText } from './text-layout.js';
import type { Align, Paragraph } from './print-document.js';
import type { Style } from './styles.js';
import { styles } from './styles.js';

/** Width of a run in points, shaped exactly as it will be drawn. */
export type MeasureText = (text: string, style: Style) => number;

/** Positions count from the start side; the whole page is mirrored when it is drawn for a right-to-left reader. */
export type Mark =
  | { kind: 'text'; x: number; y: number; width: number; align: Align; line: TextLine; style: Style }
  | { kind: 'rule'; x: number; y: number; width: number; thickness: number; color: string };

/** Something that stands on one page whole. */
export interface Piece {
  height: number;
  marks: Mark[];
}

export interface Typesetter {
  direction: Direction;
  /** Lines of paragraphs standing one under the other in a column of this width. */
  set(paragraphs: Paragraph[], maxWidth: number): SetLine[];
  /** Width the text would take on one line. */
  widthOf(paragraph: Paragraph): number;
}

export interface SetLine {
  line: TextLine;
  style: Style;
}

export function createTypesetter(direction: Direction, measure: MeasureText): Typesetter {
  const known = new Map<Style, Map<string, number>>();
  // Shaping is the expensive part of a document, and its words repeat.
  const cached = (text: string, style: Style) => {
    const widths = known.get(style) ?? new Map<string, number>();
    known.set(style, widths);
    const width = widths.get(text) ?? measure(text, style);
    widths.set(text, width);
    return width;
  };
  const lay = (text: string, style: Style, base: BaseDirection, maxWidth: number) =>
    layoutText(text, { direction: base, fallback: direction, maxWidth }, (run) => cached(run, style));
  return {
    direction,
    set: (paragraphs, maxWidth) =>
      paragraphs.flatMap((paragraph) => {
        const style = styles[paragraph.style ?? 'body'];
        return lay(paragraph.text, style, paragraph.direction ?? 'auto', maxWidth).map((line) => ({
          line,
          style,
        }));
      }),
    widthOf: ({ text, style = 'body', direction: base = 'auto' }) =>
      Math.max(0, ...lay(text, styles[style], base, Infinity).map((line) => line.width)),
  };
}

/** Marks of lines standing one under the other, from `y` down. */
export function stackLines(
  lines: SetLine[],
  box: { x: number; y: number; width: number; align: Align },
): Mark[] {
  let y = box.y;
  return lines.map(({ line, style }) => {
    const mark: Mark = { kind: 'text', x: box.x, y, width: box.width, align: box.align, line, style };
    y += style.lineHeight;
    return mark;
  });
}

export function heightOf(lines: SetLine[]): number {
  return lines.reduce((sum, { style }) => sum + style.lineHeight, 0);
}
