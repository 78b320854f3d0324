import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from './content-disposition.js';

describe('contentDisposition', () => {
  it('leaves a plain name as it is', () => {
    expect(contentDisposition('invoice-A-1.pdf')).toBe(
      `inline; filename="invoice-A-1.pdf"; filename*=UTF-8''invoice-A-1.pdf`,
    );
  });

  it('gives other letters to those who can read them', () => {
    expect(contentDisposition('счёт 5.pdf')).toBe(
      `inline; filename="-5.pdf"; filename*=UTF-8''%D1%81%D1%87%D1%91%D1%82-5.pdf`,
    );
  });

  it.each([
    'a"; filename="b.exe',
    'a\r\nset-cookie: x=1',
    '../../etc/passwd',
    'a\\b',
    "a'b(c)*",
    'a\ud800b',
    '\u202efdp',
  ])('makes one harmless name of %j', (name) => {
    const header = contentDisposition(name);
    expect(header).toMatch(/^inline; filename="[\w.-]*"; filename\*=UTF-8''[\w.%~!-]*$/);
    expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
  });
});
