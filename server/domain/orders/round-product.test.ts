import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundHalfUp } from '../../lib/money.js';
import { checkAmount, roundProduct } from './round-product.js';

describe('roundProduct', () => {
  it('gives what exact arithmetic gives, small or large, and never a negative zero', () => {
    const factor = fc.integer({ min: -(10 ** 7), max: 10 ** 7 });
    const percent = fc.integer({ min: 0, max: 10_000 });
    const denominator = fc.constantFrom(1, 7, 10, 1000, 100_000, 12_000, 10 ** 9, 10 ** 11);
    fc.assert(
      fc.property(factor, factor, percent, denominator, (a, b, c, d) => {
        fc.pre(Math.abs((a * b * c) / d) < 8e15);
        expect(roundProduct(a, b, c, d)).toBe(roundHalfUp(BigInt(a) * BigInt(b) * BigInt(c), BigInt(d)));
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds a half away from zero', () => {
    expect([1, 3, -1, -3].map((value) => roundProduct(value, 1, 1, 2))).toEqual([1, 2, -1, -2]);
  });

  it('keeps the last digit where a float would lose it', () => {
    // The product is 123,457,136,413,578,495; its nearest float ends in ...500, a half that is not there.
    expect(roundProduct(100_000_281, 1_234_567_895, 1, 1000)).toBe(123_457_136_413_578);
  });

  it('refuses results beyond the limit, by either way', () => {
    expect(() => roundProduct(9_000_000_000_000_001, 1, 1, 1)).toThrow('beyond the limit');
    expect(() => roundProduct(10 ** 10, 10 ** 10, 1, 1)).toThrow('beyond the limit');
    expect(() => checkAmount(Number.NaN, 'It')).toThrow('beyond the limit');
  });
});
