import { formatMoney, parseMoney } from '../lib/money.js';
import type { InvoiceContext } from './invoice-context.js';
import type { InvoiceOrder } from './invoice-data.js';
import { chargedLines } from './invoice-lines.js';
import type { TotalsRow } from './print-document.js';
import type { PrintFormats } from './print-formats.js';

/** The column of sums; a sum that the person may not read, or that is nothing, has no row. */
export function invoiceTotals(order: InvoiceOrder, { words, formats }: InvoiceContext): TotalsRow[] {
  const { currency } = order;
  if (!currency) return [];
  const minor = (amount: string | null | undefined) => (amount ? parseMoney(amount, currency) : 0);
  const rows: TotalsRow[] = [];
  const add = (label: string, amount: number, style: TotalsRow['style'] = 'body') =>
    rows.push({ label, value: formats.money(formatMoney(amount, currency), currency), style });

  const { linesTotal, total, vatTotal, paid, due, delivery } = order;
  const isOnTop = order.vatMode === 'ON_TOP';
  const discount = orderDiscount(order, minor);
  if (linesTotal != null && (discount !== 0 || minor(delivery?.cost) !== 0 || isOnTop)) {
    add(words.subtotal, minor(linesTotal));
  }
  if (discount !== 0) add(words.discount, -discount);
  if (minor(delivery?.cost) !== 0) add(words.delivery, minor(delivery?.cost));
  const vatLabel = withRate(isOnTop ? words.vat : words.includedVat, order, formats);
  if (isOnTop && vatTotal != null) add(vatLabel, minor(vatTotal));
  if (total != null) add(words.total, minor(total), due == null ? 'grand' : 'strong');
  if (!isOnTop && minor(vatTotal) !== 0) add(vatLabel, minor(vatTotal));
  if (minor(paid) !== 0) add(words.paid, -minor(paid));
  if (due != null) {
    const label =
      minor(due) < 0 ? words.overpaid : minor(paid) !== 0 && minor(due) === 0 ? words.paidInFull : words.due;
    add(label, Math.abs(minor(due)), 'grand');
  }
  return rows;
}

/** What was taken off the order as a whole: the lines' own discounts are in their totals already. */
function orderDiscount(
  { linesTotal, discountTotal, total, vatMode, vatTotal, delivery }: InvoiceOrder,
  minor: (amount: string | null | undefined) => number,
): number {
  const isKnown = [linesTotal, discountTotal, total, delivery?.cost].every((amount) => amount != null);
  if (!isKnown || (vatMode === 'ON_TOP' && vatTotal == null)) return 0;
  const onTop = vatMode === 'ON_TOP' ? minor(vatTotal) : 0;
  return minor(linesTotal) + minor(delivery?.cost) + onTop - minor(total);
}

/** "VAT 25 %" when one rate explains the whole sum. */
function withRate(label: string, order: InvoiceOrder, formats: PrintFormats): string {
  const lines = chargedLines(order);
  const rates = new Set(lines.map((line) => line.vatRate));
  const [rate] = rates;
  const { currency, vatTotal } = order;
  if (rates.size !== 1 || rate == null || !currency || !vatTotal) return label;
  const fromLines = lines.reduce(
    (sum, line) => sum + (line.vatAmount ? parseMoney(line.vatAmount, currency) : 0),
    0,
  );
  const isWhole = fromLines === parseMoney(vatTotal, currency) || order.delivery?.vatRate === rate;
  return isWhole ? `${label} ${formats.percent(rate)}` : label;
}
