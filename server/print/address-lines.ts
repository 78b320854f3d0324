import type { InvoiceAddress } from './invoice-data.js';
import { isolate } from './text-layout.js';

/** An address as lines of an envelope; the free text, where there is one, is what the customer wrote. */
export function addressLines(address: InvoiceAddress, locale: string): string[] {
  const { countryIso, postalCode, region, city, text } = address;
  const street = joined([address.street, address.building, address.house, address.block, address.flat], ', ');
  const lines = text
    ? text.split(/\r?\n/).map((each) => each.trim())
    : [street, joined([postalCode, city], ' '), region === city ? '' : (region ?? '')];
  return [...lines, countryName(countryIso, locale)].filter((each) => each !== '');
}

/** The country in the language of the document, or its code when the language has no name for it. */
export function countryName(iso: string | null | undefined, locale: string): string {
  if (!iso) return '';
  if (!/^[A-Z]{2}$/.test(iso)) return iso;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(iso) ?? iso;
}

function joined(parts: (string | null | undefined)[], separator: string): string {
  const present = parts.flatMap((part) => (part ? [part] : []));
  // A house number after a street in another script would otherwise change sides.
  return present.length > 1 ? present.map((part) => isolate(part)).join(separator) : (present[0] ?? '');
}
