import { makeRole } from '../../support/make-role.js';
import { CANARY, CANARIES, OPEN_NUMBER } from './office.js';
import { firstOf, spots, tellsApart, type Eyes, type Seen } from './eyes.js';
import type { Replay } from './replay.js';

type Resource = 'order' | 'customer' | 'orderLine' | 'payment';
const LISTS: Record<Resource, string> = {
  order: 'orders',
  customer: 'customers',
  orderLine: 'orderLines',
  payment: 'payments',
};

const find = (eyes: Eyes, resource: Resource, where: unknown): Promise<Seen> =>
  eyes.ask(
    `query ($where: ${resource.charAt(0).toUpperCase()}${resource.slice(1)}Where) { ${LISTS[resource]}(where: $where) { totalCount } }`,
    { where },
  );

/** The same filter with a value that is there and with one that is not. */
export async function guess(
  eyes: Eyes,
  resource: Resource,
  where: (value: string) => unknown,
  values: [right: string, wrong: string],
): Promise<string | undefined> {
  const [right, wrong] = [
    await find(eyes, resource, where(values[0])),
    await find(eyes, resource, where(values[1])),
  ];
  return tellsApart(right, wrong, values);
}

const NAMES: [string, string] = [CANARY.lastName, 'Qqwtchellz'];
const PHONES: [string, string] = [CANARY.phone, '+4790011224'];
const lastName = (value: string): object => ({ lastName: { eq: value } });

/** Guesses a value letter by letter, as long as an answer tells a right letter from a wrong one. */
async function spell(eyes: Eyes, alphabet: string, length: number): Promise<string> {
  let known = '';
  while (known.length < length) {
    const tries = await Promise.all(
      [...alphabet].map(async (letter) => {
        const { data } = await find(eyes, 'order', { lastName: { startsWith: known + letter } });
        return data?.orders?.totalCount > 0 ? letter : '';
      }),
    );
    const letter = tries.find(Boolean);
    if (!letter) return known;
    known += letter;
  }
  return known;
}

