import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import type { Batch, Draft } from './batch.js';
import type { Dictionaries } from './dictionaries.js';
import { lineTotalsOf, orderTotalsOf } from './order-draft.js';
import type { OrderPlace } from './order-place.js';
import { priceOrder } from './price-order.js';
import { selectRecords } from './stored-records.js';

/** Puts lines and payments beside those in the database and reckons the order anew where they differ. */
export async function placeOrderParts(
  batch: Batch,
  places: OrderPlace[],
  dictionaries: Dictionaries,
): Promise<void> {
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
      addLineTotals(place);
      Object.assign(values, orderTotalsOf(draft.totals));
    } else {
      reckonAnew(place, before, storedPayments.get(orderId) ?? [], dictionaries);
    }
    if (draft.totals.paid > 0 && draft.totals.due <= 0)
      values['fullPaidAt'] ??= lastPayment(draft.payments) ?? existing?.['fullPaidAt'];
  }
}

/** Canceled lines cost nothing and are not among the totals. */
function addLineTotals({ draft, lines }: OrderPlace): void {
  let next = 0;
  for (const { values } of lines) {
    const sums = values['canceled'] === true ? undefined : draft.totals.lines[next++];
    if (sums) Object.assign(values, lineTotalsOf(sums));
  }
}

/** All lines the order has now, those that the file does not speak of too, and what they come to. */
function reckonAnew(
  place: OrderPlace,
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
