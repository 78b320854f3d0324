import { describe, expect, it } from '@jest/globals';
import { momentParser } from './parse-moment.js';

const iso = (text: string, format?: string, zone = 'UTC'): string =>
  momentParser(format, zone)(text).toISOString();

describe('momentParser', () => {
  it('reads ISO 8601, with a blank for the T too', () => {
    expect(iso('2010-12-01 08:26:00')).toBe('2010-12-01T08:26:00.000Z');
    expect(iso('2010-12-01T08:26:00.5+02:00')).toBe('2010-12-01T06:26:00.500Z');
    expect(iso('1996-07-05 00:00:00.000')).toBe('1996-07-05T00:00:00.000Z');
    expect(iso('2010-12-01')).toBe('2010-12-01T00:00:00.000Z');
  });

  it('reads the formats of other countries', () => {
    expect(iso('19970101', 'YYYYMMDD')).toBe('1997-01-01T00:00:00.000Z');
    expect(iso('1.7.2026 9:05', 'D.M.YYYY h:mm')).toBe('2026-07-01T09:05:00.000Z');
    expect(iso('12/31/26', 'MM/DD/YY')).toBe('2026-12-31T00:00:00.000Z');
  });

  it('takes local times of a zone to UTC, over the change to summer time and back', () => {
    expect(iso('2026-07-01 12:00', undefined, 'Europe/Oslo')).toBe('2026-07-01T10:00:00.000Z');
    expect(iso('2026-12-01 12:00', undefined, 'Europe/Oslo')).toBe('2026-12-01T11:00:00.000Z');
    expect(iso('2026-10-25 02:30', undefined, 'Europe/Oslo')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-10-25 03:00', undefined, 'Europe/Oslo')).toBe('2026-10-25T02:00:00.000Z');
    expect(iso('2026-03-29 03:00', undefined, 'Europe/Oslo')).toBe('2026-03-29T01:00:00.000Z');
    expect(iso('2026-01-01 00:00', undefined, 'Asia/Tehran')).toBe('2025-12-31T20:30:00.000Z');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-01-01 24:00', '01.02.2026', '', 'yesterday'])(
    'refuses %j',
    (text) => {
      expect(() => momentParser(undefined, 'UTC')(text)).toThrow(RangeError);
    },
  );
});
