import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('mediaTypeOf', () => {
  it.each([
    ['%PDF-1.7 ...', 'a.txt', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n....', 'a.exe', 'image/png'],
    ['\xff\xd8\xff\xe0..', 'a', 'image/jpeg'],
    ['RIFF....WEBPVP8 ', 'a.webp', 'image/webp'],
    ['PK\x03\x04....', 'a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['PK\x03\x04....', 'a.png', 'application/zip'],
    ['MZ\x90\0\x03', 'a.pdf', 'application/octet-stream'],
    ['<html><script>alert(1)</script>', 'a.png', 'text/plain'],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', 'a.svg', 'text/plain'],
    ['a;b\n1;2\n', 'a.csv', 'text/csv'],
    ['\xff\xfea\xfe', 'a.csv', 'application/octet-stream'],
  ])('says of %j named %s that it is %s', (bytes, name, type) =>
    expect(mediaTypeOf(latin(bytes), name)).toBe(type),
  );

  it('takes text that is cut within a letter for text', () => {
    expect(mediaTypeOf(Buffer.from('текст').subarray(0, 9), 'a.txt')).toBe('text/plain');
  });
});
