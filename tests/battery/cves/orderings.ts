import { firstOf, spots, tellsApart, type Eyes } from './eyes.js';
import { CANARIES, CANARY } from './office.js';
import type { Replay } from './replay.js';

/** The order of records up and down by one sort: when it turns round, the values behind it were looked at. */
async function turnsRound(
  eyes: Eyes,
  list: string,
  sort: (direction: string) => unknown,
): Promise<string | undefined> {
  const type = `${list.charAt(0).toUpperCase()}${list.slice(1, -1)}Sort`;
  const ask = (direction: string) =>
    eyes.ask(`query ($sort: [${type}!]) { ${list}(sort: $sort) { items { id } } }`, {
      sort: [sort(direction)],
    });
  return tellsApart(await ask('ASC'), await ask('DESC'), ['ASC', 'DESC']);
}

/** Everything a cursor holds, as it was before it was made unreadable. */
const opened = (cursor: unknown): string =>
  typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString() : '';

/** Hidden values in the order of records, in cursors, in sums and counts. */
export const orderings: Replay[] = [
  {
    name: 'CVE-2026-105805',
    about: 'a sort by a hidden field (Payload)',
    learn: (eyes) => turnsRound(eyes, 'customers', (direction) => ({ lastName: direction })),
  },
  {
    name: 'CVE-2026-57954',
    about: 'a sort by a hidden field of a related record (Elide)',
    learn: (eyes) => turnsRound(eyes, 'orders', (direction) => ({ customer: { lastName: direction } })),
  },
  {
    name: 'CVE-2026-63309',
    about: 'a sort by what is made from hidden fields (SurrealDB)',
    learn: (eyes) =>
      firstOf([
        () => turnsRound(eyes, 'orders', (direction) => ({ grossProfit: direction })),
        () => turnsRound(eyes, 'orders', (direction) => ({ margin: direction })),
        () => turnsRound(eyes, 'customers', (direction) => ({ grossProfitSum: direction })),
      ]),
  },
  {
    name: 'Azure/data-api-builder#3553',
    about: 'a cursor that holds the values sorted by',
    async learn(eyes) {
      for (const sort of ['', 'sort: [{ lastName: DESC }],', 'sort: [{ createdAt: ASC }],']) {
        const { data } = await eyes.ask(
          `{ customers(${sort} page: { limit: 1 }) { nextCursor } orders(page: { limit: 1 }) { nextCursor } }`,
        );
        const text = opened(data?.customers?.nextCursor) + opened(data?.orders?.nextCursor);
        const found = CANARIES.find((canary) => text.includes(canary));
        if (found) return `"${found}" stands in a cursor`;
      }
      return undefined;
    },
  },
  {
    name: 'CVE-2026-33326',
    about: 'a cursor made by hand that asks for a hidden value (Keystone)',
    async learn(eyes, { seer }) {
      // The form and the mark of a cursor are taken from one who may sort so.
      const real = await seer.ask(
        '{ customers(sort: [{ lastName: ASC }], page: { limit: 1 }) { nextCursor } }',
      );
      const parts: unknown[] = JSON.parse(opened(real.data.customers.nextCursor));
      const cursor = (value: string): string =>
        Buffer.from(JSON.stringify([parts[0], value, 0, ...parts.slice(3)])).toString('base64url');
      const [before, behind] = [cursor(CANARY.lastName.slice(0, -1)), cursor(`${CANARY.lastName}z`)];
      return firstOf(
        ['sort: [{ lastName: ASC }],', ''].map((sort) => async () => {
          const ask = (after: string) =>
            eyes.ask(
              `query ($after: String) { customers(${sort} page: { after: $after }) { items { id } } }`,
              { after },
            );
          return tellsApart(await ask(before), await ask(behind), [before, behind]);
        }),
      );
    },
  },
  {
    name: 'CVE-2026-35442',
    about: 'sums of hidden fields (Directus)',
    learn: async (eyes) =>
      spots(
        [CANARY.grossProfit, CANARY.purchaseTotal],
        await eyes.ask(
          '{ orders(where: { lines: { some: { name: { eq: "Lamp" } } }, number: { startsWith: "HX" } }) { totals { grossProfit } } }',
        ),
        await eyes.ask('{ orders { totals { currency count total } } }'),
        await eyes.ask('{ orders { totals { purchaseTotal } } }'),
      ),
  },
  {
    name: 'GHSA-qg7c-q3vq-rgxr',
    about: 'the sum over one record, which is its value (Shopware)',
    learn: async (eyes, { orderId }) =>
      spots(
        CANARIES,
        await eyes.ask('query ($id: ID!) { orders(where: { id: { eq: $id } }) { totals { grossProfit } } }', {
          id: orderId,
        }),
        await eyes.ask(
          'query ($id: ID!) { orders(where: { id: { eq: $id } }) { totals { a: grossProfit b: count } } }',
          { id: orderId },
        ),
      ),
  },
  {
    name: 'CVE-2026-92771',
    about: 'records asked for beside sums, where nobody looked at their fields (Twenty)',
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.ask('{ orders { totals { count } items { number customer { lastName phones } } } }'),
        await eyes.ask(
          '{ orders { totalCount totals { count } ... on OrderList { items { ... on Order { phone } } } } }',
        ),
      ),
  },
  {
    name: 'CVE-2025-30352',
    about: 'the search box over hidden fields (Directus)',
    learn: (eyes) =>
      firstOf(
        [
          [CANARY.lastName, 'Qqwtchellz'],
          [CANARY.email, 'someone@zyxwtchelx.example'],
        ].map(([right = '', wrong = '']) => async () => {
          const ask = (text: string) =>
            eyes.ask('query ($text: String!) { search(text: $text) { id resource } }', { text });
          return tellsApart(await ask(right), await ask(wrong), [right, wrong]);
        }),
      ),
  },
  {
    name: 'Admidio#2015',
    about: 'the search box over hidden numbers, in any spelling',
    learn: (eyes) =>
      firstOf(
        [
          ['+47 900 11 223', '+47 900 11 224'],
          ['90011223', '90011224'],
          ['900112', '900113'],
        ].map(([right = '', wrong = '']) => async () => {
          const ask = (text: string) =>
            eyes.ask('query ($text: String!) { search(text: $text) { id resource } }', { text });
          return tellsApart(await ask(right), await ask(wrong), [right, wrong]);
        }),
      ),
  },
  {
    name: 'CVE-2026-109958',
    about: 'people found by the beginning of their address, as a picker does (EspoCRM)',
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.ask('{ search(text: "quorv") { title subtitle foundIn { field value } } }'),
        await eyes.ask('{ search(text: "quorvina@zyx") { title subtitle foundIn { field value } } }'),
      ),
  },
  {
    name: 'GHSA-qm2j-qvq3-j29v',
    about: 'hidden fields as the second line of what a picker finds (Silverstripe)',
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.ask('{ search(text: "HX-1") { resource id title subtitle foundIn { field value } } }'),
      ),
  },
  {
    name: 'DRUPAL-CONTRIB-2023-050',
    about: 'the title of a record, made of hidden fields (Drupal GraphQL)',
    async learn(eyes) {
      const texts = ['HX', 'HX-1', 'Lamp', 'main', 'zy', 'qu'];
      const seen = await Promise.all(
        texts.map((text) =>
          eyes.ask(
            'query ($text: String!) { search(text: $text, limit: 200) { title subtitle foundIn { field value } } }',
            { text },
          ),
        ),
      );
      return spots(CANARIES, ...seen);
    },
  },
];
