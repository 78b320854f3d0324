import type { Font, FontGlyph, GlyphPosition } from 'fontkit';

/** Glyphs from left to right, with lengths in units of the font. */
export interface ShapedRun {
  glyphs: readonly Pick<FontGlyph, 'id' | 'advanceWidth' | 'codePoints'>[];
  positions: readonly GlyphPosition[];
  advanceWidth: number;
}

interface Letter {
  glyph: ShapedRun['glyphs'][number];
  position: GlyphPosition;
}

type Direction = 'ltr' | 'rtl';

const WORDS = /[ \u00a0\u202f]+|[^ \u00a0\u202f]+/g;
// Letters that neither join nor carry marks: only their neighbour can move them.
const UNJOINED = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]+$/u;
const JOINED_SCRIPT = /(?![\p{N}\p{P}\p{S}])(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}])./u;
const RTL_SCRIPT =
  /(?!\u061d)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const NO_SCRIPT = /[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u;

const MOST_WORDS = 20_000;

/**
 * Shaping by the font takes about a tenth of a millisecond a run, and a long document has thousands. So words are
 * shaped once, and words of simple letters are put together from pairs: kerning looks at two neighbours alone.
 */
export function createShaper(font: Font): (text: string) => ShapedRun {
  const words = new Map<string, ShapedRun>();
  const remember = (key: string, make: () => ShapedRun): ShapedRun => {
    const known = words.get(key);
    if (known) return known;
    // Rare: a catalogue's words are some thousands, its pairs of letters fewer.
    if (words.size >= MOST_WORDS) words.clear();
    const made = make();
    words.set(key, made);
    return made;
  };
  const whole = (word: string, direction: Direction): ShapedRun =>
    remember(`${direction}${word}`, () => {
      const { glyphs, positions, advanceWidth } = font.layout(word, [], undefined, undefined, direction);
      return {
        glyphs: glyphs.map(({ id, advanceWidth: width, codePoints }) => ({ id, advanceWidth: width, codePoints })),
        positions,
        advanceWidth,
      };
    });
  const shapeWord = (word: string, direction: Direction): ShapedRun =>
    (isSimple(word) && composed(word, direction, whole)) || whole(word, direction);

  return (text) => {
    const direction = shaperDirection(text) ?? 'ltr';
    const parts = (text.match(WORDS) ?? []).map((word) => shapeWord(word, direction));
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return joined(direction === 'rtl' ? parts.reverse() : parts);
  };
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
function composed(
  word: string,
  direction: Direction,
  whole: (word: string, direction: Direction) => ShapedRun,
): ShapedRun | undefined {
  const chars = [...word];
  const letters: Letter[] = [];
  for (const [index, char] of chars.entries()) {
    const letter = onlyLetter(whole(char, direction), char);
    if (!letter) return undefined;
    const next = chars[index + 1];
    const advance = next === undefined ? letter.position.xAdvance : kernedAdvance(char, next, direction, whole);
    if (advance === undefined) return undefined;
    letters.push({ glyph: letter.glyph, position: { ...letter.position, xAdvance: advance } });
  }
  if (direction === 'rtl') letters.reverse();
  return {
    glyphs: letters.map((letter) => letter.glyph),
    positions: letters.map((letter) => letter.position),
    advanceWidth: letters.reduce((sum, letter) => sum + letter.position.xAdvance, 0),
  };
}
