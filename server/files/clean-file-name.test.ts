import { describe, expect, it } from '@jest/globals';
import { cleanFileName } from './clean-file-name.js';

describe('cleanFileName', () => {
  it.each([
    ['invoice 5.pdf', 'invoice 5.pdf'],
    ['схема проезда.pdf', 'схема проезда.pdf'],
    ['نقشه\u200cها.pdf', 'نقشه\u200cها.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\plan.png', 'plan.png'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['\u2067a\u2069\u200f.txt', 'a.txt'],
    ['a\u0000b\r\nc.txt', 'a b c.txt'],
    ['a";<b>.txt', 'a-;-b-.txt'],
    ['.htaccess', 'htaccess'],
    ['name.', 'name'],
    ['\ud800', 'file'],
    ['...', 'file'],
    ['', 'file'],
  ])('makes of %j the name %j', (given, name) => expect(cleanFileName(given)).toBe(name));

  it('shortens a long name between letters and keeps its extension', () => {
    const name = cleanFileName(`${'😀'.repeat(400)}.pdf`);
    expect([...name]).toHaveLength(150);
    expect(name).toMatch(/^(😀)+\.pdf$/u);
  });
});
