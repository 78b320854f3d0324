import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch, type Draft } from './batch.js';
import type { Dictionaries } from './dictionaries.js';
import { lineTotalsOf, orderTotalsOf, type OrderDraft, type Reject } from './order-draft.js';
import { moveStock } from './move-stock.js';
import { priceOrder } from './price-order.js';
import { keepPartySums } from './party-sums.js';
import { saveManagers } from './save-managers.js';
import { offerIdentity } from './find-offers.js';
import { saveOffers, type KnownOffers } from './save-offers.js';
import { saveParties, type PartyDraft } from './save-parties.js';
import { selectRecords } from './stored-records.js';
import type { Mapping } from './mapping.js';

export interface OrderSaving {
  mapping: Mapping;
  dictionaries: Dictionaries;
  knownOffers: KnownOffers;
}

/** An order beside what the database has of it. */
interface Place {
  draft: OrderDraft;
  values: Values;
  existing?: Values | undefined;
  lines: Draft[];
  payments: Draft[];
}

/** Writes the orders of one batch with everything they bring along; gives back those that collide with others. */
export async function saveOrders(batch: Batch, drafts: OrderDraft[], saving: OrderSaving): Promise<Reject[]> {
  const { dictionaries, knownOffers, mapping } = saving;
  knownOffers.forget();
  await dictionaries.save(batch);
  const { places, rejects } = await placeOrders(batch, drafts);
  await linkPeople(batch, places);
  await linkOffers(batch, places, saving);
  await placeParts(batch, places, dictionaries);
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
): Promise<{ places: Place[]; rejects: Reject[] }> {
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
    owners.set(numberKey(record), `${String(record['externalSource'])} ${String(record['externalId'])}`);
  }
  const rejects: Reject[] = [];
  const places: Place[] = [];
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

function refusal(batch: Batch, draft: OrderDraft, owner: string | undefined): string | undefined {
  const mine = `${batch.source} ${String(draft.order['externalId'])}`;
  if (draft.group.before && !batch.counted)
    return 'the rows of this order that stand before in the file were rejected.';
  if (owner === undefined || owner === mine) return undefined;
  return `order.number: the shop ${String(draft.order['shop'])} has an order ${String(draft.order['number'])} already (${owner}).`;
}

