import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import type { Batch } from './batch.js';
import { selectRecords } from './stored-records.js';

const NAMES = ['externalId', 'sku', 'barcode'] as const;

/** What a row calls an offer: by external id, else by SKU, else by barcode; empty when by nothing. */
export function offerIdentity(offer: Values): string {
  const name = NAMES.find((one) => typeof offer[one] === 'string');
  return name ? `${name} ${String(offer[name])}` : '';
}

/**
 * The stored offers that rows speak of, by identity. One without an external id of this source may be found by its SKU
 * or barcode even if the row has an external id: it was typed by hand before.
 */
export async function findOffers(batch: Batch, offers: Values[]): Promise<Map<string, Values>> {
  const wanted = new Map(offers.map((offer) => [offerIdentity(offer), offer]));
  wanted.delete('');
  const stored = new Map<string, Values[]>();
  for (const name of NAMES) {
    const keys = new Set<string>();
    for (const offer of wanted.values()) if (typeof offer[name] === 'string') keys.add(offer[name]);
    const own = name === 'externalId' ? { property: 'externalSource', value: batch.source } : undefined;
    const records = keys.size
      ? await selectRecords(batch.bulk, getResource('offer'), name, [...keys], own)
      : [];
    // SKUs repeat in real shops: the oldest offer counts. A deleted one only keeps its external id taken.
    for (const record of records.sort((one, other) => Number(one['id']) - Number(other['id']))) {
      if (record['deletedAt'] && name !== 'externalId') continue;
      const key = `${name} ${String(record[name])}`;
      stored.set(key, [...(stored.get(key) ?? []), record]);
    }
  }
  const found = new Map<string, Values>();
  const taken = new Set<unknown>();
  for (const [identity, offer] of wanted) {
    const hasId = typeof offer['externalId'] === 'string';
    const match = NAMES.flatMap((name) => stored.get(`${name} ${String(offer[name])}`) ?? []).find(
      (record) =>
        !hasId ||
        record['externalId'] === offer['externalId'] ||
        (!(record['externalId'] && record['externalSource'] === batch.source) && !taken.has(record['id'])),
    );
    if (!match) continue;
    if (hasId) taken.add(match['id']);
    found.set(identity, match);
  }
  return found;
}
