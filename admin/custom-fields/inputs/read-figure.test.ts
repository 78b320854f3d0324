import { describe, expect, it } from '@jest/globals';
import { groupBySection } from './group-by-section';
import { isFigure, readFigure } from './read-figure';

describe('readFigure', () => {
  it('takes any digits and either separator, and never makes a float of money', () => {
    expect(readFigure('NUMBER', '۱۲٫۵')).toBe(12.5);
    expect(readFigure('MONEY', '1 234,50')).toBe('1234.50');
    expect(readFigure('WHOLE_NUMBER', '-3')).toBe(-3);
    expect(readFigure('NUMBER', ' ')).toBeNull();
  });

  it('leaves what is no such figure to be seen and mended', () => {
    for (const [kind, text] of [
      ['NUMBER', 'many'],
      ['WHOLE_NUMBER', '1.5'],
      ['MONEY', '12 EUR'],
    ] as const) {
      expect(readFigure(kind, text)).toBe(text);
      expect(isFigure(kind, text)).toBe(false);
    }
    expect([isFigure('MONEY', '12.50'), isFigure('NUMBER', 1), isFigure('NUMBER', null)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('groupBySection', () => {
  it('keeps the order of the fields; those without a heading stand first', () => {
    const fields = [
      { code: 'a', section: 'Gift' },
      { code: 'b', section: null },
      { code: 'c', section: 'Delivery' },
      { code: 'd', section: ' Gift ' },
    ];
    expect(
      groupBySection(fields).map(({ section, fields: held }) => [section, held.map((f) => f.code)]),
    ).toEqual([
      [null, ['b']],
      ['Gift', ['a', 'd']],
      ['Delivery', ['c']],
    ]);
  });
});
