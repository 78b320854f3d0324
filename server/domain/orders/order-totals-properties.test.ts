import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeOrderTotals, type PricedOrder, type VatMode } from './order-totals.js';

const anyLine = (sign: fc.Arbitrary<number>) =>
  fc.record({
    quantity: fc.tuple(fc.integer({ min: 1, max: 200_000 }), sign).map(([value, factor]) => value * factor),
    unitPrice: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 10 ** 9 })),
    discountAmount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })),
    discountPercent: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000 })),
    vatRate: fc.constantFrom(null, 0, 500, 1000, 2000, 2550),
    purchasePrice: fc.option(fc.integer({ min: 0, max: 10 ** 8 })),
  });

const anyOrder = (sign: fc.Arbitrary<number> = fc.constantFrom(1, 1, 1, -1)): fc.Arbitrary<PricedOrder> =>
  fc.record({
    lines: fc.array(anyLine(sign), { maxLength: 25 }),
    discountAmount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 })),
    discountPercent: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000 })),
    vatMode: fc.constantFrom<VatMode>('INCLUDED', 'ON_TOP', 'NONE'),
    deliveryCost: fc.integer({ min: 0, max: 10_000 }),
    deliveryNetCost: fc.integer({ min: 0, max: 10_000 }),
    deliveryVatRate: fc.constantFrom(null, 1000, 2000),
    payments: fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 100_000 }),
        refunded: fc.integer({ min: 0, max: 1000 }),
        complete: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    currencyDigits: fc.constantFrom(0, 2, 2, 3, 4),
  });

