import type { PropertyValues } from '../../resource/input.js';
import type { FoundOffers, OfferFacts } from './find-offers.js';
import { findPrice } from './find-offers.js';
import type { IssueList } from './issue-list.js';
import { findDefault, type OrderDictionaries } from './order-dictionaries.js';
import type { LineDraft } from './read-line.js';

/** A line as it will be kept: what was given, and for the rest what the catalogue says today. */
export interface FilledLine {
  offer: number | null;
  sku: string | null;
  name: string;
  externalId: string | null;
  unit: string | null;
  comment: string | null;
  status: string | null;
  quantity: number;
  unitPrice: number;
  purchasePrice: number | null;
  discountAmount: number;
  discountPercent: number;
  vatRate: number | null;
  priceType: string | null;
  warehouse: string | null;
  custom: PropertyValues;
}

const NOT_ZERO = 1000;

/**
 * Completes a line from its offer. A line without an offer (goods the catalogue does not have) brings its name and
 * price itself. Undefined when that fails, which is noted.
 */
export function fillLine(
  books: OrderDictionaries,
  issues: IssueList,
  offers: FoundOffers,
  line: LineDraft,
  order: { currency: string; priceType: string | undefined },
): FilledLine | undefined {
  const offer = findOffer(issues, offers, line);
  if (offer === false) return undefined;
  const name = line.name ?? offer?.name;
  if (!name) {
    issues.add(line.path, 'names no goods: give offer, sku or at least a name.');
    return undefined;
  }
  if (line.quantity === undefined && !issues.has(`${line.path}.quantity`))
    issues.add(`${line.path}.quantity`, 'is required.');
  const quantity = line.quantity ?? NOT_ZERO;
  const price = priceOf(books, issues, offer, line, quantity, order);
  if (price === undefined) return undefined;
  return {
    offer: offer?.id ?? null,
    sku: line.sku ?? offer?.sku ?? null,
    name,
    externalId: line.externalId ?? null,
    unit: line.unit ?? offer?.unit?.slice(0, 20) ?? null,
    comment: line.comment ?? null,
    status: line.status ?? null,
    quantity,
    unitPrice: price.price,
    purchasePrice: line.purchasePrice ?? (offer && isIn(offer, order.currency) ? offer.purchasePrice : null),
    discountAmount: line.discountAmount ?? 0,
    discountPercent: line.discountPercent ?? 0,
    vatRate: line.vatRate ?? offer?.vatRate ?? null,
    priceType: price.priceType,
    warehouse: line.warehouse ?? null,
    custom: line.custom,
  };
}

/** A purchase price in another currency says nothing about this order's profit. */
const isIn = (offer: OfferFacts, currency: string): boolean =>
  (offer.purchaseCurrency ?? currency) === currency;

/** The offer; null for a line without one; false when it is not found, which is noted. */
function findOffer(issues: IssueList, offers: FoundOffers, line: LineDraft): OfferFacts | null | false {
  if (line.offer !== undefined) {
    const found = offers.byId.get(line.offer);
    if (found) return found;
    issues.add(`${line.path}.offer`, `there is no offer "${line.offer}".`);
    return false;
  }
  if (!line.sku) return null;
  const [only, ...others] = offers.bySku.get(line.sku) ?? [];
  if (others.length && only) {
    const ids = [only, ...others]
      .map((offer) => offer.id)
      .slice(0, 5)
      .join(', ');
    issues.add(
      `${line.path}.sku`,
      `${others.length + 1} offers have the SKU "${line.sku}" (${ids}): name one by its id in "offer".`,
    );
    return false;
  }
  if (only) return only;
  if (line.name && line.unitPrice !== undefined) return null;
  issues.add(`${line.path}.sku`, `there is no offer with the SKU "${line.sku.slice(0, 60)}".`);
  return false;
}

function priceOf(
  books: OrderDictionaries,
  issues: IssueList,
  offer: OfferFacts | null,
  line: LineDraft,
  quantity: number,
  order: { currency: string; priceType: string | undefined },
): { price: number; priceType: string | null } | undefined {
  if (line.unitPrice !== undefined) return { price: line.unitPrice, priceType: line.priceType ?? null };
  // It was given, but not as a price.
  if (issues.has(`${line.path}.unitPrice`)) return undefined;
  const usual = findDefault(books.priceType)?.code;
  const lists = [line.priceType ?? order.priceType, usual].filter((code) => code !== undefined);
  for (const priceType of offer ? lists : []) {
    const price = offer ? findPrice(offer, priceType, quantity) : undefined;
    if (price !== undefined) return { price, priceType };
  }
  const why = offer
    ? `"${offer.name.slice(0, 60)}" has no price in ${order.currency} in price list ${lists.join(' or ') || '(none exists)'}`
    : 'goods without an offer have no price list';
  issues.add(`${line.path}.unitPrice`, `${why}: give the price.`);
  return undefined;
}
