import { describe, expect, it } from '@jest/globals';
import { bidi } from './bidi.js';
import { isolate, layoutText, resolveDirection, visualRuns } from './text-layout.js';
import type { BaseDirection, Direction } from './text-layout.js';

const lines = (text: string, direction: BaseDirection, maxWidth = Infinity, fallback: Direction = 'ltr') =>
  layoutText(text, { direction, fallback, maxWidth }, (run) => run.length).map((line) =>
    line.runs.map((run) => run.text),
  );

describe('layoutText', () => {
  it('leaves Latin and Cyrillic as they are', () => {
    expect(lines('Wool (navy)', 'auto')).toEqual([['Wool (navy)']]);
    expect(lines('Шуруп, 3,5 мм', 'auto').flat().join('')).toBe('Шуруп, 3,5 мм');
  });

  it('keeps an Arabic word with lam-alef in one run in reading order, for the shaper joins and turns it', () => {
    expect(lines('سلام عليكم', 'auto')).toEqual([['سلام عليكم']]);
  });

  it('draws Persian digits from left to right by handing them over reversed', () => {
    expect(lines('۱۲۳', 'ltr')).toEqual([['۳۲۱']]);
    expect(lines('۱۲۳', 'rtl')).toEqual([['۳۲۱']]);
  });

  it('puts a number inside Arabic text to its place from the right', () => {
    expect(lines('عدد 123 زر', 'auto')).toEqual([[' زر', '123', 'عدد ']]);
  });

  it('mirrors brackets of Arabic text', () => {
    expect(lines('(سلام)', 'rtl')).toEqual([[')سلام(']]);
  });

  it('turns brackets that stand alone at a right-to-left level', () => {
    expect(lines('ab (', 'rtl')).toEqual([[') ', 'ab']]);
  });

  it('keeps a Latin name whole inside Arabic text', () => {
    expect(lines('قميص XL أزرق', 'auto')).toEqual([[' أزرق', 'XL', 'قميص ']]);
  });

  it('keeps an isolated telephone number from being turned round', () => {
    expect(lines(`الهاتف: ${isolate('+7 (999) 1-2', 'ltr')}`, 'auto').flat()[0]).toBe('+7 (999) 1-2');
  });

  it('keeps the joiner of a Persian word and drops marks of direction', () => {
    expect(lines('\u200fمی\u200cخواهم\u200f', 'auto')).toEqual([['می\u200cخواهم']]);
  });

  it('wraps in reading order before it reorders', () => {
    expect(lines('یک abc دو def', 'rtl', 7)).toEqual([
      ['abc', 'یک '],
      ['def', 'دو '],
    ]);
  });

  it('cuts a word wider than the line and keeps no-break spaces', () => {
    expect(lines('abcdefgh', 'ltr', 3)).toEqual([['abc'], ['def'], ['gh']]);
    expect(lines('a 1\u00a0000', 'ltr', 5)).toEqual([['a'], ['1\u00a0000']]);
  });

  it('gives an empty paragraph an empty line', () => {
    expect(lines('a\n\nb', 'ltr')).toEqual([['a'], [], ['b']]);
  });
});

describe('the short way for texts without anything to reorder', () => {
  const texts = [
    '12',
    '1,234.50',
    '1.2.3',
    '25 %',
    'A-1',
    '5 pcs',
    '1\u00a0234,50',
    '۱۲۳',
    '۱٬۲۳۴٫۵۰',
    '٥٫٥',
    '€5',
    '-5',
    '5)',
    'Ёлка 5',
  ];
  const cases = texts.flatMap((text) =>
    (['ltr', 'rtl', 'auto'] as const).flatMap((direction) =>
      (['ltr', 'rtl'] as const).map((fallback) => ({ text, direction, fallback })),
    ),
  );

  it.each(cases)(
    'sets $text ($direction in $fallback) as the algorithm does',
    ({ text, direction, fallback }) => {
      const { levels } = bidi.getEmbeddingLevels(text, resolveDirection(text, direction, fallback));
      const expected = visualRuns(text, levels).map((run) => run.text);
      expect(lines(text, direction, Infinity, fallback)).toEqual([expected]);
    },
  );
});

describe('resolveDirection', () => {
  it('takes the first letter, and the document where there is none', () => {
    expect(resolveDirection('12 قميص', 'auto', 'ltr')).toBe('rtl');
    expect(resolveDirection('12 +', 'auto', 'rtl')).toBe('rtl');
  });
});
