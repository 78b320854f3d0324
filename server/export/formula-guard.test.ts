import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { guardFormula, unguardFormula } from './formula-guard.js';

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '+1+cmd|calc',
    '-2+3+cmd|calc',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '  =HYPERLINK("x")',
    '\u00a0=1',
    '＝1+1',
    '-',
    '+',
    '+1;cmd',
  ])('puts an apostrophe before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each([
    '+47 900 11 223',
    '+1 (800) 555-01',
    '-12.50',
    '-5',
    'a=b',
    'x@example.com',
    '',
    "O'Brien",
    '5-6',
  ])('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('guards what a spreadsheet that cuts at semicolons would find', () => {
    expect(guardFormula('a;=1+1;b\t@x\n-y; 5')).toBe("a;'=1+1;b\t'@x\n'-y; 5");
  });

  it('is undone exactly, whatever the text', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ';', ' ', '1', 'a');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign }), fc.string()), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
  });
});
