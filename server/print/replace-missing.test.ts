import { describe, expect, it } from '@jest/globals';
import { openFont, weights } from './fonts.js';
import { replaceMissing } from './replace-missing.js';

describe.each(weights)('replaceMissing with the %s font', (weight) => {
  const shown = (text: string) => replaceMissing(text, openFont(weight).hasGlyph);

  it('leaves what the font has', () => {
    for (const text of ['Wool – 5 €', 'Ёлка', 'می\u200cخواهم', 'e\u0301', 'Ελληνικά', '\u2066A-1\u2069']) {
      expect(shown(text)).toBe(text);
    }
  });

  it('puts one square for each character, however it is encoded', () => {
    expect(shown('中文')).toBe('□□');
    expect(shown('a\u{1f468}\u200d\u{1f469}\u200d\u{1f467}b')).toBe('a□b');
    expect(shown('\u{1f1f3}\u{1f1f4}')).toBe('□');
    expect(shown('नम')).toBe('□□');
  });

  it('passes without a look only what the font really has', () => {
    for (let code = 0x20; code < 0x2200; code += 1) {
      const char = String.fromCharCode(code);
      const isShapeless = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u.test(char);
      const isPassed = replaceMissing(char, () => false) === char && !isShapeless;
      if (isPassed) expect([char, openFont(weight).hasGlyph(code)]).toEqual([char, true]);
    }
  });
});
