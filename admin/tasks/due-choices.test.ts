import { describe, expect, it } from '@jest/globals';
import { dueChoice, momentOfBox } from './due-choices';

describe('dueChoice', () => {
  it('is the end of today, the next morning, and the morning a week from now', () => {
    const now = new Date(2026, 11, 30, 11, 20);
    expect(dueChoice('today', now)).toBe('2026-12-30T18:00');
    expect(dueChoice('tomorrow', now)).toBe('2026-12-31T10:00');
    expect(dueChoice('week', now)).toBe('2027-01-06T10:00');
  });

  it('is still to come when today is said in the evening', () => {
    expect(dueChoice('today', new Date(2026, 11, 30, 19, 5))).toBe('2026-12-30T23:00');
  });
});

describe('momentOfBox', () => {
  it('takes local time, and an emptied box as no moment', () => {
    expect(momentOfBox('2026-12-30T18:00')).toBe(new Date(2026, 11, 30, 18).toISOString());
    expect(momentOfBox('')).toBeNull();
  });
});
