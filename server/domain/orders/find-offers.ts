import type { Context } from '../../context.js';
import type { SqlRow, SqlValue } from '../../db/reader.js';
import { getResource } from '../../db/registry.js';
import { openDraft } from '../../resource/plan.js';
import { scopeSql } from '../../resource/scope-sql.js';
import { marks, openSource } from '../../resource/sql.js';
import type { LineDraft } from './read-line.js';

/** An offer as far as an order line takes a snapshot of it. */
export interface OfferFacts {
  id: number;
  sku: string | null;
  name: string;
  unit: string | null;
  vatRate: number | null;
  purchasePrice: number | null;
  purchaseCurrency: string | null;
  /** Some warehouse counts its pieces. */
  isCounted: boolean;
  prices: OfferPrice[];
}

interface OfferPrice {
  priceType: string;
  minQuantity: number;
  price: number;
}

export interface FoundOffers {
  byId: Map<number, OfferFacts>;
  bySku: Map<string, OfferFacts[]>;
}

/** The offers that lines name by id or SKU with their prices in one currency: one statement, however many lines. */
export async function findOffers(
  context: Context,
  lines: LineDraft[],
  currency: string,
): Promise<FoundOffers> {
  const ids = unique(lines.map((line) => line.offer));
  const skus = unique(lines.filter((line) => line.offer === undefined).map((line) => line.sku));
  const byId =
    ids.length || skus.length
      ? await readOffers(context, ids, skus, currency)
      : new Map<number, OfferFacts>();
  const bySku = new Map<string, OfferFacts[]>();
  for (const offer of byId.values()) {
    if (offer.sku !== null) bySku.set(offer.sku, [...(bySku.get(offer.sku) ?? []), offer]);
  }
  return { byId, bySku };
}

const unique = <T>(values: (T | undefined)[]): T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

async function readOffers(
  context: Context,
  ids: number[],
  skus: string[],
  currency: string,
): Promise<Map<number, OfferFacts>> {
  const draft = openDraft(context);
  const source = openSource(draft, getResource('offer'));
  const scope = scopeSql(draft, source);
  const o = source.alias;
  const columns = [
    ...['id', 'sku', 'name'].map((column) => `${o}.${column}`),
    'coalesce(u.symbol, u.code)',
    `coalesce(${o}.vat_rate, p.vat_rate)`,
    `${o}.purchase_price`,
    `${o}.purchase_currency`,
    `exists (select 1 from stock s where s.offer = ${o}.id and s.deleted_at is null)`,
    'r.price_type',
    'r.min_quantity',
    'r.price',
  ];
  const alternatives = [
    ...(ids.length ? [`${o}.id in (${marks(ids)})`] : []),
    // A SKU that is sold no more does not make another one ambiguous.
    ...(skus.length ? [`(${o}.sku in (${marks(skus)}) and ${o}.active = 1)`] : []),
  ];
  const rows = await context.reader.all(
    `select ${columns.join(', ')} from offer ${o} join product p on p.id = ${o}.product left join unit u on u.code = coalesce(${o}.unit, p.unit) left join price r on r.offer = ${o}.id and r.currency = ? and r.deleted_at is null where (${alternatives.join(' or ')}) and ${o}.deleted_at is null${scope ? ` and ${scope.text}` : ''} order by ${o}.id`,
    [currency, ...ids, ...skus, ...(scope?.values ?? [])],
  );
  const offers = new Map<number, OfferFacts>();
  for (const row of rows) {
    const offer = offers.get(Number(row[0])) ?? offerOf(row);
    offers.set(offer.id, offer);
    const priceType = row[8];
    if (typeof priceType === 'string')
      offer.prices.push({ priceType, minQuantity: Number(row[9]), price: Number(row[10]) });
  }
  return offers;
}

function offerOf(row: SqlRow): OfferFacts {
  return {
    id: Number(row[0]),
    sku: textOrNull(row[1]),
    name: String(row[2]),
    unit: textOrNull(row[3]),
    vatRate: numberOrNull(row[4]),
    purchasePrice: numberOrNull(row[5]),
    purchaseCurrency: textOrNull(row[6]),
    isCounted: Number(row[7]) === 1,
    prices: [],
  };
}

const textOrNull = (value: SqlValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
const numberOrNull = (value: SqlValue | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

/** The price of a list for a quantity: of the step with the largest minimum that the quantity reaches. */
export function findPrice(offer: OfferFacts, priceType: string, quantity: number): number | undefined {
  return offer.prices
    .filter((one) => one.priceType === priceType && one.minQuantity <= Math.abs(quantity))
    .sort((one, other) => other.minQuantity - one.minQuantity)[0]?.price;
}
