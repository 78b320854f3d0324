import type { Random } from '../../server/lib/random.js';
import { COLOURS, GOODS, NAMES, type NameList } from './names.js';

/** Invented records in the units of the database: cents, ten-thousandths of a euro, thousandths of a piece, ms. */
export interface InventedCustomer {
  id: number;
  first: string;
  last: string;
  phone: string;
  email: string;
  names: NameList;
  orders: number;
  spentCents: number;
  firstOrderAt: number;
  lastOrderAt: number;
}

export interface InventedOffer {
  id: number;
  sku: string;
  name: string;
  cents: number;
  costCents: number;
}

export interface InventedOrder {
  id: number;
  createdAt: number;
  customer: InventedCustomer;
  status: string;
  method: string;
  lines: { offer: InventedOffer; pieces: number }[];
  deliveryCents: number;
  hasAddress: boolean;
  isPaid: boolean;
}

export const FIRST_DAY = Date.UTC(2024, 6, 1);
export const LAST_DAY = Date.UTC(2026, 6, 1);
/** Orders older than this are done, one way or the other. */
const OPEN_DAYS_MS = 45 * 24 * 3600_000;
const DAY_MS = 24 * 3600_000;
const STEPS = 1_000_000;

/** 0 <= x < 1. */
const fraction = (random: Random): number => random.below(STEPS) / STEPS;
const happens = (random: Random, probability: number): boolean => fraction(random) < probability;

export function inventCustomer(random: Random, id: number): InventedCustomer {
  const names = happens(random, 0.6) ? NAMES[0] : random.pick(NAMES);
  const first = random.pick(names.first);
  const last = random.pick(names.last);
  return {
    id,
    first,
    last,
    phone: `${names.phone}${String(1_000_000 + random.below(8_999_999))}`,
    email: `buyer${id}@${random.pick(['example.com', 'example.org', 'mail.example'])}`,
    names,
    orders: 0,
    spentCents: 0,
    firstOrderAt: 0,
    lastOrderAt: 0,
  };
}

export function inventOffer(random: Random, id: number, product: string, variant: number): InventedOffer {
  const cents = 199 + random.below(happens(random, 0.1) ? 40_000 : 6000);
  return {
    id,
    sku: `SKU-${String(id).padStart(6, '0')}`,
    name: `${product}, ${COLOURS[variant % COLOURS.length] ?? COLOURS[0]}`,
    cents,
    costCents: Math.round(cents * (0.4 + fraction(random) * 0.4)),
  };
}

export const inventProductName = (random: Random, place: number): string =>
  `${random.pick(GOODS)} ${place + 1}`;

export function inventOrder(
  random: Random,
  id: number,
  share: number,
  customers: InventedCustomer[],
  offers: InventedOffer[],
): InventedOrder | undefined {
  const createdAt =
    FIRST_DAY + Math.floor(share * (LAST_DAY - FIRST_DAY - DAY_MS)) + random.below(DAY_MS / 2);
  // Some buyers come back often, most do not.
  const customer = customers[Math.floor(customers.length * fraction(random) ** 1.6)];
  const lines: InventedOrder['lines'] = [];
  const count = 1 + random.below(5);
  for (let place = 0; place < count; place++) {
    const offer = offers[Math.floor(offers.length * fraction(random) ** 2)];
    if (offer) lines.push({ offer, pieces: happens(random, 0.75) ? 1 : 1 + random.below(4) });
  }
  if (!customer) return undefined;
  const status = inventStatus(random, LAST_DAY - createdAt < OPEN_DAYS_MS);
  return {
    id,
    createdAt,
    customer,
    status,
    method: random.pick(['cart', 'cart', 'cart', 'one-click', 'phone', 'marketplace']),
    lines,
    deliveryCents: happens(random, 0.5) ? 490 : 0,
    hasAddress: happens(random, 0.6),
    isPaid: status === 'delivered' || (status !== 'canceled' && happens(random, 0.4)),
  };
}

function inventStatus(random: Random, isOpen: boolean): string {
  if (isOpen && happens(random, 0.7)) {
    return random.pick([
      'new',
      'new',
      'approval',
      'no-call',
      'picking',
      'picking',
      'picked',
      'shipped',
      'shipped',
      'shipped',
    ]);
  }
  return happens(random, 0.8) ? 'delivered' : happens(random, 0.8) ? 'canceled' : 'returned';
}
