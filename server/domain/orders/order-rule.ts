import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { badInput } from '../../errors.js';
import { getResource } from '../../db/registry.js';
import { normalizePhone } from '../../lib/phone.js';
import { isGiven } from '../records/is-given.js';
import { baseOf } from '../customers/customer-base.js';
import { Customer } from '../customers/customer.entity.js';
import { addToSums } from '../customers/party-sums.js';
import { checkOrderField } from './check-order-field.js';
import { IssueList } from './issue-list.js';
import { loadLines, loadPayments } from './load-order.js';
import { getOrderDictionaries, type OrderDictionaries } from './order-dictionaries.js';
import { Order } from './order.entity.js';
import { isCanceled } from './recount-order.js';
import { notePaid, totalOrder } from './total-order.js';

/** What holds whenever updateOrder changes an order. */
export async function orderRule(
  context: Context,
  writing: Write,
  record: object,
  input: object,
): Promise<void> {
  if (!(record instanceof Order)) return;
  const books = await getOrderDictionaries(context);
  checkFields(context, books, record, input);
  const before = record.total;
  const lines = await loadLines(writing, record);
  totalOrder(books, record, lines, await loadPayments(writing, record));
  notePaid(record, writing.operation.at);
  await checkBase(writing, books, record, input);
  if (isCanceled(books, record)) return;
  for (const party of ['customer', 'company'] as const)
    await moveParty(context, writing, record, party, before);
}

/** As createOrder does not find them, an order is not given to a customer of another base either. */
async function checkBase(
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  input: object,
): Promise<void> {
  if (!order.customer || !isGiven(input, 'customer')) return;
  const { id, shop } = await writing.em.findOneOrFail(Customer, order.customer.id);
  if (baseOf(books, shop?.code) === baseOf(books, order.shop.code)) return;
  const message = `there is no customer "${id}" among those of shop ${order.shop.code}.`;
  throw badInput([{ path: 'input.customer', message }]);
}

function checkFields({ access }: Context, books: OrderDictionaries, order: Order, input: object): void {
  const issues = new IssueList();
  const allowsNegative = books.orderType.get(order.type?.code ?? '')?.allowsNegative === true;
  for (const field of getResource('order').fields.values()) {
    if (field.input === 'none' || field.kind === 'toMany' || field.kind === 'toOne') continue;
    // Another type judges anew what the order holds already, as far as its name may be told.
    const isJudged = isGiven(input, 'type') && access.canReadField('order', field.name);
    if (!isJudged && !isGiven(input, field.path)) continue;
    const problem = checkOrderField(field, Reflect.get(order, field.name), allowsNegative);
    if (problem) issues.add(`input.${field.path}`, problem);
  }
  issues.throwIfAny();
  const country = books.shop.get(order.shop.code)?.countryIso;
  if (order.phone) setIfOther(order, 'phone', normalizePhone(order.phone, country));
  if (order.additionalPhone)
    setIfOther(order, 'additionalPhone', normalizePhone(order.additionalPhone, country));
}

function setIfOther(order: Order, name: 'phone' | 'additionalPhone', value: string): void {
  if (order[name] !== value) order[name] = value;
}

/** The order's sum moves with its total, or from one buyer to another. */
async function moveParty(
  context: Context,
  writing: Write,
  order: Order,
  party: 'customer' | 'company',
  before: number,
): Promise<void> {
  const original: unknown = writing.em.getUnitOfWork().getOriginalEntityData(order)?.[party];
  const old = typeof original === 'number' ? original : undefined;
  const now = order[party]?.id;
  const { currency } = order;
  if (old === now) {
    if (now !== undefined && order.total !== before)
      await addToSums(context, writing, party, now, { currency, sum: order.total - before, orders: 0 });
    return;
  }
  if (old !== undefined)
    await addToSums(context, writing, party, old, { currency, sum: -before, orders: -1 });
  if (now !== undefined)
    await addToSums(context, writing, party, now, {
      currency,
      sum: order.total,
      orders: 1,
      orderedAt: order.createdAt,
    });
}
