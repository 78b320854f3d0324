import { describe, expect, it } from '@jest/globals';
import { offsetInZone } from './zone-offset.js';

const HOUR = 3_600_000;

describe('offsetInZone', () => {
  it('follows summer time to the very moment', () => {
    const offset = offsetInZone('Europe/Oslo');
    const change = Date.UTC(2026, 2, 29, 1);
    expect([offset(change - 1), offset(change)]).toEqual([HOUR, 2 * HOUR]);
  });

  it('knows zones that are not at a whole hour', () => {
    expect(offsetInZone('Asia/Tehran')(Date.UTC(2026, 5, 1))).toBe(3.5 * HOUR);
    expect(offsetInZone('Asia/Kathmandu')(Date.UTC(2026, 5, 1))).toBe(5.75 * HOUR);
  });

  it('is nothing in UTC', () => {
    expect(offsetInZone('UTC')(Date.now())).toBe(0);
  });
});
