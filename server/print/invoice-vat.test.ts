import { describe, expect, it } from '@jest/globals';
import type { InvoiceOrder } from './invoice-data.js';
import { vatShares } from './invoice-vat.js';

const line = (total: string, vatRate: number | null, vatAmount: string) => ({ total, vatRate, vatAmount });
const order = (rest: Partial<InvoiceOrder>): InvoiceOrder => ({
  currency: 'EUR',
  vatMode: 'INCLUDED',
  delivery: { cost: '0.00' },
  ...rest,
});

describe('vatShares', () => {
  it('adds up to the total and its VAT, discount and delivery included', () => {
    const shares = vatShares(
      order({
        lines: [line('400.00', 25, '72.00'), line('100.00', 15, '11.74')],
        delivery: { cost: '25.00', vatRate: 25 },
        vatTotal: '88.74',
        total: '475.00',
      }),
    );
    expect(shares).toEqual([
      { rate: 25, base: 30_800, vat: 7_700 },
      { rate: 15, base: 7_826, vat: 1_174 },
    ]);
  });

  it('leaves VAT out of the base where it comes on top', () => {
    const shares = vatShares(
      order({
        vatMode: 'ON_TOP',
        lines: [line('10.00', 25, '2.50'), line('5.00', null, '0.00')],
        vatTotal: '2.50',
        total: '17.50',
      }),
    );
    expect(shares).toEqual([
      { rate: 25, base: 1_000, vat: 250 },
      { rate: null, base: 500, vat: 0 },
    ]);
  });

  it('gives what rounding leaves over to the largest rate', () => {
    const shares = vatShares(
      order({
        lines: [line('0.01', 10, '0.00'), line('0.01', 20, '0.00'), line('0.02', 30, '0.00')],
        vatTotal: '0.00',
        total: '0.01',
      }),
    );
    expect(shares.reduce((sum, { base, vat }) => sum + base + vat, 0)).toBe(1);
  });

  it('says nothing when a sum is hidden, or where there is no VAT', () => {
    const lines = [line('10.00', 25, '2.00'), line('5.00', null, '0.00')];
    expect(vatShares(order({ lines, vatTotal: '2.00' }))).toEqual([]);
    expect(vatShares(order({ lines, vatTotal: '2.00', total: '15.00', delivery: {} }))).toEqual([]);
    expect(vatShares(order({ lines: [{ total: '10.00' }], vatTotal: '2.00', total: '15.00' }))).toEqual([]);
    expect(vatShares(order({ vatMode: 'NONE', lines, vatTotal: '0.00', total: '15.00' }))).toEqual([]);
  });
});
