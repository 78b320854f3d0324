import { openFont } from './fonts.js';
import { replaceMissing } from './replace-missing.js';
import type { Direction, TextLine } from './text-layout.js';
import { layoutText } from './text-layout.js';
import type { Align, Paragraph } from './print-document.js';
import type { Style } from './styles.js';
import { styles } from './styles.js';

interface Box {
  x: number;
  y: number;
  width: number;
}

export interface TextMark extends Box {
  kind: 'text';
  align: Align;
  line: TextLine;
  style: Style;
}

export interface RuleMark extends Box {
  kind: 'rule';
  thickness: number;
  color: string;
}

/** Positions count from the start side; the whole page is mirrored when it is drawn for a right-to-left reader. */
export type Mark = TextMark | RuleMark;

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

export function createTypesetter(direction: Direction): Typesetter {
  const known = new Map<Style, Map<string, TextLine[]>>();
  const lay = ({ text, direction: base = 'auto' }: Paragraph, style: Style, maxWidth: number) => {
    const font = openFont(style.weight);
    const shown = replaceMissing(text, font.hasGlyph);
    return layoutText(shown, { direction: base, fallback: direction, maxWidth }, (run) =>
      font.widthOf(run, style.size),
    );
  };
  /** Without wrapping; most texts of a table need none, and are measured before they are set. */
  const unwrapped = (paragraph: Paragraph, style: Style): TextLine[] => {
    const texts = known.get(style) ?? new Map<string, TextLine[]>();
    known.set(style, texts);
    const key = `${paragraph.direction ?? 'auto'} ${paragraph.text}`;
    const lines = texts.get(key) ?? lay(paragraph, style, Infinity);
    texts.set(key, lines);
    return lines;
  };
  const wrapped = (paragraph: Paragraph, style: Style, maxWidth: number): TextLine[] => {
    const lines = unwrapped(paragraph, style);
    return lines.every((line) => line.width <= maxWidth) ? lines : lay(paragraph, style, maxWidth);
  };
  return {
    direction,
    set: (paragraphs, maxWidth) =>
      paragraphs.flatMap((paragraph) => {
        const style = styles[paragraph.style ?? 'body'];
        return wrapped(paragraph, style, maxWidth).map((line) => ({ line, style }));
      }),
    widthOf: (paragraph) =>
      Math.max(0, ...unwrapped(paragraph, styles[paragraph.style ?? 'body']).map((line) => line.width)),
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
