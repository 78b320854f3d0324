import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch, type Draft } from './batch.js';
import type { Dictionaries } from './dictionaries.js';
import { offerIdentity } from './find-offers.js';
import { linkAddresses, linkPeople } from './link-people.js';
import type { Mapping } from './mapping.js';
import { moveStock } from './move-stock.js';
import type { OrderDraft, Reject } from './order-draft.js';
import type { OrderPlace } from './order-place.js';
import { keepPartySums } from './party-sums.js';
import { placeOrderParts } from './place-order-parts.js';
import { saveOffers, type KnownOffers } from './save-offers.js';
import { selectRecords } from './stored-records.js';

export interface OrderSaving {
  mapping: Mapping;
  dictionaries: Dictionaries;
  knownOffers: KnownOffers;
}

/** Writes the orders of one batch with everything they bring along; gives back those that collide with others. */
export async function saveOrders(batch: Batch, drafts: OrderDraft[], saving: OrderSaving): Promise<Reject[]> {
  const { dictionaries, knownOffers, mapping } = saving;
  knownOffers.forget();
  await dictionaries.save(batch);
  const { places, rejects } = await placeOrders(batch, drafts);
  await linkPeople(batch, places);
  await linkOffers(batch, places, saving);
  await placeOrderParts(batch, places, dictionaries);
  await linkAddresses(batch, places);

  const order = getResource('order');
  const saved = await saveRecords(
    batch,
    order,
    places.map(({ values, existing }) => ({ values, existing })),
    'overwrite',
  );
  const idOf = (index: number): number => Number(saved[index]?.['id']);
  const lines = places.flatMap((place, index) => place.lines.map((line) => withOrder(line, idOf(index))));
  const savedLines = await saveRecords(batch, getResource('orderLine'), lines, 'overwrite');
  const payments = places.flatMap((place, index) =>
    place.payments.map((payment) => withOrder(payment, idOf(index))),
  );
  await saveRecords(batch, getResource('payment'), payments, 'overwrite');
  await keepStatusPeriods(batch, places, saved);
  if (mapping.moveStock) {
    const fresh = savedLines.filter(
      (_, index) => !lines[index]?.existing && savedLines[index]?.['offer'] != null,
    );
    await moveStock(batch, mapping.moveStock.warehouse, fresh);
  }
  await keepPartySums(
    batch,
    places.map(({ existing }, index) => ({ before: existing, after: saved[index] ?? {} })),
  );
  saved.forEach((record, index) => {
    const before = places[index]?.draft.group.before ? Number(places[index]?.existing?.['total'] ?? 0) : 0;
    batch.tally.addOrderSum(String(record['currency']), Number(record['total']) - before);
  });
  return rejects;
}

const withOrder = ({ values, existing }: Draft, order: number): Draft => ({
  values: { order, ...values },
  existing,
});

/** Finds which orders are there already, and refuses numbers that others have. */
async function placeOrders(
  batch: Batch,
  drafts: OrderDraft[],
): Promise<{ places: OrderPlace[]; rejects: Reject[] }> {
  const order = getResource('order');
  const ids = drafts.map((draft) => String(draft.order['externalId']));
  const found = await selectRecords(batch.bulk, order, 'externalId', ids, {
    property: 'externalSource',
    value: batch.source,
  });
  const existing = new Map(found.map((record) => [String(record['externalId']), record]));
  const fresh = drafts.filter((draft) => !existing.has(String(draft.order['externalId'])));
  const owners = new Map<string, string>();
  const numberKey = (record: Values): string => `${String(record['shop'])} ${String(record['number'])}`;
  for (const record of await selectRecords(
    batch.bulk,
    order,
    'number',
    fresh.map((draft) => String(draft.order['number'])),
  )) {
    owners.set(numberKey(record), identityOf(record));
  }
  const rejects: Reject[] = [];
  const places: OrderPlace[] = [];
  for (const draft of drafts) {
    const before = existing.get(String(draft.order['externalId']));
    const reason = before
      ? before['deletedAt']
        ? 'the order was deleted in Kontor; it stays deleted.'
        : undefined
      : refusal(batch, draft, owners.get(numberKey(draft.order)));
    if (reason) {
      rejects.push(...draft.group.rows.map((row) => ({ row, reasons: [reason] })));
      continue;
    }
    if (!before) owners.set(numberKey(draft.order), `${batch.source} ${String(draft.order['externalId'])}`);
    // What comes later in the file adds to the order, it does not tell it anew.
    const values: Values =
      before && draft.group.before ? {} : { ...draft.order, externalSource: batch.source };
    if (before && draft.order['statusChangedAt'] === draft.order['createdAt'])
      delete values['statusChangedAt'];
    places.push({ draft, values, existing: before, lines: [], payments: [] });
  }
  return { places, rejects };
}

/** How an order is told from others in a refusal. */
const identityOf = ({ externalSource, externalId }: Values): string =>
  externalId === null || externalId === undefined
    ? 'one that no other system has named'
    : `${String(externalSource)} ${String(externalId)}`;

function refusal(batch: Batch, draft: OrderDraft, owner: string | undefined): string | undefined {
  const mine = `${batch.source} ${String(draft.order['externalId'])}`;
  if (draft.group.before && !batch.counted)
    return 'the rows of this order that stand before in the file were rejected.';
  if (owner === undefined || owner === mine) return undefined;
  return `order.number: the shop ${String(draft.order['shop'])} has an order ${String(draft.order['number'])} already (${owner}).`;
}

async function linkOffers(
  batch: Batch,
  places: OrderPlace[],
  { dictionaries, knownOffers }: OrderSaving,
): Promise<void> {
  const defaultPriceType = dictionaries.findDefault('priceType')?.['code'];
  const drafts = places.flatMap(({ draft }) =>
    draft.lines.map(({ values, offer, product, group }) => {
      const priceType = values['priceType'] ?? defaultPriceType;
      const price = Number(values['unitPrice']);
      const isPriced = price > 0 && Number(values['quantity']) > 0 && typeof priceType === 'string';
      return {
        offer,
        product,
        group,
        price: isPriced ? { priceType, currency: String(draft.order['currency']), price } : undefined,
      };
    }),
  );
  await saveOffers(batch, knownOffers, drafts);
  for (const { draft } of places) {
    for (const { values, offer } of draft.lines) {
      const id = knownOffers.find(offerIdentity(offer));
      if (id !== undefined) values['offer'] = id;
    }
  }
}

/** The time an order stands in its status; a status changed by the file ends one period and begins the next. */
async function keepStatusPeriods(batch: Batch, places: OrderPlace[], saved: Values[]): Promise<void> {
  const begun: Values[] = [];
  for (const [index, { existing }] of places.entries()) {
    const record = saved[index] ?? {};
    const status = record['status'];
    if (existing?.['status'] === status) continue;
    const now = batch.writing.operation.at;
    const enteredAt = existing ? now : (record['statusChangedAt'] ?? now);
    if (existing) {
      await batch.bulk.run(
        'update `status_period` set `left_at` = ? where `order` = ? and `left_at` is null',
        [batch.bulk.moment(now), Number(record['id'])],
      );
    }
    begun.push({ id: batch.writing.nextId(), order: record['id'], status, enteredAt });
  }
  if (begun.length) await batch.bulk.insert(getResource('statusPeriod'), begun);
}
