import { formatMoney, parseMoney } from '../lib/money.js';
import type { InvoiceContext } from './invoice-context.js';
import type { InvoiceOrder } from './invoice-data.js';
import { chargedLines } from './invoice-lines.js';
import type { TableBlock, TableColumn } from './print-document.js';

/** What is taxed at one rate, in minor units; `rate` is null where no VAT applies. */
export interface VatShare {
  rate: number | null;
  /** Without VAT. */
  base: number;
  vat: number;
}

/** VAT by rate, when there are several; one rate stands in the totals. */
export function invoiceVat(order: InvoiceOrder, { words, formats }: InvoiceContext): TableBlock | undefined {
  const shares = vatShares(order);
  const currency = order.currency ?? '';
  if (shares.length < 2) return undefined;
  const amount = (minor: number) => ({ text: formats.amount(formatMoney(minor, currency), currency) });
  const figures = (heading: string): TableColumn => ({ heading, align: 'figures', width: 'fit' });
  return {
    kind: 'table',
    title: words.vatByRate,
    columns: [
      { heading: words.vatRate, align: 'start', width: 'rest' },
      figures(words.taxableAmount),
      figures(words.vat),
    ],
    rows: () =>
      shares.map(({ rate, base, vat }) => [
        [{ text: rate === null ? words.withoutVat : formats.percent(rate) }],
        [amount(base)],
        [amount(vat)],
      ]),
  };
}

/**
 * The amounts add up to the order's total and its VAT. The order's own discount lies on the rates in proportion to
 * their lines, as it does on the lines themselves. Nothing when a sum that is needed may not be read.
 */
export function vatShares(order: InvoiceOrder): VatShare[] {
  const { currency, vatMode, total, vatTotal, delivery } = order;
  const lines = chargedLines(order);
  const isKnown = lines.every(
    (line) => line.total != null && line.vatAmount != null && line.vatRate !== undefined,
  );
  if (!currency || !isKnown || total == null || vatTotal == null || delivery?.cost == null) return [];
  if (vatMode !== 'INCLUDED' && vatMode !== 'ON_TOP') return [];
  const minor = (amount: string | null | undefined) => (amount ? parseMoney(amount, currency) : 0);

  const rates = new Map<number | null, { amount: number; vat: number }>();
  const add = (rate: number | null | undefined, amount: number, vat: number) => {
    const share = rates.get(rate ?? null) ?? { amount: 0, vat: 0 };
    rates.set(rate ?? null, { amount: share.amount + amount, vat: share.vat + vat });
  };
  for (const line of lines) add(line.vatRate, minor(line.total), minor(line.vatAmount));
  const linesTotal = sum(lines.map((line) => minor(line.total)));
  const linesVat = sum(lines.map((line) => minor(line.vatAmount)));
  const cost = minor(delivery.cost);
  const charged = minor(total) - (vatMode === 'ON_TOP' ? minor(vatTotal) : 0);
  takeOff(rates, linesTotal + cost - charged, linesTotal);
  if (cost !== 0) add(delivery.vatRate, cost, minor(vatTotal) - linesVat);

  return [...rates]
    .map(([rate, { amount, vat }]) => ({ rate, vat, base: vatMode === 'INCLUDED' ? amount - vat : amount }))
    .sort((one, other) => (other.rate ?? -1) - (one.rate ?? -1));
}

/** The largest rate takes what rounding leaves over. */
function takeOff(
  rates: Map<number | null, { amount: number; vat: number }>,
  discount: number,
  linesTotal: number,
): void {
  if (discount === 0 || linesTotal === 0) return;
  const shares = [...rates.values()].sort((one, other) => Math.abs(one.amount) - Math.abs(other.amount));
  let left = discount;
  shares.forEach((share, index) => {
    const isLast = index === shares.length - 1;
    const part = isLast ? left : Math.round(discount * (share.amount / linesTotal));
    share.amount -= part;
    left -= part;
  });
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
