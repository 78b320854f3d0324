import type { InvoiceContext } from './invoice-context.js';
import type { InvoiceOrder } from './invoice-data.js';
import { invoiceData, invoiceQuery } from './invoice-data.js';
import { invoiceLines } from './invoice-lines.js';
import { invoiceParties, sellerName } from './invoice-parties.js';
import { bankDetails, invoicePayments } from './invoice-payments.js';
import { invoiceTotals } from './invoice-totals.js';
import { invoiceVat } from './invoice-vat.js';
import { labels } from './labels.js';
import { labelled, paragraphs } from './paragraphs.js';
import type { Block, TableBlock } from './print-document.js';
import { definePrintForm } from './print-form.js';
import { namesOfEntries, printedValues } from './printed-values.js';
import { printFormats } from './print-formats.js';
import { printLocale } from './print-locale.js';
import { isolate } from './text-layout.js';

/** The invoice of an order, in the language of the person who prints it. */
export const invoice = definePrintForm({
  code: 'invoice',
  resource: 'order',
  title: {
    en: labels.en.invoice,
    ru: labels.ru.invoice,
    nb: labels.nb.invoice,
    ar: labels.ar.invoice,
    fa: labels.fa.invoice,
  },
  query: invoiceQuery,
  data: invoiceData,
  render({ order, customDictionaryEntries }, locale) {
    const { tag, language, direction } = printLocale(locale);
    const words = labels[language];
    const formats = printFormats(tag, order.shop?.timeZone ?? 'UTC');
    const names = namesOfEntries(customDictionaryEntries);
    const context = { words, tag, direction, formats, names };
    const title = [words.invoice, order.number && isolate(order.number)].filter(Boolean).join(' ');
    const blocks = [
      heading(order, context),
      invoiceParties(order, context),
      invoiceLines(order, context),
      totals(order, context),
      sideBySide(invoicePayments(order, context), invoiceVat(order, context)),
    ].flatMap((block) => block ?? []);
    const subject = [isolate(sellerName(order)), title].filter((part) => part !== '').join(' · ');
    return {
      title: plain(title),
      fileName: `invoice-${order.number ?? ''}`,
      locale: tag,
      direction,
      blocks,
      runningHead: subject,
      footer: subject,
    };
  },
});

function heading(order: InvoiceOrder, context: InvoiceContext): Block {
  const { words, formats } = context;
  const seller = sellerName(order);
  const shop = order.shop?.name ?? '';
  return {
    kind: 'columns',
    columns: [
      {
        share: 3,
        paragraphs: paragraphs(
          { text: seller, style: 'name' },
          { text: shop === seller ? '' : shop, style: 'muted' },
        ),
      },
      {
        share: 2,
        align: 'end',
        paragraphs: paragraphs(
          { text: words.invoice, style: 'title' },
          labelled(words.number, order.number),
          order.createdAt ? `${words.invoiceDate}: ${formats.date(order.createdAt)}` : undefined,
          showsMoney(order) ? labelled(words.currency, order.currency) : undefined,
          ...printedValues('order', order.custom, order.currency ?? '', context),
        ),
      },
    ],
  };
}

function showsMoney({ total, lines }: InvoiceOrder): boolean {
  return total != null || (lines ?? []).some((line) => line.unitPrice != null || line.total != null);
}

function totals(order: InvoiceOrder, context: InvoiceContext): Block | undefined {
  const rows = invoiceTotals(order, context);
  const beside = bankDetails(order, context);
  return rows.length === 0 && beside.length === 0 ? undefined : { kind: 'totals', rows, beside };
}

function sideBySide(...tables: (TableBlock | undefined)[]): Block | undefined {
  const present = tables.filter((table) => table !== undefined);
  return present.length > 0 ? { kind: 'sideBySide', tables: present } : undefined;
}

/** The title goes into the file's properties, where marks of direction would show as boxes. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
