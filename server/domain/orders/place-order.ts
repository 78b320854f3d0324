import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { User } from '../../auth/user.entity.js';
import { getResource, getTarget } from '../../db/registry.js';
import { forbidden, type AppError } from '../../errors.js';
import { addRecord, findReference } from '../../resource/records.js';
import { fits, isWithin } from '../../resource/within.js';
import { assignPart } from '../records/record-writes.js';
import { noteNewValues } from '../custom-fields/note-custom-values.js';
import { Shop } from '../shops/shop.entity.js';
import { assignExternalIds } from '../external-ids/assign-external-ids.js';
import { holdStock } from '../stock/hold-stock.js';
import { shipStock, unshipped } from '../stock/ship-stock.js';
import { writeMovements, type Movement } from '../stock/write-movements.js';
import { addLine } from './add-line.js';
import { addPayment } from './add-payment.js';
import { attachBuyer } from './attach-buyer.js';
import { CancelReason } from './cancel-reason.entity.js';
import { ownDiscount } from './own-discount.js';
import { openStatusPeriod, setStatus } from './enter-status.js';
import { findDefault, type OrderDictionaries } from './order-dictionaries.js';
import type { OrderInput } from './order-input.js';
import type { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import type { OrderPlan } from './plan-order.js';
import { addOrderToSums } from './order-sums.js';
import { notePaid, totalOrder } from './total-order.js';
import { refer } from './refer.js';

/** Writes a planned order with its lines, payments and goods, in the open transaction. */
export async function placeOrder(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  plan: OrderPlan,
  input: OrderInput,
  number: string,
): Promise<number> {
  const at = input.createdAt ?? writing.operation.at;
  const order = addRecord(writing, Order, { number, currency: plan.shop.currency, createdAt: at });
  order.shop = refer(writing, Shop, plan.shop.code);
  await assignPlanned(context, writing, order, plan, input);
  setDefaults(context, writing, books, order, plan);
  const { found, made } = await attachBuyer(context, writing, order, plan.shop, input);
  order.discountPercent = ownDiscount(context, plan, found) ?? order.discountPercent;
  const lines = plan.lines.map((line, index) => addLine(writing, order, line, index + 1));
  const payments = plan.payments.map((payment) =>
    addPayment(books, writing, order, {
      ...payment,
      status: payment.status ?? findDefault(books.paymentStatus)?.code,
    }),
  );
  setStatus(writing, order, plan.status, at);
  totalOrder(books, order, lines, payments);
  notePaid(order, at);
  // Locks are taken in one order everywhere: order, buyer, stock.
  if (plan.status.effect !== 'CANCEL') await addOrderToSums(context, writing, order, made);
  const movements = await moveGoods(context, writing, books, plan, { order, lines });
  await writing.em.flush();
  const { access } = context;
  if (!(await isWithin(writing, access.currencies, getResource('order'), order, access.readScope('order'))))
    throw outOfReach(plan);
  await assignExternalIds(writing, order, input);
  await openStatusPeriod(context, writing, order, plan.status, at);
  await writeMovements(context, writing, movements);
  const { id } = order;
  // Everything is written: nothing is left for the unit of work to look through.
  writing.em.clear();
  return id;
}

async function moveGoods(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  { status, counted }: OrderPlan,
  { order, lines }: { order: Order; lines: OrderLine[] },
): Promise<Movement[]> {
  if (status.effect === 'RESERVE')
    return holdStock(context, writing, books, { order, lines, counted, wanted: unshipped });
  if (status.effect === 'SHIP') return shipStock(context, writing, books, { order, lines, counted });
  return [];
}

async function assignPlanned(
  context: Context,
  writing: Write,
  order: Order,
  plan: OrderPlan,
  input: OrderInput,
): Promise<void> {
  for (const [field, value] of plan.values) {
    if (field.custom) continue;
    const path = `input.${field.path}`;
    if (field.owned) await assignPart(context, writing, order, field, value, path);
    else if (field.kind !== 'toOne' || value === null) Reflect.set(order, field.name, value);
    else if (getTarget(field).dictionary)
      Reflect.set(order, field.name, writing.em.getReference(getTarget(field).entity, String(value)));
    else Reflect.set(order, field.name, await findReference(writing, context.access, field, value, path));
  }
  noteNewValues(order, plan.values);
  if (input.cancelReason) order.cancelReason = refer(writing, CancelReason, input.cancelReason);
  // An identifier without its system is the shop's own.
  if (order.externalId) order.externalSource ??= plan.shop.code;
}

/** The delivery type's costs, and a responsible person where the role reaches only its own orders. */
function setDefaults(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  plan: OrderPlan,
): void {
  const given = new Set([...plan.values.keys()].map((field) => field.name));
  const type = order.deliveryType ? books.deliveryType.get(order.deliveryType.code) : undefined;
  if (type && (type.currency === null || type.currency === order.currency)) {
    if (!given.has('deliveryCost')) order.deliveryCost = type.defaultCost ?? 0;
    if (!given.has('deliveryNetCost')) order.deliveryNetCost = type.defaultNetCost ?? 0;
    if (!given.has('deliveryVatRate')) order.deliveryVatRate = type.vatRate;
  }
  const scope = context.access.readScope('order');
  const { userId } = context.access.viewer;
  if (fits(order, scope) === false && !order.manager && userId !== null)
    order.manager = writing.em.getReference(User, userId);
  if (fits(order, scope) === false) throw outOfReach(plan);
}

const outOfReach = ({ shop }: OrderPlan): AppError =>
  forbidden(`Your role does not reach such an order of shop ${shop.code}, so it can not create one.`);
