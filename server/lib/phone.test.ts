import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizePhone, phoneQueryTerms, phoneSearchTerms } from './phone.js';

describe('normalizePhone', () => {
  it.each([
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['9123456789', 'RU', '+79123456789'],
    ['+7 912 345 67 89', undefined, '+79123456789'],
    ['+7 912 345 67 89', 'DE', '+79123456789'],
    ['79123456789', undefined, '+79123456789'],
    ['0047 22 12 34 56', 'RU', '+4722123456'],
    ['0047 22 12 34 56', undefined, '+4722123456'],
    ['+49 (0)30 123456 ext. 5', undefined, '+4930123456'],
    ['тел. +7 912 345-67-89 доб. 12', 'RU', '+79123456789'],
    ['۰۹۱۲۳۴۵۶۷۸۹', 'IR', '+989123456789'],
    ['80291234567', 'BY', '+375291234567'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['+39 06 6982', undefined, '+39066982'],
    ['+7 912 345 67 89, +7 913 345 67 89', undefined, '+79123456789'],
    ['+7 912 345 67 89', 'Atlantis', '+79123456789'],
  ])('%s from %s is %s', (text, country, expected) => {
    expect(normalizePhone(text, country)).toBe(expected);
  });

  it.each([
    ['8 (912) 345-67-89', undefined, '89123456789'],
    ['12-34-5', 'RU', '12345'],
    ['12-34-5 ext 77', 'RU', '12345'],
    ['call me', 'RU', ''],
    ['', undefined, ''],
  ])('%s from %s stays the digits typed, %s', (text, country, expected) => {
    expect(normalizePhone(text, country)).toBe(expected);
  });

  it('never throws and never grows', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789+-() ,;/x#۱доб.') });
    fc.assert(
      fc.property(typed, fc.constantFrom(undefined, 'RU', 'DE', 'IR', 'US', 'XX'), (text, country) => {
        expect(normalizePhone(text, country)).toMatch(/^\+?\d{0,32}$/);
      }),
    );
  });

  it('leaves a normalized number as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 900_000_0000, max: 999_999_9999 }), (national) => {
        expect(normalizePhone(`+7${national}`, 'DE')).toBe(`+7${national}`);
      }),
    );
  });
});

describe('phoneSearchTerms', () => {
  it('are the international and the national number', () => {
    expect(phoneSearchTerms('+79123456789')).toEqual(['79123456789', '9123456789']);
    expect(phoneSearchTerms('+39066982')).toEqual(['39066982', '066982']);
  });

  it('of digits that were no number include them without what is dialled at home', () => {
    expect(phoneSearchTerms('89123456789')).toEqual(['89123456789', '9123456789']);
    expect(phoneSearchTerms('')).toEqual([]);
  });
});

describe('phoneQueryTerms', () => {
  const finds = (query: string, phone: string) =>
    phoneQueryTerms(query).some((term) => phoneSearchTerms(phone).some((stored) => stored.startsWith(term)));

  it.each([
    ['8 (912) 345-67-89', '+79123456789'],
    ['8 912', '+79123456789'],
    ['8(912)34', '+79123456789'],
    ['+7 912', '+79123456789'],
    ['7912', '+79123456789'],
    ['912 345', '+79123456789'],
    ['тел. 8 912', '+79123456789'],
    ['+7 912 345-67-89 доб. 4', '+79123456789'],
    ['+7 912 345-67-89', '89123456789'],
    ['0047 22 12', '+4722123456'],
    ['22 12 34', '+4722123456'],
    ['+49 (0) 30 12', '+4930123456'],
    ['030 12', '+4930123456'],
    ['00498912', '+49891234567'],
    ['011 49 89', '+49891234567'],
    ['810 49 89', '+49891234567'],
    ['8 029 123', '+375291234567'],
    ['06 30 123', '+36301234567'],
    ['06 69', '+39066982'],
    ['(212) 555', '+12125551234'],
    ['1-212', '+12125551234'],
    ['۰۹۱۲', '+989123456789'],
  ])('%s finds %s', (query, phone) => {
    expect(finds(query, phone)).toBe(true);
  });

  it.each(['Ivanov', 'order 8912345', '12', '+7', '', '()', '9'.repeat(60)])('%s is no phone', (query) => {
    expect(phoneQueryTerms(query)).toEqual([]);
  });

  it('do not match everything after a trunk prefix was taken off', () => {
    expect(phoneQueryTerms('8 91')).toEqual(['891']);
    expect(phoneQueryTerms('00 4')).toEqual([]);
  });

  it('include the whole number when the country is known', () => {
    expect(phoneQueryTerms('0612345678', 'FR')).toContain('33612345678');
  });
});
