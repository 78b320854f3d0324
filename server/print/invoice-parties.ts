import { addressLines, countryName } from './address-lines.js';
import type { InvoiceContext } from './invoice-context.js';
import type { InvoiceOrder, InvoiceParty } from './invoice-data.js';
import { labelled, paragraphs } from './paragraphs.js';
import type { Block, ColumnsBlock, Paragraph } from './print-document.js';

/** Seller, buyer and where the goods go, side by side; a party of which nothing may be read is left out. */
export function invoiceParties(order: InvoiceOrder, context: InvoiceContext): Block | undefined {
  const { words } = context;
  const columns = [
    { title: words.seller, text: seller(order, context) },
    { title: words.buyer, text: buyer(order, context) },
    { title: words.deliverTo, text: delivery(order, context) },
  ]
    .filter(({ text }) => text.length > 0)
    .map(({ title, text }): ColumnsBlock['columns'][number] => ({
      share: 1,
      paragraphs: [{ text: title, style: 'caption' }, ...text],
    }));
  return columns.length > 0 ? { kind: 'columns', columns, ruled: true } : undefined;
}

/** Who sells: the legal entity of the shop, or the shop where it has none. */
export function sellerName({ shop }: InvoiceOrder): string {
  return nameOf(shop?.legalEntity) || (shop?.name ?? '');
}

function seller(order: InvoiceOrder, { words, tag }: InvoiceContext): Paragraph[] {
  const { shop } = order;
  const entity = shop?.legalEntity;
  return [
    ...paragraphs(
      { text: sellerName(order), style: 'strong' },
      ...linesOf(entity?.address),
      countryName(entity?.countryIso, tag),
    ),
    ...numbersOf(entity, words),
    ...contacts(entity?.phone ?? shop?.phone, entity?.email ?? shop?.email),
  ];
}

function buyer(order: InvoiceOrder, { words, tag }: InvoiceContext): Paragraph[] {
  const { firstName, lastName, patronymic, company } = order;
  const names = tag.startsWith('ru') ? [lastName, firstName, patronymic] : [firstName, patronymic, lastName];
  const person = names.filter(Boolean).join(' ');
  const name = nameOf(company) || person;
  return [
    ...paragraphs(
      { text: name, style: 'strong' },
      ...linesOf(company?.legalAddress),
      name === person ? undefined : person,
    ),
    ...numbersOf(company, words),
    ...contacts(order.phone, order.email),
  ];
}

function delivery({ delivery }: InvoiceOrder, { tag }: InvoiceContext): Paragraph[] {
  if (!delivery?.address) return [];
  return paragraphs(...addressLines(delivery.address, tag), {
    text: delivery.type?.name ?? '',
    style: 'muted',
  });
}

type Named = Partial<
  Pick<InvoiceParty, 'name' | 'legalName' | 'taxNumber' | 'registrationNumber' | 'vatNumber'>
>;

function nameOf(party: Named | null | undefined): string {
  return party?.legalName || party?.name || '';
}

function numbersOf(party: Named | null | undefined, words: InvoiceContext['words']): Paragraph[] {
  return paragraphs(
    labelled(words.registrationNumber, party?.registrationNumber),
    labelled(words.taxNumber, party?.taxNumber),
    labelled(words.vatNumber, party?.vatNumber),
  );
}

function contacts(phone: string | null | undefined, email: string | null | undefined): Paragraph[] {
  return paragraphs({ text: phone ?? '', direction: 'ltr' }, { text: email ?? '', direction: 'ltr' });
}

function linesOf(text: string | null | undefined): string[] {
  return (text ?? '').split(/\r?\n/).map((each) => each.trim());
}
