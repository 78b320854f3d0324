import { parseMoney } from '../lib/money.js';
import type { InvoiceOrder } from './invoice-data.js';
import type { Labels } from './labels.js';
import type { TotalsRow } from './print-document.js';
import type { PrintFormats } from './print-formats.js';

/** The column of sums; a sum that the person may not read, or that is nothing, has no row. */
export function invoiceTotals(order: InvoiceOrder, words: Labels, formats: PrintFormats): TotalsRow[] {
  const { currency } = order;
  if (!currency) return [];
  const money = (amount: string) => formats.money(amount, currency);
  const cents = (amount: string | null | undefined) => (amount ? parseMoney(amount, currency) : 0);
  const negative = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
  const rows: TotalsRow[] = [];
  const add = (label: string, amount: string | null | undefined, style: TotalsRow['style'] = 'body') => {
    if (amount) rows.push({ label, value: money(amount), style });
  };

  const { linesTotal, discountTotal, total, vatTotal, paid, due, delivery } = order;
  const steps = cents(discountTotal) !== 0 || cents(delivery?.cost) !== 0 || order.vatMode === 'ON_TOP';
  if (steps) {
    add(words.subtotal, linesTotal);
    if (linesTotal && discountTotal && isTakenOff(order, cents)) add(words.discount, negative(discountTotal));
    if (delivery?.cost && cents(delivery.cost) !== 0) add(words.delivery, delivery.cost);
  }
  const vatLabel = withRate(order.vatMode === 'ON_TOP' ? words.vat : words.includedVat, order, formats);
  if (order.vatMode === 'ON_TOP') add(vatLabel, vatTotal);
  add(words.total, total, cents(paid) === 0 ? 'grand' : 'strong');
  if (order.vatMode !== 'ON_TOP' && cents(vatTotal) !== 0) add(vatLabel, vatTotal);
  if (paid && cents(paid) !== 0) {
    add(words.paid, negative(paid));
    if (due && cents(due) <= 0) rows.push({ label: words.paidInFull, value: money(due), style: 'grand' });
    else add(words.due, due, 'grand');
  }
  return rows;
}

/** Whether the discount stands between the subtotal and the total, or is already inside the lines. */
function isTakenOff(order: InvoiceOrder, cents: (amount: string | null | undefined) => number): boolean {
  if (!order.total || cents(order.discountTotal) === 0) return false;
  const onTop = order.vatMode === 'ON_TOP' ? cents(order.vatTotal) : 0;
  const expected = cents(order.linesTotal) - cents(order.discountTotal) + cents(order.delivery?.cost) + onTop;
  return expected === cents(order.total);
}

/** "VAT 25 %" when one rate explains the whole sum. */
function withRate(label: string, order: InvoiceOrder, formats: PrintFormats): string {
  const lines = (order.lines ?? []).filter((line) => !line.canceled);
  const rates = new Set(lines.map((line) => line.vatRate));
  const [rate] = rates;
  const { currency, vatTotal } = order;
  if (rates.size !== 1 || rate == null || !currency || !vatTotal) return label;
  const fromLines = lines.reduce(
    (sum, line) => sum + (line.vatAmount ? parseMoney(line.vatAmount, currency) : 0),
    0,
  );
  return fromLines === parseMoney(vatTotal, currency) ? `${label} ${formats.percent(rate)}` : label;
}
