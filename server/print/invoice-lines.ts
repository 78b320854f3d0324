import { parseDecimal } from '../lib/decimal.js';
import type { InvoiceContext } from './invoice-context.js';
import type { InvoiceLine, InvoiceOrder } from './invoice-data.js';
import { paragraphs } from './paragraphs.js';
import type { Paragraph, TableBlock, TableColumn } from './print-document.js';
import { printedValues } from './printed-values.js';
import { isolate } from './text-layout.js';

type Column = TableColumn & { cell(line: InvoiceLine, index: number): Paragraph[] };

/** What was sold; a column that the person may not read, or in which no line has anything, is left out. */
export function invoiceLines(order: InvoiceOrder, context: InvoiceContext): TableBlock | undefined {
  const lines = chargedLines(order).sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  if (lines.length === 0) return undefined;
  const columns = columnsOf(order, lines, context);
  return {
    kind: 'table',
    columns,
    *rows() {
      for (const [index, line] of lines.entries()) yield columns.map((column) => column.cell(line, index));
    },
  };
}

/** Canceled lines cost nothing and are not part of the sale. */
export function chargedLines(order: InvoiceOrder): InvoiceLine[] {
  return (order.lines ?? []).filter((line) => !line.canceled);
}

function columnsOf(order: InvoiceOrder, lines: InvoiceLine[], context: InvoiceContext): Column[] {
  const { words, formats } = context;
  const currency = order.currency ?? '';
  const has = (field: keyof InvoiceLine) => lines.some((line) => line[field] != null);
  const hasMoney = (field: 'unitPrice' | 'total') => currency !== '' && has(field);
  const hasDiscount = currency !== '' && lines.some((line) => isSome(line.discountTotal));
  const hasVat = order.vatMode !== 'NONE' && has('vatRate');
  const figure = (heading: string, text: (line: InvoiceLine) => string): Column => ({
    heading,
    align: 'figures',
    width: 'fit',
    // A unit in another script stays on its side of the number.
    cell: (line) => [{ text: text(line), direction: context.direction }],
  });
  const columns = [
    position(context),
    item(context, currency),
    has('quantity') && figure(words.quantity, (line) => quantityText(line, context)),
    hasMoney('unitPrice') &&
      figure(words.unitPrice, ({ unitPrice }) => (unitPrice ? formats.unitPrice(unitPrice, currency) : '')),
    hasDiscount &&
      figure(words.discount, ({ discountTotal }) =>
        discountTotal && isSome(discountTotal) ? formats.amount(discountTotal, currency) : '',
      ),
    hasVat && figure(words.vat, ({ vatRate }) => (vatRate == null ? '' : formats.percent(vatRate))),
    hasMoney('total') && figure(words.amount, ({ total }) => (total ? formats.amount(total, currency) : '')),
  ];
  return columns.filter((column) => column !== false);
}

function position({ formats }: InvoiceContext): Column {
  return {
    heading: '',
    align: 'start',
    width: 'fit',
    cell: (_line, index) => [{ text: formats.quantity(index + 1), style: 'quiet' }],
  };
}

function item(context: InvoiceContext, currency: string): Column {
  const { words, formats } = context;
  return {
    heading: words.item,
    align: 'start',
    width: 'rest',
    cell: ({ name, sku, quantity, returnedQuantity, custom }) =>
      paragraphs(
        name,
        sku ? { text: `${words.sku} ${isolate(sku, 'ltr')}`, style: 'muted' } : undefined,
        quantity != null && returnedQuantity
          ? {
              text: words.returnedOf(formats.quantity(returnedQuantity), formats.quantity(quantity)),
              style: 'muted',
            }
          : undefined,
        ...printedValues('orderLine', custom, currency, context).map((one): Paragraph => ({
          ...one,
          style: 'muted',
        })),
      ),
  };
}

/** What the buyer keeps: what came back is no longer charged, and quantity times price gives the amount. */
function quantityText(
  { quantity, returnedQuantity, unit }: InvoiceLine,
  { formats }: InvoiceContext,
): string {
  if (quantity == null) return '';
  // Quantities have three decimals; their difference as floats may have more.
  const kept = formats.quantity(Math.round((quantity - (returnedQuantity ?? 0)) * 1000) / 1000);
  return unit ? `${kept} ${isolate(unit)}` : kept;
}

function isSome(amount: string | null | undefined): boolean {
  return amount != null && parseDecimal(amount, 4, 'The discount') !== 0;
}
