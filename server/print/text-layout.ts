import { bidi } from './bidi.js';
import { scriptDirection, shaperDirection } from './shape-text.js';

export type Direction = 'ltr' | 'rtl';
/** `auto` takes the direction of the first letter; without letters, that of the document. */
export type BaseDirection = Direction | 'auto';

/** A piece of one line as the shaper must get it: one level, one script direction, controls taken out. */
export interface Run {
  text: string;
  level: number;
}

/** Runs stand in visual order: the first one is drawn leftmost. */
export interface TextLine {
  runs: (Run & { width: number })[];
  width: number;
}

export type MeasureRun = (text: string) => number;

// Marks that direct the algorithm and have no shape. The joiners U+200C and U+200D are not among them: they shape letters.
const DIRECTION_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const BREAKABLE_SPACE = /[ \u2000-\u2006\u2008-\u200a\u205f\u3000]/;
const BREAK_AFTER = /[-/\u2010\u2013\u2014\u200b]/;

// Letters and numbers of right-to-left scripts, and marks of direction.
const MAY_REORDER =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Breaks a text into lines no wider than `maxWidth` and puts each line into visual order. */
export function layoutText(
  text: string,
  options: { direction: BaseDirection; fallback: Direction; maxWidth: number },
  measureRun: MeasureRun,
): TextLine[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => {
    const clean = paragraph.replace(/[\t\v\f]/g, ' ');
    const runsOf = orderRuns(clean, options.direction, options.fallback);
    const measure = (start: number, end: number) =>
      runsOf(start, end).reduce((sum, run) => sum + measureRun(run.text), 0);
    return wrapText(clean, options.maxWidth, measure).map(({ start, end }) => {
      const runs = runsOf(start, end).map((run) => ({ ...run, width: measureRun(run.text) }));
      return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
    });
  });
}

/** The runs of any part of a paragraph, in visual order; most paragraphs are plain and need no algorithm. */
function orderRuns(
  text: string,
  direction: BaseDirection,
  fallback: Direction,
): (start: number, end: number) => Run[] {
  const level = plainLevel(text, direction, fallback);
  if (level !== undefined)
    return (start, end) => (end > start ? [{ level, text: forShaper(text.slice(start, end), level) }] : []);
  const base = resolveDirection(text, direction, fallback);
  const { levels } = bidi.getEmbeddingLevels(text, base);
  return (start, end) => visualRuns(text, levels, start, end);
}

/** The one level of a text without anything to reorder; nothing when the algorithm must look. */
function plainLevel(text: string, direction: BaseDirection, fallback: Direction): number | undefined {
  const base = direction === 'auto' ? fallback : direction;
  if (!MAY_REORDER.test(text)) {
    if (base === 'ltr' || (direction === 'auto' && /\p{L}/u.test(text))) return 0;
    return /^\d+(?:[.,\u00a0\u202f]\d+)*$/.test(text) ? 2 : undefined;
  }
  const isPersianNumber =
    base === 'rtl' && /^[\u06f0-\u06f9]+(?:[\u066b\u066c][\u06f0-\u06f9]+)*$/.test(text);
  return isPersianNumber ? 2 : undefined;
}

/** Sets a value apart from the words around it, so that neither reorders the other. */
export function isolate(text: string, direction: BaseDirection = 'auto'): string {
  const opening = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }[direction];
  return text === '' ? '' : `${opening}${text}\u2069`;
}

export function resolveDirection(text: string, direction: BaseDirection, fallback: Direction): Direction {
  if (direction !== 'auto') return direction;
  for (const char of text) {
    const type = bidi.getBidiCharTypeName(char);
    if (type === 'L') return 'ltr';
    if (type === 'R' || type === 'AL') return 'rtl';
  }
  return fallback;
}

