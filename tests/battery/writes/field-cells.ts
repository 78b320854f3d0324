import type { Cell } from '../frame/battery.js';
import { codeOf, found, reads, refused, type WriteBench } from './bench.js';

const UPDATE = 'mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }';
const CREATE = 'mutation ($input: OrderCreate!) { createOrder(input: $input) { id number } }';
const CUSTOMER = 'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }';

/** Fields that somebody may not write, offered to them in every shape of input. */
export const fieldCells: Cell<WriteBench>[] = [
  {
    name: 'mass assignment: a hidden field of a new record',
    async run({ boss, clerk, value }) {
      const input = { firstName: 'Mass', notes: 'from-mass' };
      const [may, may2] = [await boss.ask(CUSTOMER, { input }), await clerk.ask(CUSTOMER, { input })];
      const rows = Number(await value("select count(*) from customer where notes = 'from-mass'"));
      return found(may.data?.createCustomer?.id, refused(may2, 'BAD_INPUT'), [
        rows === 1,
        `${rows} records hold it`,
      ]);
    },
  },
  {
    name: 'mass assignment: a hidden field in a group of an update',
    async run({ boss, clerk, mine, value }) {
      const costs = (netCost: string) => ({ id: mine[0], input: { delivery: { netCost } } });
      const no = await clerk.ask(UPDATE, costs('6.66'));
      const yes = await boss.ask(UPDATE, costs('1.25'));
      const held = await value(`select delivery_net_cost from \`order\` where id = ${mine[0]}`);
      return found(yes.data?.updateOrder?.id, refused(no, 'BAD_INPUT'), [
        Number(held) === 125,
        `it is ${held} now`,
      ]);
    },
  },
  {
    name: 'mass assignment: a hidden field of an owned address',
    async run({ boss, clerk, mine, value }) {
      const at = (street: string) => ({
        id: mine[0],
        input: { delivery: { address: { city: 'Oslo', street } } },
      });
      const no = await clerk.ask(UPDATE, at('Stolen street'));
      const yes = await boss.ask(UPDATE, at('Right street'));
      const stolen = Number(await value("select count(*) from address where street = 'Stolen street'"));
      return found(yes.data?.updateOrder?.id, refused(no, 'BAD_INPUT'), [
        stolen === 0,
        'the street is written',
      ]);
    },
  },
  {
    name: 'mass assignment: a hidden field of a line',
    async run({ boss, clerk, value }) {
      const order = (purchasePrice: string) => ({
        input: { shop: 'main', lines: [{ name: 'Lamp', quantity: 1, unitPrice: '5', purchasePrice }] },
      });
      const no = await clerk.ask(CREATE, order('6.6666'));
      const yes = await boss.ask(CREATE, order('1.5'));
      const rows = Number(await value('select count(*) from order_line where purchase_price = 66666'));
      return found(yes.data?.createOrder?.id, refused(no, 'BAD_INPUT'), [rows === 0, 'the line is written']);
    },
  },
  {
    name: 'mass assignment: a hidden field of the customer of a new order',
    async run({ boss, clerk, value }) {
      const order = (phone: string) => ({
        input: {
          shop: 'main',
          lines: [{ name: 'Lamp', quantity: 1, unitPrice: '5' }],
          customer: { firstName: 'New', phone },
        },
      });
      const no = await clerk.ask(CREATE, order('+4790666666'));
      const yes = await boss.ask(CREATE, order('+4790111111'));
      const rows = Number(await value("select count(*) from customer where phones like '%90666666%'"));
      return found(yes.data?.createOrder?.id, refused(no, 'BAD_INPUT'), [
        rows === 0,
        'the customer is written',
      ]);
    },
  },
  {
    name: 'swap of what Kontor alone writes: id, version, createdAt, currency, number, sums',
    async run({ boss, mine, value }) {
      const swaps = {
        id: '1',
        version: 99,
        createdAt: '2020-01-01T00:00:00Z',
        currency: 'USD',
        number: 'X',
        total: '1',
        paid: '1',
        shop: 'north',
      };
      const row = `select concat(id, ' ', currency, ' ', number, ' ', paid, ' ', shop) from \`order\` where id = ${mine[0]}`;
      const sql = row.replace(
        /concat\((.*)\) from/,
        (_, inner: string) => `(${inner.replaceAll(', ', ' || ')}) from`,
      );
      const read = (): Promise<unknown> => value(process.env['TEST_DATABASE'] === 'mysql' ? row : sql);
      const before = await read();
      const answers = [];
      for (const [name, given] of Object.entries(swaps))
        answers.push(refused(await boss.ask(UPDATE, { id: mine[0], input: { [name]: given } }), 'BAD_INPUT'));
      const yes = await boss.ask(UPDATE, { id: mine[0], input: { call: true } });
      return found(yes.data?.updateOrder?.id, ...answers, [(await read()) === before, 'one of them changed']);
    },
  },
  {
    name: 'write without read: the answer, the history and a conflict do not read it back',
    async run({ boss, clerk, mine }) {
      const input = { managerComment: 'written-unread' };
      const no = await clerk.ask(UPDATE.replace('{ id }', '{ managerComment }'), { id: mine[0], input });
      const yes = await clerk.ask(UPDATE.replace('{ id }', '{ id history { field new } }'), {
        id: mine[0],
        input,
      });
      const seen = await boss.ask('query ($id: ID!) { order(id: $id) { managerComment } }', { id: mine[0] });
      return found(
        !yes.errors && seen.data?.order?.managerComment === 'written-unread' ? 'it was written' : undefined,
        refused(no, 'BAD_INPUT'),
        [!JSON.stringify(yes.data).includes('written-unread'), 'the history reads it back'],
      );
    },
  },
  {
    name: 'a stale version tells no hidden field',
    async run({ boss, clerk, mine }) {
      // The first change reckons the seeded order anew.
      await boss.ask(UPDATE, { id: mine[1], input: { call: false } });
      const { data } = await boss.ask('query ($id: ID!) { order(id: $id) { version } }', { id: mine[1] });
      await boss.ask(UPDATE, { id: mine[1], input: { delivery: { netCost: '2.34' }, call: true } });
      const late = UPDATE.replace('$input: OrderUpdate!', '$input: OrderUpdate!, $version: Int').replace(
        'input: $input)',
        'input: $input, version: $version)',
      );
      const given = { id: mine[1], input: { call: false }, version: data.order.version };
      const [seen, hidden] = [await boss.ask(late, given), await clerk.ask(late, given)];
      const fields = (one: typeof seen) => JSON.stringify(one.errors?.[0]?.extensions['changedFields'] ?? []);
      return found(fields(seen).includes('deliveryNetCost') && 'the boss is told', [
        codeOf(hidden) === 'CONFLICT' && fields(hidden) === '["call"]',
        `the clerk is told ${fields(hidden)}`,
      ]);
    },
  },
  {
    name: 'unknown keys are refused, in inputs and in filters of variables',
    async run({ boss, clerk, mine }) {
      const no = await clerk.ask(UPDATE, { id: mine[0], input: { call: true, isAdmin: true } });
      const list = 'query ($where: OrderWhere) { orders(where: $where) { totalCount } }';
      const where = await clerk.ask(list, { where: { $or: [{ purchaseTotal: { gt: 0 } }] } });
      const yes = await boss.ask(list, { where: { or: [{ call: { eq: true } }] } });
      return found(yes.data?.orders, refused(no, 'BAD_INPUT'), refused(where, 'BAD_INPUT'));
    },
  },
  {
    name: 'prototype keys reach no prototype, in inputs and in JSON fields',
    async run({ boss, clerk, mine }) {
      const proto = JSON.parse(
        '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }',
      );
      const no = await clerk.ask(UPDATE, { id: mine[0], input: proto });
      const json =
        'mutation ($input: WarehouseUpdate!) { updateWarehouse(id: "near", input: $input) { workTime } }';
      await boss.ask(json, { input: { workTime: proto } });
      const yes = await boss.ask(json, { input: { workTime: { mon: [['09:00', '18:00']] } } });
      return found(yes.data?.updateWarehouse?.workTime?.mon, refused(no, 'BAD_INPUT'), [
        Reflect.get({}, 'polluted') === undefined,
        'every object is polluted',
      ]);
    },
  },
  {
    name: 'an order copies nothing hidden from its customer',
    async run({ boss, clerk, customers }) {
      const input = {
        shop: 'main',
        lines: [{ name: 'Lamp', quantity: 1, unitPrice: '5' }],
        customer: { id: customers.mine[0] },
      };
      const shown = CREATE.replace('id number', 'phone email firstName customer { id }');
      const [yes, no] = [await boss.ask(shown, { input }), await clerk.ask(shown, { input })];
      return found(
        yes.data?.createOrder?.phone === '+4790000000' && no.data?.createOrder?.customer
          ? 'the boss gets the contacts'
          : undefined,
        [
          no.data?.createOrder?.phone === null && no.data?.createOrder?.email === null,
          `the clerk, who does not see customers' contacts, is given ${JSON.stringify(no.data)}`,
        ],
      );
    },
  },
  {
    name: 'no order is deleted without the right to',
    async run({ boss, clerk, value }) {
      const made = await boss.ask(CREATE, {
        input: { shop: 'main', lines: [{ name: 'Lamp', quantity: 1, unitPrice: '5' }] },
      });
      const id = String(made.data?.createOrder?.id);
      const del = 'mutation ($id: ID!) { deleteOrder(id: $id) }';
      const no = await clerk.ask(del, { id });
      const alive = await value(`select count(*) from \`order\` where id = ${id} and deleted_at is null`);
      const yes = await boss.ask(del, { id });
      return found(yes.data?.deleteOrder, refused(no, 'BAD_INPUT'), [Number(alive) === 1, 'it is deleted']);
    },
  },
  {
    name: 'what was deleted is not restored or changed by an update',
    async run({ boss, person, value }) {
      const made = await boss.ask(CUSTOMER, { input: { firstName: 'Gone' } });
      const id = String(made.data?.createCustomer?.id);
      const update =
        'mutation ($id: ID!, $input: CustomerUpdate!) { updateCustomer(id: $id, input: $input) { id } }';
      const yes = await boss.ask(update, { id, input: { firstName: 'Going' } });
      await boss.ask('mutation ($id: ID!) { deleteCustomer(id: $id) }', { id });
      const keeper = await person({
        ...reads,
        customer: {
          read: 'all',
          change: 'all',
          delete: 'all',
          see: ['open', 'personal', 'internal'],
          write: ['open', 'personal', 'internal'],
        },
      });
      const no = await keeper.ask(update, { id, input: { deletedAt: null } });
      const changed = await keeper.ask(update, { id, input: { firstName: 'Back' } });
      const back = await value(`select count(*) from customer where id = ${id} and deleted_at is null`);
      return found(yes.data?.updateCustomer?.id, refused(no, 'BAD_INPUT'), refused(changed, 'NOT_FOUND'), [
        Number(back) === 0,
        'it is back',
      ]);
    },
  },
];
