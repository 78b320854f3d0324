const maxTokenLength = 40;

/**
 * Words of a text as a search index and a search box both see them, each once, in their order: lower case, without
 * accents, with the letters that people type for one another made one. So "Ёлка" is found by "елка",
 * "كتاب" by "کتاب", "Łódź" by "lodz" and "۱۲" by "12".
 */
export function searchTokens(text: string): string[] {
  const words = foldText(text).split(/[^\p{L}\p{M}\p{N}]+/u);
  const tokens = new Set<string>();
  for (const word of words) {
    if (word) tokens.add(shorten(word));
  }
  return [...tokens];
}

/** By code points, so that no letter outside the basic plane is cut in half. */
function shorten(word: string): string {
  return word.length <= maxTokenLength ? word : [...word].slice(0, maxTokenLength).join('');
}

/**
 * Marks that are dropped: accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs and lengthening strokes
 * of Arabic script, and invisible joiners inside a word. The vowel signs of Indic and Thai scripts are letters in all
 * but name and stay. The Persian half space (U+200C) stays too, as a border between words.
 */
const droppedMarks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u00ad\u2060\ufeff]|\u200d/gu;

/** Letters that Unicode does not take apart by itself, though people type the plain one. */
const plainLetters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŧ', 't'],
  ['ς', 'σ'],
  // Arabic keyboards and Persian keyboards have different letters of the same look; ta marbuta is often typed as ha.
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ې', 'ی'],
  ['ك', 'ک'],
  ['ٱ', 'ا'],
  ['ة', 'ه'],
  ['ە', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
]);

const foldedLetter = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu');

function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const apart = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(droppedMarks, '')
    .normalize('NFC');
  return foldDigits(apart.replace(foldedLetter, (letter) => plainLetters.get(letter) ?? letter));
}

/** The code point of zero in Arabic, Persian, Devanagari, Bengali and full-width digits; nine follow each. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** Turns the digits of other scripts into 0-9. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

/**
 * Text fit for storing: line ends become "\n", letters are composed (NFC), and what no keyboard makes goes:
 * control characters but newline and tab, halves of surrogate pairs, byte order marks, and the overrides of writing
 * direction that make "exe.txt" of "txt.exe". The joiners and marks that Persian, Arabic and emoji need stay.
 */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufeff\u202a-\u202e]/gu, '')
    .normalize('NFC');
}
