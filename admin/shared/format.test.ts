import { describe, expect, it } from '@jest/globals';
import { dayOf, edgeOfDay } from './day-edge';
import { addDecimals, isPositive, parseDecimal, subtractDecimals } from './decimal';
import { formatBytes, formatDate, formatMoney, growthPercent } from './format';

describe('formatMoney', () => {
  it('never goes through a float', () => {
    expect(formatMoney('en-GB', '90071992547409931.37', 'EUR')).toBe('€90,071,992,547,409,931.37');
  });

  it('keeps the four decimals of a unit price', () => {
    expect(formatMoney('en-GB', '0.0010', 'EUR')).toBe('€0.001');
    expect(formatMoney('en-GB', '12.50', 'EUR')).toBe('€12.50');
  });

  it('writes a number where there is no currency, and leaves what is no amount', () => {
    expect(formatMoney('en-GB', '1234.50')).toBe('1,234.50');
    expect(formatMoney('en-GB', 'n/a', 'EUR')).toBe('n/a');
  });
});

describe('formatDate', () => {
  it('does not move a day between time zones', () => {
    expect(formatDate('en-GB', '2026-01-01')).toBe('1 Jan 2026');
  });
});

describe('growthPercent', () => {
  it('compares two figures', () => {
    expect(growthPercent('150', '100')).toBe(50);
    expect(growthPercent('50.5', '101')).toBe(-50);
  });

  it('has nothing to say without a figure before', () => {
    expect(growthPercent('5', '0')).toBeUndefined();
  });
});

describe('decimals', () => {
  it('are read as people type them', () => {
    expect(parseDecimal('1 234,50')).toBe('1234.50');
    expect(parseDecimal('۱۲٫۵')).toBe('12.5');
    expect(parseDecimal('٣٤')).toBe('34');
    expect(parseDecimal('12.')).toBeUndefined();
    expect(parseDecimal('1e5')).toBeUndefined();
  });

  it('are added exactly', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(addDecimals(['-1.05', '0.5'])).toBe('-0.55');
    expect(subtractDecimals('104.70', '4.7')).toBe('100.00');
    expect(subtractDecimals('1', '-1')).toBe('2');
    expect(isPositive('0.00')).toBe(false);
  });
});

describe('the edges of a day', () => {
  it('are moments of the person who asks', () => {
    const start = edgeOfDay('2026-11-22', 'start') ?? '';
    const end = edgeOfDay('2026-11-22', 'end') ?? '';
    expect(Date.parse(end) - Date.parse(start)).toBe(24 * 60 * 60 * 1000 - 1);
    expect(dayOf(start)).toBe('2026-11-22');
    expect(dayOf(end)).toBe('2026-11-22');
    expect(edgeOfDay('', 'start')).toBeUndefined();
  });
});

describe('formatBytes', () => {
  it('says a size in the unit that people would', () => {
    expect([0, 999, 1000, 25_000_000, 1_400_000_000].map((bytes) => formatBytes('en-GB', bytes))).toEqual([
      '0 byte',
      '999 byte',
      '1 kB',
      '25 MB',
      '1.4 GB',
    ]);
  });
});