const add = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('for every order', () => {
  it('the parts add up to the whole', () => {
    fc.assert(
      fc.property(anyOrder(), (input) => {
        const totals = computeOrderTotals(input);
        const { lines } = totals;
        const delivery = input.deliveryCost;
        const addedVat = input.vatMode === 'ON_TOP' ? totals.vatTotal : 0;
        expect(add(lines.map((each) => each.orderDiscountShare))).toBe(totals.orderDiscount);
        expect(add(lines.map((each) => each.gross)) - totals.discountTotal + delivery + addedVat).toBe(
          totals.total,
        );
        expect(add(lines.map((each) => each.vatAmount)) + totals.deliveryVatAmount).toBe(totals.vatTotal);
        const deliveryNet = delivery - (input.vatMode === 'INCLUDED' ? totals.deliveryVatAmount : 0);
        const profit = add(lines.map((each) => each.grossProfit)) + deliveryNet - input.deliveryNetCost;
        expect(profit).toBe(totals.grossProfit);
        expect(totals.paid + totals.due).toBe(totals.total);
      }),
    );
  });

  it('everything is a safe integer without a negative zero', () => {
    const check = (value: unknown) =>
      expect(value === null || (Number.isSafeInteger(value) && !Object.is(value, -0))).toBe(true);
    fc.assert(
      fc.property(anyOrder(), (input) => {
        const { lines, ...sums } = computeOrderTotals(input);
        for (const each of [sums, ...lines]) Object.values(each).forEach(check);
      }),
    );
  });

  it('each line is within half a minor unit of the exact price, limited at zero', () => {
    fc.assert(
      fc.property(anyOrder(), (input) => {
        const { lines } = computeOrderTotals(input);
        input.lines.forEach((each, index) => {
          // In units of 10^-11 of the currency, which no factor exceeds.
          const price = BigInt(each.quantity) * BigInt(each.unitPrice);
          const minor = 10n ** BigInt(11 - input.currencyDigits);
          const exact = price * BigInt(10_000 - each.discountPercent) - BigInt(each.discountAmount) * minor;
          const passesZero = price > 0n ? exact < 0n : price === 0n || exact > 0n;
          const expected = passesZero ? 0n : exact;
          const error = BigInt(lines[index]?.total ?? 0) * minor - expected;
          expect(error * 2n <= minor && error * -2n <= minor).toBe(true);
        });
      }),
    );
  });

  it('discounts stay between nothing and the price when goods are sold', () => {
    fc.assert(
      fc.property(anyOrder(fc.constant(1)), (input) => {
        const totals = computeOrderTotals(input);
        expect(totals.orderDiscount).toBeGreaterThanOrEqual(0);
        expect(totals.orderDiscount).toBeLessThanOrEqual(totals.linesTotal);
        for (const each of totals.lines) {
          expect(each.discountTotal).toBeGreaterThanOrEqual(0);
          expect(each.orderDiscountShare).toBeGreaterThanOrEqual(0);
          expect(each.discountTotal + each.orderDiscountShare).toBeLessThanOrEqual(each.gross);
        }
      }),
    );
  });

  it('VAT is within half a minor unit of the rate on what the line comes to', () => {
    fc.assert(
      fc.property(anyOrder(), (input) => {
        computeOrderTotals(input).lines.forEach((each, index) => {
          const rate = input.lines[index]?.vatRate ?? 0;
          const base = each.total - each.orderDiscountShare;
          const divisor = input.vatMode === 'INCLUDED' ? 10_000 + rate : 10_000;
          const exact = input.vatMode === 'NONE' ? 0n : BigInt(base) * BigInt(rate);
          const error = BigInt(each.vatAmount) * BigInt(divisor) - exact;
          expect(error * 2n <= BigInt(divisor) && error * -2n <= BigInt(divisor)).toBe(true);
        });
      }),
    );
  });

  it('the sequence of lines does not change what the customer pays for them', () => {
    fc.assert(
      fc.property(anyOrder(), (input) => {
        const there = computeOrderTotals(input);
        const back = computeOrderTotals({ ...input, lines: [...input.lines].reverse() });
        for (const key of ['linesTotal', 'orderDiscount', 'discountTotal', 'purchaseTotal'] as const) {
          expect(back[key]).toBe(there[key]);
        }
        // Which of two equal lines gets the odd cent of a discount may move a cent of VAT, where their rates differ.
        expect(Math.abs(back.vatTotal - there.vatTotal)).toBeLessThanOrEqual(input.lines.length);
      }),
    );
  });

  it('a return of everything is the exact negative of the sale', () => {
    const mirror = (value: number) => 0 - value;
    fc.assert(
      fc.property(anyOrder(), (input) => {
        const sale = computeOrderTotals(input);
        const back = computeOrderTotals({
          ...input,
          lines: input.lines.map((each) => ({
            ...each,
            quantity: mirror(each.quantity),
            discountAmount: mirror(each.discountAmount),
          })),
          discountAmount: mirror(input.discountAmount),
          deliveryCost: mirror(input.deliveryCost),
          deliveryNetCost: mirror(input.deliveryNetCost),
        });
        expect(back.total).toBe(mirror(sale.total));
        expect(back.vatTotal).toBe(mirror(sale.vatTotal));
        expect(back.grossProfit).toBe(mirror(sale.grossProfit));
        expect(back.margin).toBe(sale.margin);
      }),
    );
  });

  it('VAT included and net make what the line comes to', () => {
    fc.assert(
      fc.property(anyOrder(), (input) => {
        for (const each of computeOrderTotals({ ...input, vatMode: 'INCLUDED' }).lines) {
          const net = each.grossProfit + each.purchaseTotal;
          expect(net + each.vatAmount).toBe(each.total - each.orderDiscountShare);
        }
      }),
    );
  });

  it('whole cents for whole pieces make the exact sum, and a hundred times the price a hundred times that', () => {
    const counts = fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(anyOrder(), counts, fc.integer({ min: 1, max: 10 ** 6 }), (input, pieces, cents) => {
        const totalAt = (unitPrice: number) =>
          computeOrderTotals({
            ...input,
            currencyDigits: 2,
            lines: pieces.map((count) => ({
              quantity: count * 1000,
              unitPrice,
              discountAmount: 0,
              discountPercent: 0,
              vatRate: null,
              purchasePrice: null,
            })),
          }).linesTotal;
        expect(totalAt(cents * 100)).toBe(add(pieces) * cents + 0);
        expect(totalAt(cents * 10_000)).toBe(totalAt(cents * 100) * 100);
      }),
    );
  });
});
