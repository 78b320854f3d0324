import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal, maxScaled, parseDecimal, parseNumber, toNumber } from './decimal.js';

const scaled = fc.integer({ min: -maxScaled, max: maxScaled });
const digits = fc.integer({ min: 0, max: 4 });

describe('decimals', () => {
  it('come back as they were written, at any size', () => {
    fc.assert(
      fc.property(scaled, digits, (value, count) => {
        expect(parseDecimal(formatDecimal(value, count), count, 'It')).toBe(value);
      }),
    );
  });

  it('come back when trailing zeros are dropped', () => {
    fc.assert(
      fc.property(scaled, digits, (value, count) => {
        expect(parseDecimal(formatDecimal(value, count, 0), count, 'It')).toBe(value);
      }),
    );
  });

  it('agree with BigInt about whole and fraction', () => {
    fc.assert(
      fc.property(scaled, (value) => {
        const magnitude = value < 0 ? -BigInt(value) : BigInt(value);
        const fraction = String(magnitude % 1000n).padStart(3, '0');
        expect(formatDecimal(value, 3)).toBe(`${value < 0 ? '-' : ''}${magnitude / 1000n}.${fraction}`);
      }),
    );
  });

  it('survive the way through a JavaScript number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), digits, (value, count) => {
        expect(parseNumber(toNumber(value, count), count, 'It')).toBe(value);
      }),
    );
  });

  it('never make a negative zero', () => {
    expect(Object.is(parseDecimal('-0.00', 2, 'It'), 0)).toBe(true);
    expect(Object.is(parseNumber(-0, 2, 'It'), 0)).toBe(true);
  });

  it('refuse to print what is no integer', () => {
    expect(() => formatDecimal(0.1 + 0.2, 2)).toThrow('not a safe integer');
    expect(() => formatDecimal(Number.NaN, 2)).toThrow(RangeError);
    expect(() => formatDecimal(2 ** 53, 2)).toThrow(RangeError);
  });
});
