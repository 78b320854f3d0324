import type { GrantsInput } from '../../../server/rights/grants.js';
import { write } from '../../../server/changes/write.js';
import { Customer } from '../../../server/domain/customers/customer.entity.js';
import { Shop } from '../../../server/domain/shops/shop.entity.js';
import { Stock } from '../../../server/domain/stock/stock.entity.js';
import { Warehouse } from '../../../server/domain/stock/warehouse.entity.js';
import { Offer } from '../../../server/domain/catalog/offer.entity.js';
import { addRecord } from '../../../server/resource/records.js';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../../support/app.js';
import { makeRole } from '../../support/make-role.js';
import { seedOrders } from '../../support/seed-orders.js';
import type { Finding } from '../frame/battery.js';

/** Two shops, a clerk of one of them, and somebody who may do everything. */
export interface WriteBench {
  test: TestApp;
  boss: { ask: Ask; userId: number; cookie: string };
  clerk: { ask: Ask; userId: number; cookie: string };
  /** Orders of the clerk's shop, and of the other one. */
  mine: number[];
  foreign: number[];
  customers: { mine: number[]; foreign: number[] };
  offer: number;
  /** Makes a role and somebody who holds it. */
  person(grants: GrantsInput): Promise<{ ask: Ask; userId: number; cookie: string }>;
  /** One value of the database. */
  value(sql: string): Promise<unknown>;
}

const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };
export const reads: GrantsInput = Object.fromEntries(
  [
    'shop',
    'status',
    'statusGroup',
    'cancelReason',
    'paymentType',
    'paymentStatus',
    'warehouse',
    'user',
    'offer',
    'product',
    'priceType',
    'deliveryType',
  ].map((name) => [name, all]),
);
const ofMain: { reach: 'shops'; shops: string[] } = { reach: 'shops', shops: ['main'] };
const parts: GrantsInput[string] = {
  read: 'all',
  create: true,
  change: 'all',
  see: ['open', 'personal'],
  write: ['open', 'personal'],
};

/** A clerk of the shop "main", who sees no costs. */
export const CLERK: GrantsInput = {
  ...reads,
  order: {
    read: ofMain,
    change: ofMain,
    create: true,
    verbs: 'all',
    see: ['open', 'personal'],
    write: ['open', 'personal'],
    fields: { managerComment: { read: 'none', write: true } },
  },
  orderLine: parts,
  payment: parts,
  address: { ...parts, fields: { street: 'none' } },
  customer: {
    read: ofMain,
    change: ofMain,
    create: true,
    verbs: 'all',
    see: ['open'],
    write: ['open'],
  },
};

export async function openWrites(): Promise<WriteBench> {
  const test = await startApp();
  let made = 0;
  const person: WriteBench['person'] = async (grants) => {
    const code = `writes-${++made}`;
    await makeRole(test, code, grants);
    return test.asUser(code);
  };
  const seeded = await seedOrders(test, {
    shops: { north: 'EUR' },
    customers: ['Ada', 'Bea', 'Cor', 'Dan', 'Eva'].map((firstName, index) => ({
      firstName,
      phones: [`+479000000${index}`],
      emails: [`${firstName.toLowerCase()}@example.com`],
    })),
    orders: [
      { number: 'MINE-1', customer: 0, lines: [{ name: 'Lamp', unitPrice: 10_000 }], payments: [500] },
      { number: 'MINE-2', lines: [{ name: 'Lamp', unitPrice: 10_000 }] },
      {
        number: 'NORTH-1',
        shop: 'north',
        customer: 3,
        lines: [{ name: 'Safe', unitPrice: 10_000 }],
        payments: [700],
      },
      { number: 'NORTH-2', shop: 'north' },
    ],
  });
  const offer = await write(await test.context(), async (writing) => {
    const { em } = writing;
    const ofShop = async (ids: number[], code: string) => {
      for (const one of await em.find(Customer, { id: { $in: ids } }))
        one.shop = await em.findOneOrFail(Shop, { code });
    };
    await ofShop(seeded.customers.slice(0, 3), 'main');
    await ofShop(seeded.customers.slice(3), 'north');
    const found = await em.findOneOrFail(Offer, { sku: 'LAMP-RED' });
    for (const code of ['near', 'far']) {
      const warehouse = addRecord(writing, Warehouse, { code, name: code });
      addRecord(writing, Stock, { offer: found, warehouse, onHand: 5000, free: 5000 });
    }
    return found.id;
  });
  return {
    test,
    boss: await test.asUser('administrator'),
    clerk: await person(CLERK),
    mine: seeded.orders.slice(0, 2),
    foreign: seeded.orders.slice(2),
    customers: { mine: seeded.customers.slice(0, 3), foreign: seeded.customers.slice(3) },
    offer,
    person,
    value: async (sql) => (await test.app.reader.all(sql, []))[0]?.[0],
  };
}

export const codeOf = (answer: GraphqlAnswer): string | undefined => answer.errors?.[0]?.extensions.code;

/** Puts a finding together: what was shown to work, and what should have held. */
export function found(control: unknown, ...claims: [holds: boolean, otherwise: string][]): Finding {
  return {
    control: control ? String(JSON.stringify(control)).slice(0, 80) : undefined,
    faults: claims.filter(([holds]) => !holds).map(([, otherwise]) => otherwise),
  };
}

/** What a refused write must look like: an error with one of the codes, and nothing of its data. */
export function refused(answer: GraphqlAnswer, ...codes: string[]): [boolean, string] {
  const code = codeOf(answer);
  const isRefused = code !== undefined && (!codes.length || codes.includes(code));
  return [
    isRefused,
    `it is answered: ${JSON.stringify({ data: answer.data, errors: answer.errors }).slice(0, 250)}`,
  ];
}
