import { describe, expect, it } from '@jest/globals';
import { formatQuantity, parseQuantity } from './quantity.js';

describe('quantities', () => {
  it.each([
    [2, 2000],
    [2.5, 2500],
    ['0.125', 125],
    [0.001, 1],
    [1.005, 1005],
    [-1, -1000],
    ['-0.5', -500],
    [0, 0],
  ])('%s is %i thousandths', (value, thousandths) => {
    expect(parseQuantity(value)).toBe(thousandths);
    expect(formatQuantity(thousandths)).toBe(Number(value));
  });

  it.each([0.1 + 0.2, 0.0001, '0.1234', Number.NaN, Number.POSITIVE_INFINITY, 1e15, '', '1,5', '2 kg'])(
    'refuses %s',
    (value) => {
      expect(() => parseQuantity(value)).toThrow(
        /^The quantity .*(more than 3|at most 3|too large|empty|comma|not a decimal)/,
      );
    },
  );
});
