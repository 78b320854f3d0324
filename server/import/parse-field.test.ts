import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movedPoint } from './parse-field.js';

describe('movedPoint', () => {
  it.each([
    ['0.15', 2, '15'],
    ['12', -2, '0.12'],
    ['1', -2, '0.01'],
    ['.5', 2, '50'],
    ['-0.25', 2, '-25'],
    ['0', 2, '0'],
    ['0.155', 2, '15.5'],
    ['5', -4, '0.0005'],
    ['1234.5', -2, '12.345'],
    ['what', 2, 'what'],
  ])('moves %s by %d to %s', (text, places, moved) => {
    expect(movedPoint(text, places)).toBe(moved);
  });

  it('comes back to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -6, max: 6 }), (number, places) => {
        expect(Number(movedPoint(movedPoint(String(number), places), -places))).toBe(number);
      }),
    );
  });
});
