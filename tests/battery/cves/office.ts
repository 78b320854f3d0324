import type { GrantsInput } from '../../../server/rights/grants.js';
import { startApp, type TestApp } from '../../support/app.js';
import { makeRole } from '../../support/make-role.js';
import { seedOrders } from '../../support/seed-orders.js';
import { eyesOf, type Eyes } from './eyes.js';

/** Values that stand nowhere else, so that one of them in an answer can have come from one place only. */
export const CANARY = {
  lastName: 'Zyxwtchell',
  firstName: 'Quorvina',
  phone: '+4790011223',
  email: 'quorvina@zyxwtchell.example',
  notes: 'prefers-vermilion-umbrellas',
  messenger: 'telegram-8813377',
  purchaseTotal: '135.79',
  grossProfit: '9111.02',
  margin: '91.11',
  netCost: '753.19',
  purchasePrice: '135.7913',
} as const;
export const CANARIES: readonly string[] = [...Object.values(CANARY), '4790011223'];

/** What everybody may see of the same order. */
export const OPEN_NUMBER = 'HX-1';

export interface Office {
  test: TestApp;
  /** Sees every class of field. */
  seer: Eyes;
  /** May do all that the seer may, with all records, but sees and writes the open class only. */
  blind: Eyes;
  orderId: string;
  otherOrderId: string;
  customerId: string;
  otherCustomerId: string;
  /** The eyes of a new person with this role. */
  eyesOfRole(role: string): Promise<Eyes>;
  /** The eyes of a new person with several roles. */
  eyesOfRoles(...roles: string[]): Promise<Eyes>;
}

const everything = (see: ('open' | 'personal' | 'cost' | 'internal')[]): GrantsInput => ({
  '*': {
    read: 'all',
    change: 'all',
    delete: 'all',
    create: true,
    export: true,
    verbs: 'all',
    see,
    write: see,
  },
});

export async function openOffice(): Promise<Office> {
  const test = await startApp();
  await makeRole(test, 'seer', everything(['open', 'personal', 'cost', 'internal']));
  await makeRole(test, 'blind', everything(['open']));
  const { orders, customers } = await seedOrders(test, {
    customers: [
      {
        firstName: CANARY.firstName,
        lastName: CANARY.lastName,
        phones: [CANARY.phone],
        emails: [CANARY.email],
        notes: CANARY.notes,
        messengers: [{ channel: 'telegram', id: CANARY.messenger }],
      },
      { firstName: 'Ada', lastName: 'Aaberg', phones: ['+4790099999'], emails: ['ada@example.com'] },
    ],
    orders: [
      {
        number: OPEN_NUMBER,
        customer: 0,
        total: 1_000_000,
        purchaseTotal: 13_579,
        grossProfit: 911_102,
        margin: 9111,
        firstName: CANARY.firstName,
        lastName: CANARY.lastName,
        phone: CANARY.phone,
        email: CANARY.email,
        lines: [{ name: 'Lamp', unitPrice: 100_000_000, purchasePrice: 1_357_913 }],
        payments: [1000],
      },
      {
        number: 'HX-2',
        customer: 1,
        total: 500_000,
        purchaseTotal: 400_000,
        grossProfit: 100_000,
        margin: 2000,
        firstName: 'Ada',
        lastName: 'Aaberg',
        phone: '+4790099999',
        email: 'ada@example.com',
        lines: [{ name: 'Shade', unitPrice: 50_000_000, purchasePrice: 40_000_000 }],
        payments: [2000],
      },
    ],
  });
  const eyesOfRole = async (role: string): Promise<Eyes> =>
    eyesOf(test.url, { cookie: (await test.asUser(role)).cookie, 'x-kontor': '1' });
  const seer = await eyesOfRole('seer');
  const office: Office = {
    test,
    seer,
    blind: await eyesOfRole('blind'),
    orderId: String(orders[0]),
    otherOrderId: String(orders[1]),
    customerId: String(customers[0]),
    otherCustomerId: String(customers[1]),
    eyesOfRole,
    async eyesOfRoles(...roles) {
      const { userId, cookie } = await test.asUser('nobody');
      const { errors } = await seer.ask(
        'mutation ($id: ID!, $roles: [String!]) { updateUser(id: $id, input: { roles: $roles }) { id } }',
        { id: userId, roles },
      );
      if (errors.length) throw new Error(`The roles could not be given: ${JSON.stringify(errors)}`);
      return eyesOf(test.url, { cookie, 'x-kontor': '1' });
    },
  };
  await giveHistory(office);
  return office;
}

/** Changes of hidden fields, so that the log holds their values. */
async function giveHistory({ seer, orderId }: Office): Promise<void> {
  const { errors } = await seer.ask(
    'mutation ($id: ID!, $cost: Money) { updateOrder(id: $id, input: { delivery: { netCost: $cost }, managerComment: "call back" }) { id } }',
    { id: orderId, cost: CANARY.netCost },
  );
  if (errors.length) throw new Error(`The history could not be made: ${JSON.stringify(errors)}`);
}
