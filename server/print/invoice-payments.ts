import { parseMoney } from '../lib/money.js';
import type { InvoiceContext } from './invoice-context.js';
import type { InvoiceOrder } from './invoice-data.js';
import { sellerName } from './invoice-parties.js';
import { labelled, paragraphs } from './paragraphs.js';
import type { Paragraph, TableBlock, TableColumn } from './print-document.js';

type Payment = NonNullable<InvoiceOrder['payments']>[number];
type Column = TableColumn & { cell(payment: Payment): string };

/** Money that came in; what is only announced, or failed, is not a payment yet. */
export function invoicePayments(
  order: InvoiceOrder,
  { words, formats }: InvoiceContext,
): TableBlock | undefined {
  const currency = order.currency ?? '';
  const received = (order.payments ?? [])
    .filter((payment) => payment.amount != null && isReceived(payment))
    .sort((one, other) => (one.paidAt ?? '').localeCompare(other.paidAt ?? ''));
  if (!currency || received.length === 0) return undefined;
  const amount = (text: string | null | undefined) => (text ? formats.amount(text, currency) : '');
  const isRefunded = ({ refunded }: Payment) => refunded != null && parseMoney(refunded, currency) !== 0;
  const columns: (Column | false)[] = [
    received.some(({ paidAt }) => paidAt) && {
      heading: words.date,
      align: 'start',
      width: 'fit',
      cell: ({ paidAt }) => (paidAt ? formats.mediumDate(paidAt) : ''),
    },
    { heading: words.paymentMethod, align: 'start', width: 'rest', cell: ({ type }) => type?.name ?? '' },
    received.some(isRefunded) && {
      heading: words.refunded,
      align: 'figures',
      width: 'fit',
      cell: (payment) => (isRefunded(payment) ? amount(`-${payment.refunded}`) : ''),
    },
    { heading: words.amount, align: 'figures', width: 'fit', cell: (payment) => amount(payment.amount) },
  ];
  const shown = columns.filter((column) => column !== false);
  return {
    kind: 'table',
    title: words.payments,
    columns: shown,
    rows: () => received.map((payment) => shown.map((column) => [{ text: column.cell(payment) }])),
  };
}

/** Where the money goes, when the seller's account is known. */
export function bankDetails(order: InvoiceOrder, { words }: InvoiceContext): Paragraph[] {
  const entity = order.shop?.legalEntity;
  if (!entity?.bankAccount) return [];
  return paragraphs(
    { text: words.paymentDetails, style: 'caption' },
    { text: sellerName(order), style: 'strong' },
    labelled(words.bank, entity.bank, 'auto'),
    labelled(words.account, entity.bankAccount),
    labelled(words.correspondentAccount, entity.correspondentAccount),
    labelled(words.bic, entity.bic),
    labelled(words.reference, order.number),
  );
}

/** By its status; where that may not be read, by whether it has a date. */
function isReceived({ status, paidAt }: Payment): boolean {
  return status?.paymentComplete ?? paidAt != null;
}
