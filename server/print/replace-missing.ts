const REPLACEMENT = '\u25a1';
// What every invoice is made of; the fonts have all of it.
const COMMON =
  /^[\n\r\t\u0020-\u007e\u00a0-\u017f\u0400-\u045f\u0621-\u063a\u0640-\u0655\u0660-\u066d\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9\u200c-\u200f\u2013\u2014\u2018-\u201e\u2026\u2066-\u2069\u20ac\u2116]*$/;
// Joiners, marks of direction and variation selectors: they have no shape of their own.
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Puts one white square for each character that the font can not draw, however many code points it is made of: a
 * family of emoji, a flag, a Chinese character. Left to itself the font would print a box for each code point.
 */
export function replaceMissing(text: string, hasGlyph: (codePoint: number) => boolean): string {
  if (COMMON.test(text)) return text;
  return [...graphemes.segment(text)]
    .map(({ segment }) => (canDraw(segment, hasGlyph) ? segment : REPLACEMENT))
    .join('');
}

function canDraw(segment: string, hasGlyph: (codePoint: number) => boolean): boolean {
  return [...segment].every((char) => SHAPELESS.test(char) || hasGlyph(char.codePointAt(0) ?? 0));
}
