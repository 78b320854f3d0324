import { parseDecimal } from '../lib/decimal.js';
import { addressLines, countryName } from './address-lines.js';
import type { InvoiceLine, InvoiceOrder, InvoiceParty } from './invoice-data.js';
import { invoiceData, invoiceQuery } from './invoice-data.js';
import { invoiceTotals } from './invoice-totals.js';
import type { Labels } from './labels.js';
import { labels } from './labels.js';
import type { Block, ColumnsBlock, Paragraph, TableBlock, TableColumn } from './print-document.js';
import { definePrintForm } from './print-form.js';
import type { PrintFormats } from './print-formats.js';
import { printFormats } from './print-formats.js';
import { printLocale } from './print-locale.js';
import { isolate } from './text-layout.js';

interface Context {
  words: Labels;
  formats: PrintFormats;
  tag: string;
}

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
  render({ order }, locale) {
    const { tag, language, direction } = printLocale(locale);
    const words = labels[language];
    const context = { words, tag, formats: printFormats(tag, order.shop?.timeZone ?? 'UTC') };
    const title = [words.invoice, order.number && isolate(order.number)].filter(Boolean).join(' ');
    const sellerName = nameOf(order.shop?.legalEntity) || (order.shop?.name ?? '');
    const blocks: Block[] = [
      heading(order, sellerName, context),
      parties(order, sellerName, context),
      lineTable(order, context),
      totals(order, sellerName, context),
    ].flatMap((block) => block ?? []);
    const subject = [isolate(sellerName), title].filter((part) => part !== '').join(' · ');
    return { title: plain(title), locale: tag, direction, blocks, runningHead: subject, footer: subject };
  },
});

function heading(order: InvoiceOrder, sellerName: string, { words, formats }: Context): Block {
  const shopName = order.shop?.name;
  const about = [
    labelled(words.number, order.number),
    order.createdAt ? { text: `${words.date}: ${formats.date(order.createdAt)}` } : undefined,
    labelled(words.currency, order.currency),
  ];
  return {
    kind: 'columns',
    columns: [
      {
        share: 3,
        paragraphs: present([
          { text: sellerName, style: 'name' },
          shopName && shopName !== sellerName ? { text: shopName, style: 'muted' } : undefined,
        ]),
      },
      { share: 2, align: 'end', paragraphs: [{ text: words.invoice, style: 'title' }, ...present(about)] },
    ],
  };
}

function parties(order: InvoiceOrder, sellerName: string, context: Context): Block | undefined {
  const { words, tag } = context;
  const entity = order.shop?.legalEntity;
  const person = [order.lastName, order.firstName, order.patronymic];
  const personName = (tag.startsWith('ru') ? person : [order.firstName, order.patronymic, order.lastName])
    .filter(Boolean)
    .join(' ');
  const buyerName = nameOf(order.company) || personName;
  const address = order.delivery?.address;
  const seller: Paragraph[] = [
    ...present([sellerName ? { text: sellerName, style: 'strong' } : undefined]),
    ...(entity?.address ?? '').split(/\r?\n/).flatMap((text) => (text.trim() ? [{ text }] : [])),
    ...present([textOf(countryName(entity?.countryIso, tag))]),
    ...numbersOf(entity, words),
    ...contacts(entity?.phone ?? order.shop?.phone, entity?.email ?? order.shop?.email),
  ];
  const buyer: Paragraph[] = [
    ...present([
      buyerName ? { text: buyerName, style: 'strong' } : undefined,
      buyerName === personName ? undefined : textOf(personName),
    ]),
    ...numbersOf(order.company, words),
    ...contacts(order.phone, order.email),
  ];
  const delivery: Paragraph[] = [
    ...(address ? addressLines(address, tag).map((text) => ({ text })) : []),
    ...present([order.delivery?.type?.name ? { text: order.delivery.type.name, style: 'muted' } : undefined]),
  ];
  const columns = [
    { title: words.seller, paragraphs: seller },
    { title: words.buyer, paragraphs: buyer },
    { title: words.deliverTo, paragraphs: address ? delivery : [] },
  ]
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ title, paragraphs }): ColumnsBlock['columns'][number] => ({
      share: 1,
      paragraphs: [{ text: title, style: 'caption' }, ...paragraphs],
    }));
  return columns.length > 0 ? { kind: 'columns', columns, ruled: true } : undefined;
}

