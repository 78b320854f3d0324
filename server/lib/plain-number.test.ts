import { describe, expect, it } from '@jest/globals';
import { formatPlainNumber, parsePlainNumber } from './plain-number.js';

describe('parsePlainNumber', () => {
  it.each([
    [4.75, 4_750_000],
    ['-0.000001', -1],
    ['9000000000', 9_000_000_000_000_000],
    [0, 0],
  ])('reads %p as %p millionths', (given, millionths) => {
    expect(parsePlainNumber(given)).toBe(millionths);
  });

  it.each(['0.0000001', '9000000001', '1e3', '1,5', ''])('refuses "%s"', (text) => {
    expect(() => parsePlainNumber(text)).toThrow(RangeError);
  });
});

describe('formatPlainNumber', () => {
  it('gives the number that prints as it was written', () => {
    expect([0.1, -2.000001, 1234567.891].map((one) => formatPlainNumber(parsePlainNumber(one)))).toEqual([
      0.1, -2.000001, 1234567.891,
    ]);
  });
});
