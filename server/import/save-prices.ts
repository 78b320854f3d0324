import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch, type Draft } from './batch.js';
import { selectRecords } from './stored-records.js';

/** Writes prices of offers; one is known by offer, price list, currency and the quantity it begins at. */
export async function savePrices(batch: Batch, prices: Values[]): Promise<void> {
  const wanted = new Map(prices.map((price) => [keyOf(price), { minQuantity: 0, ...price }]));
  const resource = getResource('price');
  const offers = [...new Set(prices.map((price) => Number(price['offer'])))];
  const stored = new Map(
    (await selectRecords(batch.bulk, resource, 'offer', offers)).map((record) => [keyOf(record), record]),
  );
  // A deleted price keeps its place in the unique key: the file brings it back.
  const drafts = [...wanted].map(([key, values]): Draft => {
    const existing = stored.get(key);
    return {
      values: existing?.['deletedAt'] ? { ...values, deletedAt: null, deleteReason: null } : values,
      existing,
    };
  });
  await saveRecords(batch, resource, drafts, 'overwrite');
}

const keyOf = ({ offer, priceType, currency, minQuantity = 0 }: Values): string =>
  [offer, priceType, currency, minQuantity].map(String).join(' ');