/** Hidden values asked about in filters, in every shape a filter has. */
export const filters: Replay[] = [
  {
    name: 'CVE-2023-22894',
    about: 'a filter on a hidden field of the record itself (Strapi)',
    learn: (eyes) => guess(eyes, 'customer', (value) => ({ lastName: { startsWith: value } }), NAMES),
  },
  {
    name: 'CVE-2026-27886',
    about: 'a filter on a hidden field of a related record (Strapi)',
    learn: (eyes) =>
      guess(eyes, 'order', (value) => ({ customer: { lastName: { startsWith: value } } }), NAMES),
  },
  {
    name: 'CVE-2026-30962',
    about: 'a filter wrapped into and, or, not (Parse Server)',
    learn: (eyes) =>
      firstOf([
        () => guess(eyes, 'customer', (value) => ({ and: [lastName(value)] }), NAMES),
        () =>
          guess(eyes, 'customer', (value) => ({ or: [{ kind: { eq: 'NONE' } }, lastName(value)] }), NAMES),
        () =>
          guess(eyes, 'customer', (value) => ({ or: [{ ordersCount: { eq: -1 } }, lastName(value)] }), NAMES),
        () => guess(eyes, 'customer', (value) => ({ not: lastName(value) }), NAMES),
        () =>
          guess(eyes, 'customer', (value) => ({ not: { or: [{ and: [{ not: lastName(value) }] }] } }), NAMES),
      ]),
  },
  {
    name: 'CVE-2026-34595',
    about: 'objects in the place of lists of conditions (Parse Server)',
    learn: (eyes) =>
      firstOf([
        () => guess(eyes, 'customer', (value) => ({ or: { 0: lastName(value), length: 1 } }), NAMES),
        () => guess(eyes, 'customer', (value) => ({ and: lastName(value) }), NAMES),
        () => guess(eyes, 'customer', (value) => [lastName(value)], NAMES),
      ]),
  },
  {
    name: 'CVE-2026-31872',
    about: 'a path to a hidden field, written with a dot or as a group, in filter and sort (Parse Server)',
    learn: (eyes) =>
      firstOf([
        () =>
          guess(eyes, 'order', (value) => ({ 'delivery.netCost': { eq: value } }), [
            CANARY.netCost,
            '753.18',
          ]),
        () =>
          guess(eyes, 'order', (value) => ({ delivery: { netCost: { eq: value } } }), [
            CANARY.netCost,
            '753.18',
          ]),
        () => guess(eyes, 'order', (value) => ({ 'customer.lastName': { eq: value } }), NAMES),
      ]),
  },
  {
    name: 'CVE-2023-34235',
    about: 'the column of a field, with the alias of a table before it (Strapi)',
    learn: (eyes) =>
      firstOf(
        [
          'last_name',
          't0.last_name',
          'e.last_name',
          'customer.last_name',
          '`last_name`',
          'lastname',
          'lastName',
        ].map((key) => () => guess(eyes, 'customer', (value) => ({ [key]: { eq: value } }), NAMES)),
      ),
  },
  {
    name: 'CVE-2024-56143',
    about: 'a filter in an argument nobody thought of (Strapi)',
    learn: (eyes) =>
      firstOf(
        ['lookup', 'filter', 'filters', 'having', '_where', 'search', 'params', 'where'].map(
          (argument) => async () => {
            const ask = (value: string) =>
              eyes.ask(`{ customers(${argument}: { lastName: { eq: "${value}" } }) { totalCount } }`);
            return tellsApart(await ask(NAMES[0]), await ask(NAMES[1]), NAMES);
          },
        ),
      ),
  },
  {
    name: 'CVE-2022-39322',
    about: 'a field of several values, which the check skipped (Keystone)',
    learn: (eyes) =>
      firstOf([
        () => guess(eyes, 'customer', (value) => ({ phones: { has: value } }), PHONES),
        () =>
          guess(eyes, 'customer', (value) => ({ emails: { has: value } }), [
            CANARY.email,
            'x@zyxwtchell.example',
          ]),
      ]),
  },
  {
    name: 'CVE-2021-32624',
    about: 'a filter through a relation to many (Keystone 5)',
    learn: (eyes) =>
      firstOf([
        () => guess(eyes, 'customer', (value) => ({ orders: { some: { phone: { eq: value } } } }), PHONES),
        () => guess(eyes, 'customer', (value) => ({ orders: { none: { phone: { eq: value } } } }), PHONES),
      ]),
  },
  {
    name: 'CVE-2024-42354',
    about: 'a filter through relations there and back again (Shopware)',
    learn: (eyes) =>
      firstOf([
        () => guess(eyes, 'orderLine', (value) => ({ order: { lastName: { eq: value } } }), NAMES),
        () =>
          guess(eyes, 'payment', (value) => ({ order: { customer: { lastName: { eq: value } } } }), NAMES),
        () =>
          guess(
            eyes,
            'orderLine',
            (value) => ({ order: { customer: { orders: { some: { lastName: { eq: value } } } } } }),
            NAMES,
          ),
      ]),
  },
  {
    name: 'CVE-2026-54698',
    about: 'a filter on what is made from hidden fields (Hasura)',
    learn: (eyes) =>
      firstOf([
        () =>
          guess(eyes, 'order', (value) => ({ grossProfit: { eq: value } }), [CANARY.grossProfit, '9111.03']),
        () => guess(eyes, 'order', (value) => ({ margin: { gte: value } }), ['91.11', '91.12']),
      ]),
  },
  {
    name: 'platformatic#5119',
    about: 'operators that deny: ne, notIn, isNull',
    learn: (eyes) =>
      firstOf([
        () => guess(eyes, 'customer', (value) => ({ lastName: { ne: value } }), NAMES),
        () => guess(eyes, 'customer', (value) => ({ lastName: { notIn: [value] } }), NAMES),
        () =>
          guess(eyes, 'order', (value) => ({ patronymic: { isNull: value === 'true' } }), ['true', 'false']),
      ]),
  },
  {
    name: 'CVE-2019-14351',
    about: 'a value spelled letter by letter with startsWith (EspoCRM)',
    async learn(eyes) {
      const spelled = await spell(eyes, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 4);
      return spelled.length > 2 ? `"${spelled}" was spelled` : undefined;
    },
  },
  {
    name: 'GHSA-wmwx-jr2p-4j4r',
    about: 'records found by a relation to a record out of reach (Parse Server)',
    async who({ test, seer, eyesOfRole }) {
      await makeRole(test, 'no-customers', {
        '*': { read: 'all', see: ['open', 'personal'] },
        customer: { read: 'own', see: ['open', 'personal'] },
      });
      return { seer, blind: await eyesOfRole('no-customers') };
    },
    learn: (eyes, { customerId }) =>
      firstOf([
        () => guess(eyes, 'order', (value) => ({ customer: { id: { eq: value } } }), [customerId, '999999']),
        () => guess(eyes, 'order', (value) => ({ customer: { lastName: { eq: value } } }), NAMES),
      ]),
  },
  {
    name: 'GHSA-c8jx-96c9-8xrp',
    about: 'the count of what a hidden filter finds, no record asked for (SurrealDB)',
    async learn(eyes) {
      const ask = (value: string) =>
        eyes.ask(
          `{ customers(where: { lastName: { eq: "${value}" } }, page: { limit: 1 }) { totalCount nextCursor } }`,
        );
      return tellsApart(await ask(NAMES[0]), await ask(NAMES[1]), NAMES);
    },
  },
  {
    name: 'CVE-2025-46720',
    about: 'a record found by a hidden key inside a mutation (Keystone)',
    async learn(eyes, { customerId }) {
      const make = (phone: string) =>
        eyes.ask(
          'mutation ($phone: String) { createOrder(input: { shop: "main", customer: { phone: $phone }, lines: [{ name: "Lamp", quantity: 1, unitPrice: "1" }] }) { customer { id } } }',
          { phone },
        );
      const seen = await make(CANARY.phone);
      return seen.data?.createOrder?.customer?.id === customerId
        ? 'the customer of a phone was found'
        : spots(CANARIES.slice(1), seen);
    },
  },
  {
    name: 'CVE-2025-64749',
    about: 'other words for a hidden field than for one that is not there (Directus)',
    async learn(eyes) {
      const requests: ((name: string) => Promise<Seen>)[] = [
        (name) => eyes.ask(`{ orders { items { ${name} } } }`),
        (name) => eyes.ask(`{ orders(where: { ${name}: { gt: "5" } }) { totalCount } }`),
        (name) => eyes.ask(`{ orders(sort: [{ ${name}: ASC }]) { totalCount } }`),
        (name) => eyes.ask(`{ orders { totals { ${name} } } }`),
        (name) =>
          eyes.ask('query ($w: OrderWhere) { orders(where: $w) { totalCount } }', {
            w: { [name]: { gt: '5' } },
          }),
        (name) =>
          eyes.ask('query ($s: [OrderSort!]) { orders(sort: $s) { totalCount } }', {
            s: [{ [name]: 'ASC' }],
          }),
        (name) => eyes.ask(`{ order(id: "0") { ${name} } }`),
      ];
      return firstOf(
        requests.map(
          (request) => async () =>
            tellsApart(await request('purchaseTotal'), await request('purchaseTotaz'), [
              'purchaseTotal',
              'purchaseTotaz',
            ]),
        ),
      );
    },
  },
  {
    name: 'CVE-2026-24136',
    about: 'a record asked for by its number, past the rows of the role (Saleor)',
    async who({ test, seer, eyesOfRole }) {
      await makeRole(test, 'own-orders', { '*': { read: 'own', see: ['open', 'personal'] } });
      return { seer, blind: await eyesOfRole('own-orders') };
    },
    learn: async (eyes, { orderId, customerId }) =>
      spots(
        [OPEN_NUMBER, ...CANARIES],
        await eyes.ask('query ($id: ID!) { order(id: $id) { number phone lines { name } } }', {
          id: orderId,
        }),
        await eyes.ask('query ($id: ID!) { customer(id: $id) { lastName orders { number } } }', {
          id: customerId,
        }),
      ),
  },
];
