import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, spread } from './allocate.js';

const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const positive = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 40 });
const mixed = fc.array(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), { maxLength: 40 });

describe('allocate', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [5, 5], [1, 0]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [100, [-1, -1, -1], [34, 33, 33]],
    [10, [0, 3, 0, 7], [0, 3, 0, 7]],
    [5, [1, 2, 3, 4], [0, 1, 2, 2]],
    [0, [], []],
    [0, [1, -1], [0, 0]],
  ])('gives %i over %j as %j', (amount, weights, shares) => {
    expect(allocate(amount, weights)).toEqual(shares);
  });

  it('adds up, gives each less than a unit off its exact share, and nothing for nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), positive, (amount, weights) => {
        const sum = add(weights);
        fc.pre(sum > 0);
        const shares = allocate(amount, weights);
        expect(add(shares)).toBe(amount);
        weights.forEach((weight, index) => {
          const share = shares[index] ?? Number.NaN;
          const error = BigInt(share) * BigInt(sum) - BigInt(amount) * BigInt(weight);
          expect(error < BigInt(sum) && -error < BigInt(sum)).toBe(true);
          if (weight === 0) expect(share).toBe(0);
        });
      }),
    );
  });

  it('never gives more than the weight when the amount is not above their sum', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
        const shares = allocate(Math.floor(add(weights) * part), weights);
        expect(shares.every((share, index) => share >= 0 && share <= (weights[index] ?? 0))).toBe(true);
      }),
    );
  });

  it('refuses to give something over nothing', () => {
    expect(() => allocate(5, [1, -1])).toThrow('whose sum is 0');
    expect(() => allocate(5, [])).toThrow('whose sum is 0');
  });
});

describe('spread', () => {
  it('adds up and mirrors, also with weights of both signs', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 0, max: 10_000 }), (weights, percent) => {
        const exact = (add(weights) * percent) / 10_000;
        const target = Math.sign(exact) * Math.round(Math.abs(exact)) + 0;
        const shares = spread(target, weights, percent, 10_000);
        expect(add(shares)).toBe(target);
        const mirrored = spread(
          0 - target,
          weights.map((weight) => 0 - weight),
          percent,
          10_000,
        );
        expect(mirrored).toEqual(shares.map((share) => 0 - share));
      }),
    );
  });
});
