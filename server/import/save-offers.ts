import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch, type Draft } from './batch.js';
import { findOffers, offerIdentity } from './find-offers.js';
import { selectRecords } from './stored-records.js';

/** An offer that a row speaks of, with the product and the price it gets when it has to be made. */
export interface OfferDraft {
  offer: Values;
  product: Values;
  group?: Values | undefined;
  price?: { priceType: string; currency: string; price: number } | undefined;
}

/** Numbers of offers by identity, kept from batch to batch; what a batch adds counts from its commit on. */
export interface KnownOffers {
  find(identity: string): number | undefined;
  learn(identity: string, id: number): void;
  commit(): void;
  forget(): void;
}

export function openKnownOffers(): KnownOffers {
  const known = new Map<string, number>();
  const fresh = new Map<string, number>();
  return {
    find: (identity) => fresh.get(identity) ?? known.get(identity),
    learn: (identity, id) => void fresh.set(identity, id),
    commit() {
      for (const [identity, id] of fresh) known.set(identity, id);
      fresh.clear();
    },
    forget: () => fresh.clear(),
  };
}

/** Finds the offers, and makes those that are missing together with their products and prices. */
export async function saveOffers(batch: Batch, known: KnownOffers, drafts: OfferDraft[]): Promise<void> {
  const wanted = new Map<string, OfferDraft>();
  for (const draft of drafts) {
    const identity = offerIdentity(draft.offer);
    if (!identity || known.find(identity) !== undefined) continue;
    const before = wanted.get(identity);
    // The first row may lack the name or have no price: any later one of the batch serves.
    if (!before) wanted.set(identity, draft);
    else
      wanted.set(identity, {
        ...draft,
        ...before,
        offer: { ...draft.offer, ...before.offer },
        price: before.price ?? draft.price,
      });
  }
  const found = await findOffers(
    batch,
    [...wanted.values()].map((draft) => draft.offer),
  );
  for (const [identity, record] of found) {
    wanted.delete(identity);
    known.learn(identity, Number(record['id']));
  }
  if (wanted.size) await createOffers(batch, known, wanted);
}

async function createOffers(
  batch: Batch,
  known: KnownOffers,
  wanted: Map<string, OfferDraft>,
): Promise<void> {
  const drafts = [...wanted.values()];
  const groups = await saveGroups(
    batch,
    drafts.flatMap(({ group }) => (group ? [group] : [])),
  );
  const products = await saveProducts(batch, drafts, groups);
  const offers = await saveRecords(
    batch,
    getResource('offer'),
    drafts.map((draft, index) => ({
      values: { ...newOffer(batch, draft), product: products[index]?.['id'] },
    })),
    'complete',
  );
  const prices: Draft[] = [];
  [...wanted.keys()].forEach((identity, index) => {
    const id = Number(offers[index]?.['id']);
    known.learn(identity, id);
    const price = drafts[index]?.price;
    if (price) prices.push({ values: { offer: id, ...price } });
  });
  await saveRecords(batch, getResource('price'), prices, 'complete');
}

function newOffer({ source }: Batch, { offer, product }: OfferDraft): Values {
  const name = offer['name'] ?? product['name'] ?? offer['sku'] ?? offer['externalId'] ?? offer['barcode'];
  return { name, ...offer, ...(offer['externalId'] === undefined ? {} : { externalSource: source }) };
}

/** One product for each external id, and one for each offer whose product has none. */
async function saveProducts(
  batch: Batch,
  drafts: OfferDraft[],
  groups: Map<string, number>,
): Promise<Values[]> {
  const resource = getResource('product');
  const named = drafts.flatMap(({ product }) =>
    typeof product['externalId'] === 'string' ? [product['externalId']] : [],
  );
  const found = named.length
    ? await selectRecords(batch.bulk, resource, 'externalId', [...new Set(named)], {
        property: 'externalSource',
        value: batch.source,
      })
    : [];
  const existing = new Map(found.map((record) => [record['externalId'], record]));
  const made = new Map<unknown, number>();
  const toSave: Draft[] = [];
  const places = drafts.map((draft) => {
    const externalId = draft.product['externalId'];
    const before = externalId === undefined ? undefined : made.get(externalId);
    if (before !== undefined) return before;
    const { name, sku } = newOffer(batch, draft);
    const group = draft.group && groups.get(String(draft.group['externalId']));
    const values = {
      name,
      sku,
      ...draft.product,
      ...(group === undefined ? {} : { group }),
      ...(externalId === undefined ? {} : { externalSource: batch.source }),
    };
    const place = toSave.push({ values, existing: existing.get(externalId) }) - 1;
    if (externalId !== undefined) made.set(externalId, place);
    return place;
  });
  const saved = await saveRecords(batch, resource, toSave, 'complete');
  return places.map((place) => saved[place] ?? {});
}

/** Branches of the catalogue by external id; missing ones are made. */
export async function saveGroups(batch: Batch, groups: Values[]): Promise<Map<string, number>> {
  const wanted = new Map(groups.map((group) => [String(group['externalId']), group]));
  if (!wanted.size) return new Map();
  const resource = getResource('productGroup');
  const found = await selectRecords(batch.bulk, resource, 'externalId', [...wanted.keys()], {
    property: 'externalSource',
    value: batch.source,
  });
  const existing = new Map(found.map((record) => [record['externalId'], record]));
  const drafts = [...wanted].map(([externalId, group]) => ({
    values: { name: externalId, ...group, externalSource: batch.source },
    existing: existing.get(externalId),
  }));
  const saved = await saveRecords(batch, resource, drafts, 'complete');
  return new Map(saved.map((record) => [String(record['externalId']), Number(record['id'])]));
}
