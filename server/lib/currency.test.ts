import { describe, expect, it } from '@jest/globals';
import { currencyDigits, isCurrency } from './currency.js';

describe('currencyDigits', () => {
  it.each([
    ['EUR', 2],
    ['USD', 2],
    ['RUB', 2],
    ['IRR', 2],
    ['HUF', 2],
    ['COP', 2],
    ['JPY', 0],
    ['ISK', 0],
    ['XOF', 0],
    ['KWD', 3],
    ['IQD', 3],
    ['CLF', 4],
  ])('%s has %i', (code, digits) => {
    expect(currencyDigits(code)).toBe(digits);
  });

  it('follows ISO where the CLDR data of this Node differs, and nothing else', () => {
    const differing = Intl.supportedValuesOf('currency').filter((currency) => {
      const format = new Intl.NumberFormat('en', { style: 'currency', currency });
      return format.resolvedOptions().maximumFractionDigits !== currencyDigits(currency);
    });
    const expected = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SLL SOS SYP YER'.split(' ');
    expect(differing.filter((currency) => !expected.includes(currency))).toEqual([]);
  });

  it('reads a withdrawn currency, but not something else', () => {
    expect(currencyDigits('LTL')).toBe(2);
    expect(() => currencyDigits('eur')).toThrow('"eur" is not a currency code');
    expect(() => currencyDigits('')).toThrow(RangeError);
  });
});

describe('isCurrency', () => {
  it('accepts codes of ISO 4217 in capitals only', () => {
    expect(['EUR', 'IRR', 'KWD', 'CLF'].every(isCurrency)).toBe(true);
    expect(['eur', 'ZZZ', '', 'EURO', '€'].some(isCurrency)).toBe(false);
  });
});
