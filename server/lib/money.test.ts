import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maxScaled } from './decimal.js';
import { formatMoney, formatUnitPrice, parseMoney, parseUnitPrice, roundHalfUp } from './money.js';

describe('parseMoney', () => {
  it.each([
    ['1234.5', 'EUR', 123450],
    ['1234.50', 'EUR', 123450],
    ['-3', 'EUR', -300],
    ['0', 'EUR', 0],
    ['007.05', 'EUR', 705],
    ['-11062.06', 'EUR', -1106206],
    ['1234', 'JPY', 1234],
    ['12.00', 'JPY', 12],
    ['1.2345', 'CLF', 12345],
    ['0.005', 'KWD', 5],
    ['12.5000', 'EUR', 1250],
    ['90000000000000', 'EUR', maxScaled],
  ])('reads %s %s as %i', (text, currency, minor) => {
    expect(parseMoney(text, currency)).toBe(minor);
  });

  it.each([
    ['12.345', 'EUR', 'has more than 2 decimals'],
    ['0.5', 'JPY', 'has more than 0 decimals'],
    ['', 'EUR', 'is empty'],
    ['  ', 'EUR', 'is empty'],
    ['1e3', 'EUR', 'exponent'],
    ['1,5', 'EUR', 'has a comma'],
    ['1,234.50', 'EUR', 'not a decimal number'],
    ['.5', 'EUR', 'not a decimal number'],
    ['5.', 'EUR', 'not a decimal number'],
    ['+5', 'EUR', 'not a decimal number'],
    [' 5', 'EUR', 'not a decimal number'],
    ['5 EUR', 'EUR', 'not a decimal number'],
    ['0x10', 'EUR', 'not a decimal number'],
    ['NaN', 'EUR', 'not a decimal number'],
    ['Infinity', 'EUR', 'not a decimal number'],
    ['5\n', 'EUR', 'not a decimal number'],
    ['90000000000000.01', 'EUR', 'too large: the limit is 90000000000000 either way'],
    ['-90000000000000.01', 'EUR', 'too large'],
    ['9'.repeat(400), 'EUR', 'too large'],
    ['5', 'eur', 'not a currency code'],
  ])('refuses "%s" %s', (text, currency, reason) => {
    expect(() => parseMoney(text, currency)).toThrow(reason);
  });

  it('quotes a long text shortened', () => {
    expect(() => parseMoney('x'.repeat(10_000), 'EUR')).toThrow(/^The amount in EUR "x{40}\.\.\." is not/);
  });
});

describe('formatMoney', () => {
  it.each([
    [123450, 'EUR', '1234.50'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [1234, 'JPY', '1234'],
    [-5, 'KWD', '-0.005'],
    [12345, 'CLF', '1.2345'],
    [maxScaled, 'EUR', '90000000000000.00'],
  ])('writes %i %s as %s', (minor, currency, text) => {
    expect(formatMoney(minor, currency)).toBe(text);
  });
});

describe('unit prices', () => {
  it.each([
    [25500, 'EUR', '2.55'],
    [10, 'EUR', '0.001'],
    [120000, 'EUR', '12.00'],
    [120000, undefined, '12.00'],
    [120000, 'JPY', '12'],
    [125000, 'JPY', '12.5'],
    [120000, 'KWD', '12.000'],
    [-110620600, 'EUR', '-11062.06'],
    [1, 'EUR', '0.0001'],
    [0, 'EUR', '0.00'],
  ])('%i in %s is written %s and read back', (price, currency, text) => {
    expect(formatUnitPrice(price, currency)).toBe(text);
    expect(parseUnitPrice(text)).toBe(price);
  });

  it('have at most four decimals', () => {
    expect(() => parseUnitPrice('0.00001')).toThrow('The unit price "0.00001" has more than 4 decimals.');
  });
});

describe('roundHalfUp', () => {
  it.each([
    [1n, 2n, 1],
    [-1n, 2n, -1],
    [1n, -2n, -1],
    [-1n, -2n, 1],
    [49n, 100n, 0],
    [-49n, 100n, 0],
    [3n, 2n, 2],
    [5n, 2n, 3],
    [0n, 7n, 0],
  ])('%s / %s is %i', (numerator, denominator, rounded) => {
    expect(roundHalfUp(numerator, denominator)).toBe(rounded);
  });

  it('is at most half a unit off and mirrors at zero', () => {
    const big = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 10n ** 9n }), (numerator, denominator) => {
        const rounded = roundHalfUp(numerator, denominator);
        const twiceError = (BigInt(rounded) * denominator - numerator) * 2n;
        expect(twiceError <= denominator && twiceError >= -denominator).toBe(true);
        expect(roundHalfUp(-numerator, denominator)).toBe(rounded === 0 ? 0 : -rounded);
      }),
    );
  });

  it('refuses a zero denominator and amounts beyond the limit', () => {
    expect(() => roundHalfUp(1n, 0n)).toThrow('denominator is 0');
    expect(() => roundHalfUp(10n ** 16n, 1n)).toThrow('beyond the limit');
  });
});
