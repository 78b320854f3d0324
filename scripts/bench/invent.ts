import { COLOURS, GOODS, NAMES, type NameList } from './names.js';
import type { Random } from './random.js';

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

export function inventCustomer(random: Random, id: number): InventedCustomer {
  const names = random.chance(0.6) ? NAMES[0] : random.pick(NAMES);
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
  const cents = 199 + random.below(random.chance(0.1) ? 40_000 : 6000);
  return {
    id,
    sku: `SKU-${String(id).padStart(6, '0')}`,
    name: `${product}, ${COLOURS[variant % COLOURS.length] ?? COLOURS[0]}`,
    cents,
    costCents: Math.round(cents * (0.4 + random.next() * 0.4)),
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
  const customer = customers[Math.floor(customers.length * random.next() ** 1.6)];
  const lines: InventedOrder['lines'] = [];
  const count = 1 + random.below(5);
  for (let place = 0; place < count; place++) {
    const offer = offers[Math.floor(offers.length * random.next() ** 2)];
    if (offer) lines.push({ offer, pieces: random.chance(0.75) ? 1 : 1 + random.below(4) });
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
    deliveryCents: random.chance(0.5) ? 490 : 0,
    hasAddress: random.chance(0.6),
    isPaid: status === 'delivered' || (status !== 'canceled' && random.chance(0.4)),
  };
}

function inventStatus(random: Random, isOpen: boolean): string {
  if (isOpen && random.chance(0.7)) {
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
  return random.chance(0.8) ? 'delivered' : random.chance(0.8) ? 'canceled' : 'returned';
}
