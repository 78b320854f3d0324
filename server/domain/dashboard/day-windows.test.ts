import { describe, expect, it } from '@jest/globals';
import { dayWindows } from './day-windows.js';

const iso = ({ from, to }: { from: Date; to: Date }) => `${from.toISOString()} ${to.toISOString()}`;

describe('dayWindows', () => {
  it('begins the day by the clocks of the shop and compares with as much of yesterday', () => {
    const { today, yesterday } = dayWindows(new Date('2026-11-22T06:10:00Z'), 'Asia/Tehran');
    expect(iso(today)).toBe('2026-11-21T20:30:00.000Z 2026-11-22T06:10:00.000Z');
    expect(iso(yesterday)).toBe('2026-11-20T20:30:00.000Z 2026-11-21T06:10:00.000Z');
  });

  it('begins the week on Monday', () => {
    // 22 November 2026 is a Sunday, the last day of its week.
    const { week, lastWeek } = dayWindows(new Date('2026-11-22T12:00:00Z'), 'UTC');
    expect(iso(week)).toBe('2026-11-16T00:00:00.000Z 2026-11-22T12:00:00.000Z');
    expect(iso(lastWeek)).toBe('2026-11-09T00:00:00.000Z 2026-11-15T12:00:00.000Z');
    expect(dayWindows(new Date('2026-11-23T00:00:00Z'), 'UTC').week.from.toISOString()).toBe(
      '2026-11-23T00:00:00.000Z',
    );
  });

  it('never lets yesterday run into today when clocks change', () => {
    // 25 October 2026 has 25 hours in Oslo.
    const { today, yesterday } = dayWindows(new Date('2026-10-25T22:59:00Z'), 'Europe/Oslo');
    expect(today.from.toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(yesterday.to.getTime()).toBeLessThan(today.from.getTime());
    expect(dayWindows(new Date('2026-10-26T10:00:00Z'), 'Europe/Oslo').today.from.toISOString()).toBe(
      '2026-10-25T23:00:00.000Z',
    );
  });
});