/** Rule L2 on the runs of one line; `start` and `end` (exclusive) cut the line out of its paragraph. */
export function visualRuns(text: string, levels: Uint8Array, start = 0, end = text.length): Run[] {
  const runs = logicalRuns(text, levels, start, end);
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      let to = from;
      while (to < runs.length && (runs[to]?.level ?? 0) >= level) to += 1;
      if (to > from + 1) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return runs.map((run) => ({ level: run.level, text: forShaper(run.text, run.level) }));
}

/** Cuts where the level changes and where letters of the other script direction begin. */
function logicalRuns(text: string, levels: Uint8Array, start: number, end: number): Run[] {
  const mirrored = bidi.getMirroredCharactersMap(text, levels, start, end - 1);
  const runs: Run[] = [];
  let current: Run | undefined;
  let currentScript: Direction | undefined;
  for (let index = start; index < end;) {
    const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const level = levels[index] ?? 0;
    const shown = mirrored.get(index) ?? char;
    index += char.length;
    if (DIRECTION_CONTROL.test(char)) continue;
    const script = scriptDirection(char);
    const sameScript = script === undefined || currentScript === undefined || script === currentScript;
    if (current && current.level === level && sameScript) {
      current.text += shown;
      currentScript ??= script;
    } else {
      current = { text: shown, level };
      currentScript = script;
      runs.push(current);
    }
  }
  return runs;
}

/**
 * The shaper knows scripts, not levels: it lays Persian digits out from right to left and lone brackets from left
 * to right. Where that differs from the level, the characters are handed over in the opposite order.
 */
function forShaper(text: string, level: number): string {
  const wanted: Direction = level % 2 === 1 ? 'rtl' : 'ltr';
  if ((shaperDirection(text) ?? 'ltr') === wanted) return text;
  const parts = /[\p{M}\u200d]/u.test(text)
    ? Array.from(graphemes.segment(text), (part) => part.segment)
    : [...text];
  return parts.reverse().join('');
}

/** Greedy wrapping in reading order; a word wider than the line is cut between letters. */
export function wrapText(
  text: string,
  maxWidth: number,
  measure: (start: number, end: number) => number,
): { start: number; end: number }[] {
  if (maxWidth === Infinity) return [withoutOuterSpaces(text)];
  const lines: { start: number; end: number }[] = [];
  let lineStart = -1;
  let lineEnd = 0;
  let lineWidth = 0;
  const close = () => {
    if (lineStart >= 0) lines.push({ start: lineStart, end: lineEnd });
    lineStart = -1;
    lineWidth = 0;
  };
  const put = (start: number, end: number, width: number) => {
    const gap = lineStart < 0 || lineEnd === start ? 0 : measure(lineEnd, start);
    if (lineStart >= 0 && lineWidth + gap + width > maxWidth) close();
    const opens = lineStart < 0;
    lineWidth = opens ? width : lineWidth + gap + width;
    lineStart = opens ? start : lineStart;
    lineEnd = end;
  };
  for (const { start, end } of splitAtBreaks(text)) {
    const width = measure(start, end);
    if (width <= maxWidth) put(start, end, width);
    else
      for (const part of graphemes.segment(text.slice(start, end))) {
        const at = start + part.index;
        put(at, at + part.segment.length, measure(at, at + part.segment.length));
      }
  }
  close();
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}

function withoutOuterSpaces(text: string): { start: number; end: number } {
  let [start, end] = [0, text.length];
  while (start < end && BREAKABLE_SPACE.test(text.charAt(start))) start += 1;
  while (end > start && BREAKABLE_SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The pieces of a text that must not be broken, without the spaces between them. */
function splitAtBreaks(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const char = text.charAt(index);
    const atSpace = char === '' || BREAKABLE_SPACE.test(char);
    if (!atSpace && start < 0) start = index;
    if (start < 0) continue;
    if (atSpace) pieces.push({ start, end: index });
    // A dash that begins a word is a minus or a bullet; one before a digit joins a number.
    else if (BREAK_AFTER.test(char) && index > start && !/\d/.test(text.charAt(index + 1)))
      pieces.push({ start, end: index + 1 });
    else continue;
    start = -1;
  }
  return pieces;
}
