import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { priceOrder, unitPriceOfTotal } from './price-order.js';

describe('unitPriceOfTotal', () => {
  it('divides where that is exact to the cent', () => {
    expect(unitPriceOfTotal(2933, 2000, 'USD')).toEqual({ unitPrice: 146_650, discountAmount: 0 });
    expect(unitPriceOfTotal(1000, 3000, 'USD')).toEqual({ unitPrice: 33_333, discountAmount: 0 });
  });

  it('always brings the order to the total of the file', () => {
    const totals = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const quantities = fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((quantity) => quantity !== 0);
    fc.assert(
      fc.property(totals, quantities, fc.constantFrom('EUR', 'JPY', 'KWD'), (total, quantity, currency) => {
        const line = { quantity, ...unitPriceOfTotal(total, quantity, currency) };
        const result = priceOrder({ currency }, [line], [], () => false);
        expect(result.linesTotal).toBe(total);
      }),
    );
  });

  it('refuses a total of nothing', () => {
    expect(() => unitPriceOfTotal(100, 0, 'EUR')).toThrow(/quantity of 0/);
  });
});
