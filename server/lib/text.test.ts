import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, foldDigits, searchTokens } from './text.js';

describe('searchTokens', () => {
  it.each([
    ['Ivan  Petrov', ['ivan', 'petrov']],
    ['Алёна ЁЛКИНА', ['алена', 'елкина']],
    ['Café Łódź Straße Ærø', ['cafe', 'lodz', 'strasse', 'aero']],
    ["O'Brien-Smith", ['o', 'brien', 'smith']],
    ['ivan@example.com', ['ivan', 'example', 'com']],
    ['İstanbul ısı', ['istanbul', 'isi']],
    ['كتاب علي', ['کتاب', 'علی']],
    ['کتاب علی', ['کتاب', 'علی']],
    ['أحمد إبراهيم آدم مدرسة', ['احمد', 'ابراهیم', 'ادم', 'مدرسه']],
    ['مُحَمَّد', ['محمد']],
    ['می\u200cشود', ['می', 'شود']],
    ['۱۲۳ ٤٥٦', ['123', '456']],
    ['Ｆｕｌｌ １２', ['full', '12']],
    ['ﬁne № 5', ['fine', 'no', '5']],
    ['हिन्दी', ['हिन्दी']],
    ['soft\u00adhyphen', ['softhyphen']],
    ['😀 party 🎉', ['party']],
    ['one two one', ['one', 'two']],
    ['', []],
    [' -- ', []],
  ])('%s gives %j', (text, tokens) => {
    expect(searchTokens(text)).toEqual(tokens);
  });

  it('finds composed and decomposed spellings alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchTokens(text.normalize('NFD'))).toEqual(searchTokens(text.normalize('NFC')));
      }),
    );
  });

  it('cuts long tokens by whole characters', () => {
    expect(searchTokens('a'.repeat(100))).toEqual(['a'.repeat(40)]);
    expect(searchTokens('𠮷'.repeat(50))).toEqual(['𠮷'.repeat(40)]);
  });

  it('of its own tokens gives them again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const tokens = searchTokens(text);
        expect(searchTokens(tokens.join(' '))).toEqual(tokens);
      }),
    );
  });
});

describe('foldDigits', () => {
  it('knows the digits of several scripts', () => {
    expect(foldDigits('٠٩ ۰۹ ०९ ০৯ ０９ 09 a')).toBe('09 09 09 09 09 09 a');
  });
});

describe('cleanText', () => {
  it.each([
    ['plain text', 'plain text'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tab\there', 'tab\there'],
    ['nul\u0000 bell\u0007 del\u007f c1\u0090', 'nul bell del c1'],
    ['txt\u202eexe', 'txtexe'],
    ['\ufeffbom', 'bom'],
    ['half \ud83d pair', 'half  pair'],
    ['e\u0301', 'é'],
    ['می\u200cشود', 'می\u200cشود'],
    ['👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
  ])('%j becomes %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  it('leaves what it has cleaned as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });
});