function lineTable(order: InvoiceOrder, { words, formats }: Context): TableBlock | undefined {
  const { currency } = order;
  const lines = (order.lines ?? [])
    .filter((line) => !line.canceled)
    .sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  if (lines.length === 0) return undefined;
  const has = (field: keyof InvoiceLine) => lines.some((line) => line[field] != null);
  const amount = (value: string | null | undefined) =>
    value && currency ? formats.amount(value, currency) : '';
  const isDiscounted = lines.some(({ discountTotal }) => isSome(discountTotal));

  type Column = TableColumn & { cell(line: InvoiceLine, index: number): Paragraph[] };
  const figure = (heading: string, text: (line: InvoiceLine) => string): Column => ({
    heading,
    align: 'figures',
    width: 'fit',
    cell: (line) => [{ text: text(line) }],
  });
  const columns: (Column | false)[] = [
    {
      heading: '',
      align: 'start',
      width: 'fit',
      cell: (_line, index) => [{ text: formats.quantity(index + 1), style: 'quiet' }],
    },
    { heading: words.item, align: 'start', width: 'rest', cell: (line) => itemCell(line, words) },
    has('quantity') && figure(words.quantity, (line) => quantityOf(line, formats)),
    has('unitPrice') &&
      currency != null &&
      figure(words.unitPrice, ({ unitPrice }) =>
        unitPrice && currency ? formats.unitPrice(unitPrice, currency) : '',
      ),
    isDiscounted &&
      figure(words.discount, (line) => (isSome(line.discountTotal) ? amount(line.discountTotal) : '')),
    has('vatRate') && figure(words.vat, ({ vatRate }) => (vatRate == null ? '' : formats.percent(vatRate))),
    has('total') && currency != null && figure(words.amount, (line) => amount(line.total)),
  ];
  const shown = columns.filter((column) => column !== false);
  return {
    kind: 'table',
    columns: shown.map(({ heading, align, width }) => ({ heading, align, width })),
    rows: lines.map((line, index) => shown.map((column) => column.cell(line, index))),
  };
}

function isSome(amount: string | null | undefined): boolean {
  return amount != null && parseDecimal(amount, 4, 'The discount') !== 0;
}

function itemCell(line: InvoiceLine, words: Labels): Paragraph[] {
  return present([
    textOf(line.name),
    line.sku ? { text: `${words.sku} ${isolate(line.sku, 'ltr')}`, style: 'muted' } : undefined,
  ]);
}

function quantityOf({ quantity, unit }: InvoiceLine, formats: PrintFormats): string {
  if (quantity == null) return '';
  return unit ? `${formats.quantity(quantity)} ${isolate(unit)}` : formats.quantity(quantity);
}

function totals(order: InvoiceOrder, sellerName: string, context: Context): Block | undefined {
  const { words, formats } = context;
  const rows = invoiceTotals(order, words, formats);
  const entity = order.shop?.legalEntity;
  const hasAccount = Boolean(entity?.bankAccount);
  const payment = hasAccount
    ? present([
        { text: words.paymentDetails, style: 'caption' },
        sellerName ? { text: sellerName, style: 'strong' } : undefined,
        labelled(words.bank, entity?.bank, 'auto'),
        labelled(words.account, entity?.bankAccount),
        labelled(words.bic, entity?.bic),
        labelled(words.reference, order.number),
      ])
    : [];
  if (rows.length === 0 && payment.length === 0) return undefined;
  return { kind: 'totals', rows, beside: payment };
}

type Named = Partial<
  Pick<InvoiceParty, 'name' | 'legalName' | 'taxNumber' | 'registrationNumber' | 'vatNumber'>
>;

function nameOf(party: Named | null | undefined): string {
  return party?.legalName || party?.name || '';
}

function numbersOf(party: Named | null | undefined, words: Labels): Paragraph[] {
  return present([
    labelled(words.registrationNumber, party?.registrationNumber),
    labelled(words.taxNumber, party?.taxNumber),
    labelled(words.vatNumber, party?.vatNumber),
  ]);
}

function contacts(phone: string | null | undefined, email: string | null | undefined): Paragraph[] {
  return present([
    phone ? { text: phone, direction: 'ltr' } : undefined,
    email ? { text: email, direction: 'ltr' } : undefined,
  ]);
}

/** "Label: value"; codes and numbers are set from left to right inside any language. */
function labelled(
  label: string,
  value: string | null | undefined,
  direction: 'ltr' | 'auto' = 'ltr',
): Paragraph | undefined {
  if (!value) return undefined;
  // "NO 912 345 678" wraps as a whole, under its label.
  const kept = direction === 'ltr' ? value.replaceAll(' ', '\u00a0') : value;
  return { text: `${label}: ${isolate(kept, direction)}` };
}

function textOf(text: string | null | undefined): Paragraph | undefined {
  return text ? { text } : undefined;
}

function present(paragraphs: (Paragraph | undefined)[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => (paragraph && paragraph.text !== '' ? [paragraph] : []));
}

/** The title goes into the file's properties, where marks of direction would show as boxes. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