async function linkPeople(batch: Batch, places: Place[]): Promise<void> {
  const managers = await saveManagers(
    batch,
    places.flatMap(({ draft }) => (draft.manager ? [draft.manager] : [])),
  );
  for (const { draft, values } of places) {
    const manager = draft.manager && managers.get(String(draft.manager['email']).toLowerCase());
    if (manager !== undefined) values['manager'] = manager;
  }
  const told = places.filter(({ draft, existing }) => !existing || !draft.group.before);
  const partyOf = (place: Place, values: Values, take: (id: unknown) => void): PartyDraft => ({
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

async function linkOffers(
  batch: Batch,
  places: Place[],
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

/** Puts lines and payments beside those in the database and reckons the order anew where they differ. */
async function placeParts(batch: Batch, places: Place[], dictionaries: Dictionaries): Promise<void> {
  const ids = places.flatMap(({ existing }) => (existing ? [Number(existing['id'])] : []));
  const storedLines = groupByOrder(await selectRecords(batch.bulk, getResource('orderLine'), 'order', ids));
  const storedPayments = groupByOrder(await selectRecords(batch.bulk, getResource('payment'), 'order', ids));
  for (const place of places) {
    const { draft, existing, values } = place;
    const orderId = Number(existing?.['id']);
    const before = storedLines.get(orderId) ?? [];
    const findLine = finder(before);
    const findPayment = finder(storedPayments.get(orderId) ?? []);
    place.lines = draft.lines.map((line) => matched(line.values, findLine));
    place.payments = draft.payments.map((payment) => matched(payment, findPayment));
    if (!existing) {
      place.lines.forEach((line, index) => Object.assign(line.values, lineTotals(draft, index)));
      Object.assign(values, orderTotalsOf(draft.totals));
    } else {
      reckonAnew(place, before, storedPayments.get(orderId) ?? [], dictionaries);
    }
    if (draft.totals.paid > 0 && draft.totals.due <= 0)
      values['fullPaidAt'] ??= lastPayment(draft.payments) ?? existing?.['fullPaidAt'];
  }
}

function lineTotals(draft: OrderDraft, index: number): Values {
  // Canceled lines cost nothing and are not among the totals.
  const place = draft.lines.slice(0, index).filter(({ values }) => values['canceled'] !== true).length;
  const totals = draft.lines[index]?.values['canceled'] === true ? undefined : draft.totals.lines[place];
  return totals ? lineTotalsOf(totals) : {};
}

/** All lines the order has now, those that the file does not speak of too, and what they come to. */
function reckonAnew(
  place: Place,
  storedLines: Values[],
  storedPayments: Values[],
  dictionaries: Dictionaries,
): void {
  place.lines = withUntold(storedLines, place.lines);
  const payments = withUntold(storedPayments, place.payments).map(merged);
  const active = place.lines.filter((draft) => !isGone(merged(draft)));
  const isComplete = (payment: Values): boolean =>
    dictionaries.find('paymentStatus', String(payment['status']))?.['paymentComplete'] === true;
  const order = { ...place.existing, ...place.values };
  const totals = priceOrder(
    order,
    active.map(merged),
    payments.filter((payment) => !payment['deletedAt']),
    isComplete,
  );
  Object.assign(place.values, orderTotalsOf(totals));
  active.forEach((draft, index) => {
    const sums = totals.lines[index];
    if (sums) Object.assign(draft.values, lineTotalsOf(sums));
  });
}

function withUntold(stored: Values[], told: Draft[]): Draft[] {
  const known = new Set(told.map(({ existing }) => existing));
  return [
    ...stored.filter((record) => !known.has(record)).map((existing) => ({ values: {}, existing })),
    ...told,
  ];
}

const merged = ({ values, existing }: Draft): Values => ({ ...existing, ...values });
const isGone = (line: Values): boolean => line['canceled'] === true || Boolean(line['deletedAt']);

type FindPart = (values: Values) => Values | undefined;

/** The stored part that a part of the file is: by the identifier it has there, else by its place. */
function finder(stored: Values[]): FindPart {
  const keyOf = (values: Values): string =>
    values['externalId'] != null
      ? `id ${String(values['externalId'])}`
      : `place ${String(values['position'])}`;
  const parts = new Map(stored.map((record) => [keyOf(record), record]));
  return (values) => parts.get(keyOf(values));
}

function matched(values: Values, find: FindPart): Draft {
  const existing = find(values);
  if (!existing) return { values };
  const { position: _, ...others } = values;
  return { values: others, existing };
}

function groupByOrder(records: Values[]): Map<number, Values[]> {
  const groups = new Map<number, Values[]>();
  for (const record of records) {
    const order = Number(record['order']);
    const group = groups.get(order);
    if (group) group.push(record);
    else groups.set(order, [record]);
  }
  return groups;
}

function lastPayment(payments: Values[]): Date | undefined {
  const times = payments.flatMap(({ paidAt }) => (paidAt instanceof Date ? [paidAt.getTime()] : []));
  return times.length ? new Date(Math.max(...times)) : undefined;
}

/** An order's address is its own: a copy that does not move with the customer. */
async function linkAddresses(batch: Batch, places: Place[]): Promise<void> {
  const told = places.filter(({ draft, existing }) => draft.address && (!existing || !draft.group.before));
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

/** The time an order stands in its status; a status changed by the file ends one period and begins the next. */
async function keepStatusPeriods(batch: Batch, places: Place[], saved: Values[]): Promise<void> {
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
