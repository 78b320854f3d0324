import type { Context } from '../context.js';
import { openRandom, type Random } from '../lib/random.js';
import { getResource } from '../db/registry.js';
import { AppError } from '../errors.js';
import { readOne } from '../resource/read.js';
import { selectionOf } from '../resource/selection.js';
import { cancelOrder } from '../domain/orders/cancel-order.js';
import { createOrder } from '../domain/orders/create-order.js';
import type { OrderInput } from '../domain/orders/order-input.js';
import { recordPayment } from '../domain/orders/record-payment.js';
import { demoPerson } from './demo-people.js';

const DAYS = 45;
const ORDERS = 260;
const BUYERS = 90;
const DAY_MS = 24 * 3600_000;

/** Orders of the last six weeks, through the same verb as everybody's; the younger, the less far on. */
export async function fillOrders(
  context: Context,
  skus: string[],
  managers: number[],
  say: (line: string) => void,
): Promise<void> {
  const random = openRandom(7);
  for (let index = 0; index < ORDERS; index++) {
    const ageMs =
      Math.floor(((ORDERS - 1 - index) / ORDERS) ** 1.3 * DAYS * DAY_MS) + random.below(3_600_000);
    const input = demoOrder(random, skus, managers, ageMs);
    const id = await createInStock(context, input);
    if (id === undefined) continue;
    if (isPaid(random, input)) await payInFull(context, id, random, input);
    else if (random.below(14) === 0 && ageMs < 20 * DAY_MS) await cancelIfOpen(context, random, id, input);
    if ((index + 1) % 65 === 0) say(`  ${index + 1} of ${ORDERS} orders`);
  }
}

/** Some goods are scarce on purpose; an order for what ran out is refused, as it should be. */
async function createInStock(context: Context, input: OrderInput): Promise<number | undefined> {
  try {
    return await createOrder(context, input);
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') return undefined;
    throw error;
  }
}

const isPaid = (random: Random, input: OrderInput): boolean =>
  input.status === 'delivered' || input.status === 'returned' || random.below(3) === 0;

async function payInFull(context: Context, id: number, random: Random, input: OrderInput): Promise<void> {
  const order = await readOne(context, getResource('order'), selectionOf({ due: true }), id);
  const type = random.pick(['card', 'card', 'cash', 'bank-transfer']);
  await recordPayment(context, id, {
    type,
    status: 'paid',
    amount: String(order?.['due']),
    paidAt: input.createdAt?.toISOString() ?? null,
  });
}

function demoOrder(random: Random, skus: string[], managers: number[], ageMs: number): OrderInput {
  const person = demoPerson(random.below(BUYERS));
  const status = statusOf(random, ageMs);
  const lines = Array.from({ length: 1 + random.below(4) }, () => ({
    sku: random.pick(skus),
    quantity: 1 + random.below(3),
    ...(random.below(9) === 0 ? { discountPercent: 10 } : {}),
  }));
  const createdAt = new Date(Date.now() - ageMs);
  const fields = {
    manager: random.below(8) ? String(random.pick(managers)) : null,
    method: random.pick(['cart', 'cart', 'cart', 'one-click', 'phone', 'messenger']),
    call: status === 'new' && random.below(2) === 0,
    customerComment: random.below(6) ? null : 'Please call before delivery.',
    source: random.pick([
      { source: 'google', medium: 'cpc', campaign: 'autumn-tea' },
      { source: 'newsletter', medium: 'email', campaign: 'november' },
      { source: 'direct', medium: null, campaign: null },
    ]),
    delivery: {
      type: random.pick(['courier', 'pickup', 'post']),
      cost: random.pick(['0.00', '4.90', '7.50']),
      netCost: random.pick(['0.00', '3.10', '5.20']),
      address: {
        countryIso: person.countryIso,
        city: person.city,
        street: 'Main street',
        building: String(1 + random.below(90)),
      },
    },
  };
  return { shop: 'main', status, lines, createdAt, customer: { ...person }, payments: [], ...fields };
}

function statusOf(random: Random, ageMs: number): string {
  const days = ageMs / DAY_MS;
  if (days < 0.5) return random.pick(['new', 'new', 'approval']);
  if (days < 3) return random.pick(['approval', 'no-call', 'picking', 'picked']);
  if (days < 8) return random.pick(['picked', 'shipped', 'shipped', 'delivered']);
  return random.below(12) ? 'delivered' : 'returned';
}

async function cancelIfOpen(context: Context, random: Random, id: number, input: OrderInput): Promise<void> {
  if (['shipped', 'delivered', 'returned'].includes(String(input.status))) return;
  await cancelOrder(context, id, { reason: random.pick(['changed-mind', 'no-answer', 'price']) });
}
