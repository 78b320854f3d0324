import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { ShapedRun } from './shape-text.js';
import { createShaper } from './shape-text.js';

const fontOf = (name: string): Font =>
  create(readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));

const placesOf = ({ glyphs, positions }: Pick<ShapedRun, 'glyphs' | 'positions'>) =>
  glyphs.map((glyph, index) => {
    const position = positions[index];
    return [glyph.id, position?.xAdvance, position?.xOffset, position?.yOffset];
  });

const texts = [
  'Wool sweater',
  'AVATAR To. "Ty" W.A.V.E LT',
  'fi ffi flow office fj',
  'Шуруп, 3,5 мм «Ёлка» ГАЗ.',
  'Ελληνικά Τα',
  'Łódź ŠKODA L’Été',
  'e\u0301a\u0302 i\u0307',
  '€1,234.50',
  '1\u00a0234,50\u00a0kr −5 %',
  'سلام عليكم لا إله',
  'مُحَمَّد',
  'می\u200cخواهم',
  '۳۲۱',
  '٥٤٫٣',
  ') سلام (',
  'עברית א',
  '\u25a1 \u2615',
];

describe.each(['DejaVuSans', 'DejaVuSans-Bold'])('createShaper on %s', (name) => {
  const font = fontOf(name);
  const shape = createShaper(font);

  it.each(texts)('puts "%s" together as the font itself lays it out', (text) => {
    const whole = font.layout(text);
    expect(placesOf(shape(text))).toEqual(placesOf(whole));
    expect(shape(text).advanceWidth).toBe(whole.advanceWidth);
  });
});

describe('createShaper', () => {
  it('asks the font once for a word that it has seen', () => {
    const font = fontOf('DejaVuSans');
    let asked = 0;
    const layout: Font['layout'] = (...given) => {
      asked += 1;
      return font.layout(...given);
    };
    const counting: Font = Object.create(font, { layout: { value: layout } });
    const shape = createShaper(counting);
    shape('سلام عليكم');
    expect(asked).toBe(3);
    shape('عليكم سلام');
    expect(asked).toBe(3);
  });

  it('knows the letters of each glyph, for whoever copies text out of the document', () => {
    const shape = createShaper(fontOf('DejaVuSans'));
    expect(shape('№ Ая').glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))).toEqual([
      '№',
      ' ',
      'А',
      'я',
    ]);
  });
});
