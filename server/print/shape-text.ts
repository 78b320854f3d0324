// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the tests have a tsconfig of their own, which finds only what is imported
/// <reference path="./fontkit.d.ts" />
import type { Font, FontGlyph, GlyphPosition } from 'fontkit';

/** Glyphs from left to right, with lengths in units of the font. */
export interface ShapedRun {
  glyphs: readonly Pick<FontGlyph, 'id' | 'advanceWidth' | 'codePoints'>[];
  positions: readonly GlyphPosition[];
  advanceWidth: number;
}

type Direction = 'ltr' | 'rtl';
type ShapeWord = (word: string, direction: Direction) => ShapedRun;

const WORDS = /[ \u00a0\u202f]+|[^ \u00a0\u202f]+/g;
// Letters that neither join nor carry marks: only their neighbour can move them.
const UNJOINED = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]+$/u;
const JOINED_SCRIPT =
  /(?![\p{N}\p{P}\p{S}])(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}])./u;
const RTL_SCRIPT =
  /(?!\u061d)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const NO_SCRIPT = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u;

// About 10 MB of glyphs; a thousand lines of an invoice have half as many letters.
const MOST_LETTERS = 200_000;

/**
 * Shaping by the font takes about a tenth of a millisecond a run, and a long document has thousands. So words are
 * shaped once, and words of simple letters are put together from pairs: kerning looks at two neighbours alone.
 */
export function createShaper(font: Font): (text: string) => ShapedRun {
  const words = createMemo<ShapedRun>();
  // A text is shaped to be measured and again, soon after, to be drawn.
  const texts = createMemo<ShapedRun>();
  const whole: ShapeWord = (word, direction) =>
    words(`${direction}${word}`, () => shapeByFont(font, word, direction));
  const shapeWord: ShapeWord = (word, direction) =>
    (isSimple(word) && composePairs(word, direction, whole)) || whole(word, direction);
  return (text) =>
    texts(text, () => {
      const direction = shaperDirection(text) ?? 'ltr';
      const parts = (text.match(WORDS) ?? []).map((word) => shapeWord(word, direction));
      return joinRuns(direction === 'rtl' ? parts.reverse() : parts);
    });
}

function createMemo<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  let letters = 0;
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    // What is still needed comes back soon; following the use of each entry would cost more than that.
    if (letters > MOST_LETTERS) {
      known.clear();
      letters = 0;
    }
    letters += key.length;
    known.set(key, made);
    return made;
  };
}

function shapeByFont(font: Font, word: string, direction: Direction): ShapedRun {
  const { glyphs, positions, advanceWidth } = font.layout(word, [], undefined, undefined, direction);
  // The font's own glyphs carry outlines that a document needs only once.
  const slim = glyphs.map(({ id, advanceWidth: width, codePoints }) => ({
    id,
    advanceWidth: width,
    codePoints,
  }));
  return { glyphs: slim, positions, advanceWidth };
}

/** The direction in which the font lays a text out: that of its first letter which has one. */
export function shaperDirection(text: string): Direction | undefined {
  for (const char of text) {
    const direction = scriptDirection(char);
    if (direction) return direction;
  }
  return undefined;
}

/** Nothing for digits, punctuation and spaces. */
export function scriptDirection(char: string): Direction | undefined {
  if (NO_SCRIPT.test(char)) return undefined;
  return RTL_SCRIPT.test(char) ? 'rtl' : 'ltr';
}

function isSimple(word: string): boolean {
  return UNJOINED.test(word) && !JOINED_SCRIPT.test(word);
}

/** Nothing when two of the letters make something new together, like a ligature. */
function composePairs(word: string, direction: Direction, whole: ShapeWord): ShapedRun | undefined {
  const chars = [...word];
  const glyphs: ShapedRun['glyphs'][number][] = [];
  const positions: GlyphPosition[] = [];
  let advanceWidth = 0;
  for (const [index, char] of chars.entries()) {
    const alone = whole(char, direction);
    const next = chars[index + 1];
    const xAdvance = next === undefined ? alone.advanceWidth : kernedAdvance(char, next, direction, whole);
    const [glyph] = alone.glyphs;
    const [position] = alone.positions;
    if (xAdvance === undefined || !glyph || !position || alone.glyphs.length > 1) return undefined;
    glyphs.push(glyph);
    positions.push({ ...position, xAdvance });
    advanceWidth += xAdvance;
  }
  if (direction === 'rtl') return { glyphs: glyphs.reverse(), positions: positions.reverse(), advanceWidth };
  return { glyphs, positions, advanceWidth };
}

/** How far the first of two letters moves the second; nothing when they change more than that. */
function kernedAdvance(
  first: string,
  second: string,
  direction: Direction,
  whole: ShapeWord,
): number | undefined {
  const pair = whole(first + second, direction);
  const alone = [whole(first, direction), whole(second, direction)];
  if (direction === 'rtl') alone.reverse();
  const isPlain =
    pair.glyphs.length === 2 &&
    pair.glyphs.every((glyph, index) => glyph.id === alone[index]?.glyphs[0]?.id) &&
    pair.positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0);
  const follower = direction === 'rtl' ? pair.positions[0] : pair.positions[1];
  if (!isPlain || follower?.xAdvance !== whole(second, direction).advanceWidth) return undefined;
  return pair.advanceWidth - follower.xAdvance;
}

function joinRuns(parts: ShapedRun[]): ShapedRun {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    glyphs: parts.flatMap((part) => part.glyphs),
    positions: parts.flatMap((part) => part.positions),
    advanceWidth: parts.reduce((sum, part) => sum + part.advanceWidth, 0),
  };
}
