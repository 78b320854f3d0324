import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { Yield } from '../lib/yield-every.js';
import type { ShapedRun } from './shape-text.js';
import { createShaper } from './shape-text.js';

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

/** A font with what was already shaped in it; kept for the life of the process and shared by all documents. */
export interface OpenFont {
  /** What pdfkit embeds: the font, laying out text by `shape`. */
  source: Font;
  shape(text: string): ShapedRun;
  /** Width in points. */
  widthOf(text: string, size: number): number;
  hasGlyph(codePoint: number): boolean;
}

const files: Record<Weight, string> = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const opened = new Map<Weight, OpenFont>();

/** A font that has Latin, Cyrillic, Greek, Hebrew, Arabic and Persian in one file. */
export function openFont(weight: Weight): OpenFont {
  const known = opened.get(weight);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(files[weight]));
  const font = create(bytes);
  const shape = createShaper(font);
  // Another one to embed: a font keeps each glyph with the letters it was first asked for, and embedding asks for none.
  const source: Font = Object.create(create(bytes), {
    layout: { value: (text: string) => copyOf(shape(text)) },
  });
  const covered = new Map<number, boolean>();
  const made: OpenFont = {
    source,
    shape,
    widthOf: (text, size) => (shape(text).advanceWidth * size) / font.unitsPerEm,
    hasGlyph: (codePoint) => {
      const answer = covered.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, answer);
      return answer;
    },
  };
  opened.set(weight, made);
  return made;
}

/** Parses the fonts' tables before the first document needs them, a piece at a time: together they take long. */
export async function warmFonts(pause: Yield): Promise<void> {
  for (const weight of weights) {
    if (opened.has(weight)) continue;
    const { source, shape } = openFont(weight);
    await pause();
    void source.post;
    await pause();
    for (const text of ['A', 'س', 'سلام']) {
      shape(text);
      await pause();
    }
  }
}

/** pdfkit scales the positions it is given in place. */
function copyOf({ glyphs, positions, advanceWidth }: ShapedRun): ShapedRun {
  return { glyphs, positions: positions.map((position) => ({ ...position })), advanceWidth };
}
