import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch } from './batch.js';
import { isTold, type OrderPlace } from './order-place.js';
import { saveManagers } from './save-managers.js';
import { saveParties, type PartyDraft } from './save-parties.js';
import { selectRecords } from './stored-records.js';

/** Finds or makes managers, companies and customers, and puts their numbers on the orders. */
export async function linkPeople(batch: Batch, places: OrderPlace[]): Promise<void> {
  const managers = await saveManagers(
    batch,
    places.flatMap(({ draft }) => (draft.manager ? [draft.manager] : [])),
  );
  for (const { draft, values } of places) {
    const manager = draft.manager && managers.get(String(draft.manager['email']).toLowerCase());
    if (manager !== undefined) values['manager'] = manager;
  }
  const told = places.filter(isTold);
  const partyOf = (place: OrderPlace, values: Values, take: (id: unknown) => void): PartyDraft => ({
    // The sums of a party are in the currency of its first order.
    values: { currency: place.draft.order['currency'], ...values },
    initial: { shop: place.draft.order['shop'], createdAt: place.draft.order['createdAt'] },
    saved: (record) => take(record['id']),
  });
  const companies = told.flatMap((place) =>
    place.draft.company ? [partyOf(place, place.draft.company, (id) => (place.values['company'] = id))] : [],
  );
  await saveParties(batch, 'company', companies, 'complete');
  const customers = told.flatMap((place) => {
    const { customer } = place.draft;
    if (!customer) return [];
    const company = place.values['company'];
    const values = company === undefined ? customer : { ...customer, company };
    return [partyOf(place, values, (id) => (place.values['customer'] = id))];
  });
  await saveParties(batch, 'customer', customers, 'complete');
}

/** An order's address is its own: a copy that does not move with the customer. */
export async function linkAddresses(batch: Batch, places: OrderPlace[]): Promise<void> {
  const told = places.filter((place) => place.draft.address && isTold(place));
  if (!told.length) return;
  const ids = told.flatMap(({ existing }) =>
    typeof existing?.['deliveryAddress'] === 'number' ? [existing['deliveryAddress']] : [],
  );
  const stored = await selectRecords(batch.bulk, getResource('address'), 'id', ids);
  const byId = new Map(stored.map((record) => [record['id'], record]));
  const drafts = told.map(({ draft, existing }) => ({
    values: draft.address ?? {},
    existing: byId.get(existing?.['deliveryAddress']),
  }));
  const saved = await saveRecords(batch, getResource('address'), drafts, 'overwrite');
  told.forEach((place, index) => (place.values['deliveryAddress'] = saved[index]?.['id']));
}
