import type { Context } from '../../context.js';
import { getResource, getTarget } from '../../db/registry.js';
import { badInput, limitExceeded } from '../../errors.js';
import { normalizePhone } from '../../lib/phone.js';
import { readInput, readPhone, type PropertyValues } from '../../resource/input.js';
import { fits } from '../../resource/within.js';
import { readPayment, type PaymentDraft } from './add-payment.js';
import { checkOrderField } from './check-order-field.js';
import { fillLine, type FilledLine } from './fill-line.js';
import { findOffers } from './find-offers.js';
import { IssueList } from './issue-list.js';
import { checkNewValues, readCustomValues } from './order-custom-values.js';
import {
  findDefault,
  type OrderDictionaries,
  type ShopEntry,
  type StatusEntry,
} from './order-dictionaries.js';
import type { OrderInput } from './order-input.js';
import { readLine, type LineDraft } from './read-line.js';

/** A new order, read and checked, before anything is written. */
export interface OrderPlan {
  shop: ShopEntry;
  status: StatusEntry;
  values: PropertyValues;
  lines: FilledLine[];
  payments: PaymentDraft[];
  /** Offers whose pieces are counted somewhere. */
  counted: Set<number>;
}

export const MOST_LINES = 1000;
const MOST_PAYMENTS = 100;

/** Reads the input of a new order; everything wrong with it is said at once. */
export async function planOrder(
  context: Context,
  books: OrderDictionaries,
  input: OrderInput,
  isPreview = false,
): Promise<OrderPlan> {
  checkCounts(input, isPreview);
  const shop = findShop(context, books, input);
  const issues = new IssueList();
  if (input.currency && input.currency !== shop.currency) {
    issues.add(
      'input.currency',
      `foreign currency: shop ${shop.code} sells in ${shop.currency}, not in ${input.currency.slice(0, 10)}.`,
    );
  }
  const status = findStatus(context, books, issues, input);
  const allowsNegative = books.orderType.get(input.type ?? '')?.allowsNegative === true;
  const values = readValues(books, issues, input, shop, allowsNegative);
  issues.read('input.customer.phone', input.customer?.phone, readPhone);
  const rules = { currency: shop.currency, allowsNegative };
  const drafts = input.lines.map((line, index) =>
    readLine(books, issues, line, rules, `input.lines.${index}`),
  );
  const offers = await findOffers(context, drafts, shop.currency);
  const order = { currency: shop.currency, priceType: input.priceType ?? undefined };
  const lines = drafts
    .map((draft) => fillLine(books, issues, offers, draft, order))
    .filter((line) => line !== undefined);
  const payments = (input.payments ?? [])
    .map((payment, index) => readPayment(books, issues, payment, rules, `input.payments.${index}`))
    .filter((payment) => payment !== undefined);
  if (!isPreview) await checkCustom(context, issues, shop, values, drafts);
  issues.throwIfAny();
  if (!status)
    throw badInput([
      { path: 'input.status', message: 'no status exists yet: make the dictionary of statuses first.' },
    ]);
  const counted = new Set(
    [...offers.byId.values()].filter((offer) => offer.isCounted).map((offer) => offer.id),
  );
  return { shop, status, values, lines, payments, counted };
}

async function checkCustom(
  context: Context,
  issues: IssueList,
  { code: shop, currency }: ShopEntry,
  values: PropertyValues,
  lines: LineDraft[],
): Promise<void> {
  const sale = { shop, currency };
  await checkNewValues(context, issues, 'order', values, sale, 'input');
  for (const line of lines) await checkNewValues(context, issues, 'orderLine', line.custom, sale, line.path);
}

function checkCounts(input: OrderInput, isPreview: boolean): void {
  checkLineCount(input.lines);
  if (!input.lines.length && !isPreview)
    throw badInput([{ path: 'input.lines', message: 'an order has at least one line.' }]);
  if ((input.payments?.length ?? 0) > MOST_PAYMENTS)
    throw limitExceeded(`An order takes at most ${MOST_PAYMENTS} payments at once.`);
}

export function checkLineCount(lines: { length: number }): void {
  if (lines.length > MOST_LINES) {
    throw limitExceeded(
      `The order has ${lines.length} lines, at most ${MOST_LINES} are possible: split it into several orders.`,
    );
  }
}

function findShop(context: Context, books: OrderDictionaries, input: OrderInput): ShopEntry {
  const shop = books.shop.get(input.shop);
  if (shop && fits(shop, context.access.readScope('shop'))) return shop;
  throw badInput([{ path: 'input.shop', message: `there is no shop "${String(input.shop).slice(0, 60)}".` }]);
}

function usualStatus({ status }: OrderDictionaries): StatusEntry | undefined {
  const all = [...status.values()];
  return findDefault(status) ?? all.find((one) => one.active && one.effect !== 'CANCEL') ?? all[0];
}

function findStatus(
  context: Context,
  books: OrderDictionaries,
  issues: IssueList,
  input: OrderInput,
): StatusEntry | undefined {
  if (!input.status) return usualStatus(books);
  const status = books.status.get(input.status);
  if (!status) issues.add('input.status', `there is no status "${input.status.slice(0, 60)}".`);
  if (status?.effect === 'CANCEL' && context.via !== 'IMPORT') {
    issues.add(
      'input.status',
      'a new order can not be canceled already: create it, then call cancelOrder, which keeps the reason.',
    );
  }
  return status;
}

function readValues(
  books: OrderDictionaries,
  issues: IssueList,
  input: OrderInput,
  shop: ShopEntry,
  allowsNegative: boolean,
): PropertyValues {
  const resource = getResource('order');
  const values = readCustomValues(issues, 'order', input.custom, shop.currency, 'input');
  // One by one, so that a bad field does not hide what is wrong with the others.
  for (const [name, value] of Object.entries({ ...input, custom: undefined })) {
    const read = issues.attempt(`input.${name}`, () =>
      readInput(resource, { [name]: value }, 'create', shop.currency, 'input'),
    );
    for (const [field, one] of read ?? []) values.set(field, one);
  }
  for (const [field, value] of values) {
    const path = `input.${field.path}`;
    const problem = checkOrderField(field, value, allowsNegative);
    if (problem) issues.add(path, problem);
    if (field.search === 'phone' && typeof value === 'string')
      values.set(field, normalizePhone(value, shop.countryIso));
    if (field.kind !== 'toOne' || value === null || field.custom) continue;
    const target = getTarget(field);
    const entries: unknown = Reflect.get(books, target.name);
    if (entries instanceof Map && !entries.has(String(value)))
      issues.add(path, `there is no ${target.name} "${String(value).slice(0, 60)}".`);
  }
  return values;
}
