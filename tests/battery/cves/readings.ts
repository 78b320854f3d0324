import { getIntrospectionQuery } from 'graphql';
import { makeRole } from '../../support/make-role.js';
import { textOfPdf } from './text-of-pdf.js';
import { eyesOf, firstOf, spots } from './eyes.js';
import { CANARIES, CANARY, OPEN_NUMBER } from './office.js';
import type { Replay } from './replay.js';

/** Hidden values in what is read: other ways to the same record, history, print, schema, and nobody at all. */
export const readings: Replay[] = [
  {
    name: 'CVE-2025-31481',
    about: 'the same record through every other door (API Platform)',
    async learn(eyes, { seer, orderId }) {
      const ids = await seer.ask('query ($id: ID!) { order(id: $id) { lines { id } payments { id } } }', {
        id: orderId,
      });
      const { lines, payments } = ids.data.order;
      return spots(
        CANARIES,
        await eyes.ask('query ($id: ID!) { orderLine(id: $id) { order { phone customer { phones } } } }', {
          id: lines[0].id,
        }),
        await eyes.ask('query ($id: ID!) { payment(id: $id) { order { lastName } } }', {
          id: payments[0].id,
        }),
        await eyes.ask('{ orderLines { items { purchasePrice order { email } } } }'),
        await eyes.ask('{ node(id: "1") { id ... on Customer { lastName } } _entities { __typename } }'),
      );
    },
  },
  {
    name: 'CVE-2021-32716',
    about: 'records out of reach, listed whole below one within reach (Shopware)',
    async who({ test, seer, eyesOfRole }) {
      await makeRole(test, 'customers-alone', {
        '*': { read: 'all', see: ['open', 'personal'] },
        order: { read: 'own', see: ['open', 'personal'] },
      });
      return { seer, blind: await eyesOfRole('customers-alone') };
    },
    learn: async (eyes) =>
      spots(
        [OPEN_NUMBER],
        await eyes.ask('{ customers { items { id orders { number lines { name } } } } }'),
        await eyes.ask(
          '{ orderLines { items { order { number } } } payments { items { order { number } } } }',
        ),
        await eyes.ask('{ statusPeriods { items { order { number } } } }'),
      ),
  },
  {
    name: 'strapi#10236',
    about: 'a hidden field inside a group or a JSON value',
    learn: async (eyes, { orderId, customerId }) =>
      spots(
        CANARIES,
        await eyes.ask('query ($id: ID!) { order(id: $id) { delivery { cost netCost } } }', { id: orderId }),
        await eyes.ask('query ($id: ID!) { order(id: $id) { delivery { cost } } }', { id: orderId }),
        await eyes.ask('query ($id: ID!) { customer(id: $id) { messengers } }', { id: customerId }),
        await eyes.ask('query ($id: ID!) { customer(id: $id) { subscriptions source { source } } }', {
          id: customerId,
        }),
      ),
  },
  {
    name: 'Wave-RF/WaveHouse#223',
    about: 'everything, because nothing was asked for',
    learn: async (eyes, { customerId }) =>
      firstOf(
        [
          '{ customers { items } }',
          '{ customers { items { __typename } } }',
          '{ customers { items { ... on Customer { lastName } } } }',
        ].map((query) => async () => spots(CANARIES, await eyes.ask(query, { id: customerId }))),
      ),
  },
  {
    name: 'erpnext#27669',
    about: 'a value made from a hidden one, in a class that the role may see',
    async who({ test, seer, eyesOfRole }) {
      await makeRole(test, 'cost-without-purchase', {
        '*': { read: 'all', see: ['open', 'personal', 'cost'] },
        order: { read: 'all', see: ['open', 'cost'], fields: { purchaseTotal: 'none' } },
        orderLine: { read: 'all', see: ['open', 'cost'], fields: { purchasePrice: 'none' } },
      });
      return { seer, blind: await eyesOfRole('cost-without-purchase') };
    },
    learn: async (eyes, { orderId }) =>
      spots(
        [CANARY.grossProfit, CANARY.margin, CANARY.purchaseTotal, CANARY.purchasePrice],
        await eyes.ask('query ($id: ID!) { order(id: $id) { grossProfit } }', { id: orderId }),
        await eyes.ask('query ($id: ID!) { order(id: $id) { margin } }', { id: orderId }),
        await eyes.ask('query ($id: ID!) { order(id: $id) { lines { margin } } }', { id: orderId }),
        await eyes.ask('query ($id: ID!) { order(id: $id) { lines { grossProfit } } }', { id: orderId }),
        await eyes.ask('{ orders { totals { grossProfit } } }'),
      ),
  },
  {
    name: 'CVE-2026-39943',
    about: 'the history of changes of hidden fields (Directus)',
    learn: async (eyes, { orderId }) =>
      spots(
        [...CANARIES, '75319', 'deliveryNetCost'],
        await eyes.ask('query ($id: ID!) { order(id: $id) { history { action field old new } } }', {
          id: orderId,
        }),
      ),
  },
  {
    name: 'CVE-2026-109959',
    about: 'all values of a new record in one entry of its history (EspoCRM)',
    learn: async (eyes, { customerId, orderId }) =>
      spots(
        CANARIES,
        await eyes.ask('query ($id: ID!) { customer(id: $id) { history { action new } } }', {
          id: customerId,
        }),
        await eyes.ask('query ($id: ID!) { order(id: $id) { history { action new } } }', { id: orderId }),
      ),
  },
  {
    name: 'odoo#52335',
    about: 'hidden values of the parts in the history of the whole',
    learn: async (eyes, { orderId }) =>
      spots(
        [CANARY.purchasePrice, '1357913', 'purchasePrice'],
        await eyes.ask('query ($id: ID!) { order(id: $id) { history { resource field new } } }', {
          id: orderId,
        }),
      ),
  },
  {
    name: 'CVE-2025-64746',
    about: 'values of a field that was deleted, kept in the log with their old rights (Directus)',
    async who(office) {
      const { test, seer, orderId } = office;
      const { orm } = await test.context();
      // One change of a field that is still there, whose value the seer may see, and one of a field of former times.
      for (const [field, value] of [
        ['managerComment', CANARY.notes],
        ['formerMargin', CANARY.messenger],
      ])
        await orm.em
          .getConnection()
          .execute(
            'update `change_entry` set `field` = ?, `new_value` = ? where `id` = (select `id` from (select max(`id`) as `id` from `change_entry` where `record_id` = ? and `field` in (?, ?)) last)',
            [
              field,
              JSON.stringify(value),
              orderId,
              field === 'managerComment' ? 'managerComment' : 'deliveryNetCost',
              'nothing',
            ],
          );
      const onlyOf = (secret: string) => ({
        ...seer,
        ask: async (...given: Parameters<typeof seer.ask>) => {
          const seen = await seer.ask(...given);
          return { ...seen, text: seen.text.includes(secret) ? CANARY.notes : '' };
        },
      });
      return { seer: onlyOf(CANARY.notes), blind: onlyOf(CANARY.messenger) };
    },
    learn: async (eyes, { orderId }) =>
      spots(
        CANARIES,
        await eyes.ask('query ($id: ID!) { order(id: $id) { history { field new } } }', { id: orderId }),
      ),
  },
  {
    name: 'CVE-2026-35413',
    about: 'the whole schema by another door (Directus)',
    async learn(eyes) {
      const names = [
        '"grossProfit"',
        '"purchasePrice"',
        '"phones"',
        'grossProfit:',
        '"grossProfitSum"',
        '"netCost"',
      ];
      return spots(
        names,
        await eyes.ask(getIntrospectionQuery()),
        await eyes.ask('{ _service { sdl } }'),
        await eyes.ask('{ __type(name: "Customer") { fields { name } inputFields { name } } }'),
        await eyes.ask('{ __type(name: "OrderSort") { inputFields { name } } }'),
        await eyes.get('/graphql/sdl'),
        await eyes.get('/schema.graphql'),
        await eyes.get('/openapi.json'),
      );
    },
  },
  {
    name: 'CVE-2024-54151',
    about: 'nobody taken for everybody (Directus)',
    who: async ({ test, seer, eyesOfRole }) => {
      const nobody = eyesOf(test.url, {});
      const roleless = await eyesOfRole('a-role-that-is-not-there');
      const both = {
        ...nobody,
        ask: async (query: string) => {
          const [one, other] = [await nobody.ask(query), await roleless.ask(query)];
          return { ...one, text: one.text + other.text };
        },
      };
      return { seer, blind: both };
    },
    learn: async (eyes) =>
      spots(
        [OPEN_NUMBER, ...CANARIES],
        await eyes.ask('{ orders { items { number phone } } }'),
        await eyes.ask('{ search(text: "HX-1") { title } }'),
        await eyes.ask(`{ customers { items { lastName } } }`),
      ),
  },
  {
    name: 'CVE-2026-48744',
    about: 'an empty list of demands met by everybody (Saleor)',
    async who({ test, seer, eyesOfRole }) {
      await makeRole(test, 'empty', {});
      await makeRole(test, 'empty-grants', { order: {}, customer: { see: ['open', 'personal'] }, '*': {} });
      const [one, other] = [await eyesOfRole('empty'), await eyesOfRole('empty-grants')];
      return {
        seer,
        blind: {
          ...one,
          ask: async (query) => {
            const [first, second] = [await one.ask(query), await other.ask(query)];
            return { ...first, text: first.text + second.text };
          },
        },
      };
    },
    learn: async (eyes) =>
      spots(
        [OPEN_NUMBER, ...CANARIES],
        await eyes.ask('{ orders { items { number } } }'),
        await eyes.ask('{ customers { items { lastName } } }'),
        await eyes.ask('{ search(text: "HX-1") { title } }'),
      ),
  },
  {
    name: 'hasura#10711',
    about: 'two roles together, each of which hides the field',
    async who({ test, seer, eyesOfRoles }) {
      await makeRole(test, 'orders-open', { order: { read: 'all', see: ['open'] } });
      await makeRole(test, 'customers-open', { customer: { read: 'all', see: ['open'] } });
      return { seer, blind: await eyesOfRoles('orders-open', 'customers-open') };
    },
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.ask('{ orders { items { number phone } } }'),
        await eyes.ask('{ orders { items { customer { id lastName } } } }'),
        await eyes.ask('{ customers { items { phones orders { email } } } }'),
      ),
  },
  {
    name: 'frappe#28099',
    about: 'hidden fields on the printed form',
    who: async ({ eyesOfRole }) => ({
      seer: await eyesOfRole('manager'),
      blind: await eyesOfRole('warehouse'),
    }),
    learn: async (eyes, { orderId }) => printed(await eyes.get(`/print/invoice/${orderId}.pdf?lang=en`)),
  },
  {
    name: 'CVE-2026-78433',
    about: 'the address of a printed form, opened again after the right was taken (Gitea)',
    async who({ test, seer, orderId, eyesOfRole }) {
      const { userId, cookie } = await test.asUser('manager');
      const blind = eyesOf(test.url, { cookie, 'x-kontor': '1' });
      await blind.get(`/print/invoice/${orderId}.pdf?lang=en`);
      await seer.ask('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["warehouse"] }) { id } }', {
        id: userId,
      });
      return { seer: await eyesOfRole('manager'), blind };
    },
    learn: async (eyes, { orderId }) => printed(await eyes.get(`/print/invoice/${orderId}.pdf?lang=en`)),
  },
];

/** Looks at the text, at everything the file says of itself and at the name it is given. */
function printed(seen: { status: number; text: string; bytes: Uint8Array }): string | undefined {
  if (seen.status !== 200) return CANARIES.find((canary) => seen.text.includes(canary));
  const text = textOfPdf(seen.bytes);
  const found = CANARIES.find((canary) => text.includes(canary) || seen.text.includes(canary));
  return found && `"${found}" is printed`;
}
