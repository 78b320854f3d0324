import { describe, expect, it } from '@jest/globals';
import { formatPercent, parsePercent } from './percent.js';

describe('percentages', () => {
  it.each([
    [12.5, 1250],
    ['12.50', 1250],
    [100, 10_000],
    [0.29, 29],
    [-3.33, -333],
    [0, 0],
  ])('%s is %i hundredths of a percent', (value, hundredths) => {
    expect(parsePercent(value)).toBe(hundredths);
    expect(formatPercent(hundredths)).toBe(Number(value));
  });

  it.each([0.001, '12.345', Number.NaN, '20%'])('refuses %s', (value) => {
    expect(() => parsePercent(value)).toThrow(/^The percentage /);
  });
});
