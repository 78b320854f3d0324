import type { Context } from '../../context.js';
import { write, type Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { badInput, limitExceeded, notFound } from '../../errors.js';
import { marks } from '../../resource/sql.js';
import { loadForChange } from '../../resource/records.js';
import { mergeCustomValues } from '../custom-fields/merge-custom-values.js';
import { Order } from '../orders/order.entity.js';
import { CustomerExternalId } from '../external-ids/external-id.entity.js';
import { Task } from '../tasks/task.entity.js';
import { getOrderDictionaries } from '../orders/order-dictionaries.js';
import { Address } from './address.entity.js';
import { baseOf } from './customer-base.js';
import { Customer } from './customer.entity.js';
import { mergeFields } from './merge-fields.js';
import { requireSameSight } from './require-same-sight.js';
import { recountSums } from './party-sums.js';

const MOST_DUPLICATES = 20;
const MOST_ORDERS = 5000;

/**
 * Makes one customer of several: orders, tasks and addresses move to `into`, contacts and tags are joined, what `into`
 * does not know is filled from the others. The duplicates are deleted softly and lead to the customer that holds them
 * now.
 */
export async function mergeCustomers(
  context: Context,
  into: string | number,
  from: (string | number)[],
): Promise<number> {
  const wrong = from.find((id) => !Number.isSafeInteger(Number(id)));
  if (wrong !== undefined) throw notFound('customer', wrong);
  const others = [...new Set(from.map(Number))];
  if (!others.length) throw badInput([{ path: 'from', message: 'name at least one customer to merge.' }]);
  if (others.includes(Number(into)))
    throw badInput([{ path: 'from', message: 'a customer can not be merged into itself.' }]);
  if (others.length > MOST_DUPLICATES)
    throw limitExceeded(
      `${others.length} customers were named, at most ${MOST_DUPLICATES} are merged at once.`,
    );
  const orders = await countOrders(context, others);
  const tasks = await countTasks(context, others);
  const numbers = 2000 + Math.min(orders, MOST_ORDERS) * 3 + tasks;
  return write(context, (writing) => merge(context, writing, into, others, orders), numbers);
}

async function countOrders(context: Context, customers: number[]): Promise<number> {
  const safe = customers.map((id) => (Number.isSafeInteger(id) ? id : -1));
  const [row] = await context.reader.all(
    `select count(*) from \`order\` where customer in (${marks(safe)}) or contact in (${marks(safe)})`,
    [...safe, ...safe],
  );
  return Number(row?.[0] ?? 0);
}

async function countTasks(context: Context, customers: number[]): Promise<number> {
  const safe = customers.map((id) => (Number.isSafeInteger(id) ? id : -1));
  const [row] = await context.reader.all(
    `select count(*) from task where customer in (${marks(safe)}) and deleted_at is null`,
    safe,
  );
  return Number(row?.[0] ?? 0);
}

async function merge(
  context: Context,
  writing: Write,
  into: string | number,
  others: number[],
  orders: number,
): Promise<number> {
  const kept = await loadForChange(writing, context.access, Customer, into);
  const duplicates: Customer[] = [];
  for (const id of others) duplicates.push(await loadForChange(writing, context.access, Customer, id));
  await requireOneBase(context, kept, duplicates);
  await requireSameSight(context, writing, kept, duplicates);
  // How many orders somebody has is told only to those who may change them all.
  if (orders > MOST_ORDERS)
    throw limitExceeded(
      `These customers have ${orders} orders, at most ${MOST_ORDERS} move at once: merge fewer customers.`,
    );
  await moveOrders(writing, kept, others);
  await moveAddresses(writing, kept, others);
  for (const task of await writing.em.find(Task, { customer: { $in: others }, deletedAt: null }))
    task.customer = kept;
  for (const one of await writing.em.find(CustomerExternalId, { owner: { $in: others }, deletedAt: null }))
    one.owner = kept;
  // Those that were merged into a duplicate before lead to the kept one too.
  for (const earlier of await writing.em.find(Customer, { mergedInto: { $in: others } }))
    earlier.mergedInto = kept;
  for (const duplicate of duplicates) {
    mergeFields(kept, duplicate);
    duplicate.mergedInto = kept;
    duplicate.deletedAt = writing.operation.at;
    duplicate.deleteReason = `merged into customer ${kept.id}`;
  }
  await mergeCustomValues(writing, getResource('customer'), kept, duplicates);
  await writing.em.flush();
  for (const { id } of [kept, ...duplicates]) await recountSums(writing, 'customer', id);
  return kept.id;
}

/** A shop that keeps its customers to itself would find its own no more among those of another. */
async function requireOneBase(context: Context, kept: Customer, duplicates: Customer[]): Promise<void> {
  const books = await getOrderDictionaries(context);
  const base = baseOf(books, kept.shop?.code);
  const foreign = duplicates.find(({ shop }) => baseOf(books, shop?.code) !== base);
  if (foreign)
    throw badInput([
      {
        path: 'from',
        message: `customers ${foreign.id} and ${kept.id} are of different customer bases: only customers of one are merged.`,
      },
    ]);
}

/** By the unit of work, so that the history of each order tells where it came from. */
async function moveOrders(writing: Write, kept: Customer, others: number[]): Promise<void> {
  const fields = ['id', 'version', 'customer', 'contact'] as const;
  const orders = await writing.em.find(
    Order,
    { $or: [{ customer: { $in: others } }, { contact: { $in: others } }] },
    { fields },
  );
  for (const order of orders) {
    if (order.customer && others.includes(order.customer.id)) Reflect.set(order, 'customer', kept);
    if (order.contact && others.includes(order.contact.id)) Reflect.set(order, 'contact', kept);
  }
}

async function moveAddresses(writing: Write, kept: Customer, others: number[]): Promise<void> {
  const addresses = await writing.em.find(Address, {
    customer: { $in: [kept.id, ...others] },
    deletedAt: null,
  });
  const hasMain = addresses.some((address) => address.customer?.id === kept.id && address.isMain);
  for (const address of addresses) {
    if (address.customer?.id === kept.id) continue;
    address.customer = kept;
    if (hasMain) address.isMain = false;
  }
}
