import { randomUUID } from 'node:crypto';
import { changeRole, makeRole } from '../../support/make-role.js';
import { eyesOf, spots } from './eyes.js';
import { CANARIES, CANARY, OPEN_NUMBER } from './office.js';
import type { Replay } from './replay.js';

/** Hidden values in what a write answers, and in what is kept for a next one: caches, keys, rights that were taken. */
export const writings: Replay[] = [
  {
    name: 'VulcanJS#2321',
    about: 'the whole record as the answer to a change of it',
    learn: async (eyes, { orderId, customerId }) =>
      spots(
        CANARIES,
        await eyes.ask(
          'mutation ($id: ID!) { updateOrder(id: $id, input: { call: true }) { id phone grossProfit } }',
          { id: orderId },
        ),
        await eyes.ask(
          'mutation ($id: ID!) { updateCustomer(id: $id, input: { vip: true }) { id lastName } }',
          { id: customerId },
        ),
        await eyes.ask('mutation ($id: ID!) { updateCustomer(id: $id, input: { vip: false }) { id } }', {
          id: customerId,
        }),
        await eyes.ask(
          'mutation ($id: ID!) { updateOrder(id: $id, input: { call: false }) { history { field new } customer { phones } } }',
          { id: orderId },
        ),
      ),
  },
  {
    name: 'CVE-2014-8161',
    about: 'an error that tells of fields one may not read (PostgreSQL)',
    async learn(eyes, { seer, orderId }) {
      const { data } = await seer.ask('query ($id: ID!) { order(id: $id) { version } }', { id: orderId });
      const cost = `${Math.floor(Math.random() * 500)}.17`;
      await seer.ask(
        'mutation ($id: ID!, $cost: Money) { updateOrder(id: $id, input: { delivery: { netCost: $cost } }) { id } }',
        { id: orderId, cost },
      );
      await seer.ask(
        'mutation ($id: ID!, $cost: Money) { updateOrder(id: $id, input: { delivery: { netCost: $cost } }) { id } }',
        { id: orderId, cost: CANARY.netCost },
      );
      return spots(
        ['deliveryNetCost', 'netCost', cost, ...CANARIES],
        await eyes.ask(
          'mutation ($id: ID!, $version: Int) { updateOrder(id: $id, input: { call: true }, version: $version) { id } }',
          { id: orderId, version: data.order.version },
        ),
      );
    },
  },
  {
    name: 'CVE-2026-75505',
    about: 'many records changed at once by their numbers, past the rows of the role (EspoCRM)',
    async who({ test, seer, eyesOfRole }) {
      await makeRole(test, 'changes-own', {
        '*': { read: 'all', see: ['open'] },
        order: { read: 'own', change: 'own', verbs: 'all', see: ['open'], write: ['open'] },
      });
      return { seer, blind: await eyesOfRole('changes-own') };
    },
    async learn(eyes, { seer, orderId, otherOrderId }) {
      const statusOf = async () =>
        (await seer.ask('query ($id: ID!) { order(id: $id) { status { code } } }', { id: otherOrderId })).data
          .order.status.code;
      const before = await statusOf();
      const seen = await eyes.ask(
        'mutation ($ids: [ID!]!) { changeOrdersStatus(ids: $ids, status: "approval") { id changed message } }',
        { ids: [otherOrderId, orderId] },
      );
      const after = await statusOf();
      return before === after
        ? spots([OPEN_NUMBER, CANARY.lastName], seen)
        : `the status went from ${before} to ${after}`;
    },
  },
  {
    name: 'CVE-2025-24353',
    about: "a role of one's own choice, given to somebody (Directus)",
    async learn(eyes, { test, seer }) {
      const { userId } = await test.asUser('empty-handed');
      await eyes.ask('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["seer"] }) { id } }', {
        id: userId,
      });
      await eyes.ask(
        'mutation ($email: String!) { createUser(input: { email: $email, roles: ["seer"] }) { id } }',
        { email: `given-${randomUUID()}@example.com` },
      );
      const { data } = await seer.ask('query ($id: ID!) { user(id: $id) { roles } }', { id: userId });
      return data.user.roles.includes('seer') ? 'the role was given' : undefined;
    },
  },
  {
    name: 'GHSA-hx78-272p-mqqh',
    about: 'a decision kept for one role and used for another (graphql-shield)',
    async learn(eyes, { seer }) {
      const query =
        '{ orders { items { number phone customer { lastName } } } customers { items { phones } } }';
      for (let round = 0; round < 3; round++) await seer.ask(query);
      const seen = await Promise.all([seer.ask(query), eyes.ask(query), seer.ask(query), eyes.ask(query)]);
      return spots(CANARIES, ...seen.filter((_, index) => index % 2 === 1));
    },
  },
  {
    name: 'CVE-2026-92442',
    about: 'an answer kept for one person and given to another (Kong)',
    async learn(eyes, { seer, orderId }) {
      const mutation = 'mutation ($id: ID!) { updateOrder(id: $id, input: { call: true }) { number phone } }';
      const headers = { 'idempotency-key': `battery-${randomUUID()}` };
      await seer.ask(mutation, { id: orderId }, headers);
      return spots(CANARIES, await eyes.ask(mutation, { id: orderId }, headers));
    },
  },
  {
    name: 'CVE-2025-31485',
    about: 'rows kept for one person and shown to another of the same role (API Platform)',
    async who({ test, seer, orderId }) {
      await makeRole(test, 'works-own', {
        '*': { read: 'all', see: ['open'] },
        order: { read: 'own', see: ['open'] },
      });
      const [owner, colleague] = [await test.asUser('works-own'), await test.asUser('works-own')];
      const { errors } = await seer.ask(
        'mutation ($id: ID!, $manager: ID) { updateOrder(id: $id, input: { manager: $manager }) { id } }',
        { id: orderId, manager: owner.userId },
      );
      if (errors.length) throw new Error(JSON.stringify(errors));
      const eyes = (cookie: string) => eyesOf(test.url, { cookie, 'x-kontor': '1' });
      return { seer: eyes(owner.cookie), blind: eyes(colleague.cookie) };
    },
    learn: async (eyes) =>
      spots(
        [OPEN_NUMBER],
        await eyes.ask('{ orders { items { number } } }'),
        await eyes.ask('{ search(text: "HX-1") { title } }'),
        await eyes.ask('{ customers { items { orders { number } } } }'),
      ),
  },
  {
    name: 'dotCMS/core#35458',
    about: 'rights that were taken, kept in a cache',
    async who({ test, eyesOfRole }) {
      const see = (classes: ('open' | 'personal')[]) => ({ '*': { read: 'all' as const, see: classes } });
      await makeRole(test, 'sees-still', see(['open', 'personal']));
      await makeRole(test, 'saw-once', see(['open', 'personal']));
      const blind = await eyesOfRole('saw-once');
      for (let round = 0; round < 3; round++) await blind.ask('{ orders { items { phone } } }');
      await changeRole(test, 'saw-once', see(['open']));
      return { seer: await eyesOfRole('sees-still'), blind };
    },
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.ask('{ orders { items { phone } } }'),
        await eyes.ask('{ customers { items { lastName } } }'),
        await eyes.ask('{ search(text: "Zyxwtchell") { title subtitle foundIn { field value } } }'),
      ),
  },
  {
    name: 'HarperFast/harper#1535',
    about: 'a person who goes on reading after the role was taken',
    async who({ test, seer }) {
      const [stays, loses] = [await test.asUser('seer'), await test.asUser('seer')];
      const eyes = (cookie: string) => eyesOf(test.url, { cookie, 'x-kontor': '1' });
      const blind = eyes(loses.cookie);
      await blind.ask('{ orders { items { phone } } }');
      await seer.ask('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["blind"] }) { id } }', {
        id: loses.userId,
      });
      return { seer: eyes(stays.cookie), blind };
    },
    learn: async (eyes) => spots(CANARIES, await eyes.ask('{ orders { items { phone } } }')),
  },
  {
    name: 'CVE-2025-27089',
    about: 'two roles that overlap: together wider than either (Directus)',
    async who({ test, seer, eyesOfRoles }) {
      await makeRole(test, 'all-open', { '*': { read: 'all', see: ['open'] } });
      await makeRole(test, 'own-personal', {
        '*': { read: 'all', see: ['open'] },
        order: { read: 'own', see: ['open', 'personal'] },
      });
      return { seer, blind: await eyesOfRoles('all-open', 'own-personal') };
    },
    learn: async (eyes) => spots(CANARIES, await eyes.ask('{ orders { items { number phone } } }')),
  },
];
