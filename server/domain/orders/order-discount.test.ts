import { describe, expect, it } from '@jest/globals';
import { shareOrderDiscount } from './order-discount.js';

const none = { discountAmount: 0, discountPercent: 0 };

describe('shareOrderDiscount', () => {
  it('without a discount gives zeros', () => {
    expect(shareOrderDiscount([500, -300, 0], none)).toEqual([0, 0, 0]);
    expect(shareOrderDiscount([], { discountAmount: 100, discountPercent: 1000 })).toEqual([]);
  });

  it('rounds the percentage of the sum once and shares it out to the last cent', () => {
    // 10 % of 0.15 is 0.015 -> 0.02, not three times 0.005 -> 0.01.
    expect(shareOrderDiscount([5, 5, 5], { ...none, discountPercent: 1000 })).toEqual([1, 1, 0]);
  });

  it('takes the amount from what the percentage has left', () => {
    expect(shareOrderDiscount([10_000, 0], { discountAmount: 2000, discountPercent: 1000 })).toEqual([
      3000, 0,
    ]);
    expect(shareOrderDiscount([100, 100], { discountAmount: 500, discountPercent: 5000 })).toEqual([
      100, 100,
    ]);
    expect(shareOrderDiscount([100, 100], { discountAmount: 500, discountPercent: 10_000 })).toEqual([
      100, 100,
    ]);
  });

  it('in an exchange touches the returned goods with the percentage only', () => {
    expect(shareOrderDiscount([15_000, -10_000], { ...none, discountPercent: 1000 })).toEqual([1500, -1000]);
    expect(shareOrderDiscount([15_000, -10_000], { ...none, discountAmount: 100 })).toEqual([100, 0]);
    expect(shareOrderDiscount([10_000, -10_000], { ...none, discountAmount: 100 })).toEqual([0, 0]);
  });

  it('limits an amount to the order, but not a surcharge', () => {
    expect(shareOrderDiscount([15_000, -10_000], { ...none, discountAmount: 9999_00 })).toEqual([5000, 0]);
    expect(shareOrderDiscount([300, 100], { ...none, discountAmount: -40 })).toEqual([-30, -10]);
  });

  it('mirrors a sale in its return', () => {
    expect(shareOrderDiscount([-300, -100], { ...none, discountAmount: -41 })).toEqual([-31, -10]);
    expect(shareOrderDiscount([300, 100], { ...none, discountAmount: 41 })).toEqual([31, 10]);
  });
});
