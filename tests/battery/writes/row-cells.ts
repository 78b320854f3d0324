import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../../server/import/run-import.js';
import type { Context } from '../../../server/context.js';
import { systemContext } from '../../../server/setup/first-start.js';
import type { Cell } from '../frame/battery.js';
import { codeOf, found, reads, refused, type WriteBench } from './bench.js';

const CREATE = 'mutation ($input: OrderCreate!) { createOrder(input: $input) { id number } }';
const UPDATE = 'mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }';
const lines = [{ name: 'Lamp', quantity: 1, unitPrice: '5' }];

/** Records out of reach, and records moved out of it. */
export const rowCells: Cell<WriteBench>[] = [
  {
    name: 'an order of a foreign shop is not created',
    async run({ clerk, value }) {
      const count = "select count(*) from `order` where shop = 'north'";
      const before = await value(count);
      const no = await clerk.ask(CREATE, { input: { shop: 'north', lines } });
      const yes = await clerk.ask(CREATE, { input: { shop: 'main', lines } });
      return found(yes.data?.createOrder?.id, refused(no, 'FORBIDDEN', 'BAD_INPUT'), [
        (await value(count)) === before,
        'it is there',
      ]);
    },
  },
  {
    name: "an order is not created in another manager's name by one who reaches own orders only",
    async run({ person, boss }) {
      const own = await person({
        ...reads,
        order: { read: 'own', change: 'own', create: true, verbs: 'all', see: ['open'], write: ['open'] },
        orderLine: { read: 'all', create: true, see: ['open'], write: ['open'] },
      });
      const no = await own.ask(CREATE, { input: { shop: 'main', lines, manager: boss.userId } });
      const yes = await own.ask(CREATE, { input: { shop: 'main', lines, manager: own.userId } });
      return found(yes.data?.createOrder?.id, refused(no, 'FORBIDDEN', 'BAD_INPUT'));
    },
  },
  {
    name: 'a record is not moved to a foreign shop',
    async run({ boss, clerk, customers, value }) {
      const update =
        'mutation ($id: ID!, $shop: String) { updateCustomer(id: $id, input: { shop: $shop }) { id } }';
      const id = customers.mine[1];
      const no = await clerk.ask(update, { id, shop: 'north' });
      const shop = await value(`select shop from customer where id = ${id}`);
      const yes = await boss.ask(update, { id, shop: 'main' });
      return found(yes.data?.updateCustomer?.id, refused(no, 'FORBIDDEN', 'BAD_INPUT'), [
        shop === 'main',
        `it is in ${shop}`,
      ]);
    },
  },
  {
    name: 'a record out of reach is not changed, and told like one that is not there',
    async run({ boss, clerk, foreign, value }) {
      const change = (id: unknown) => ({ id, input: { statusComment: 'stolen' } });
      const [no, never] = [
        await clerk.ask(UPDATE, change(foreign[0])),
        await clerk.ask(UPDATE, change(987_654_321)),
      ];
      const comment = await value(`select status_comment from \`order\` where id = ${foreign[0]}`);
      const yes = await boss.ask(UPDATE, { id: foreign[0], input: { statusComment: 'fine' } });
      const words = (one: typeof no, id: unknown) => one.errors?.[0]?.message.replaceAll(String(id), 'ID');
      return found(
        yes.data?.updateOrder?.id,
        refused(no, 'NOT_FOUND'),
        [comment === null, 'it is changed'],
        [
          words(no, foreign[0]) === words(never, 987_654_321),
          `"${words(no, foreign[0])}" is not "${words(never, 987_654_321)}"`,
        ],
      );
    },
  },
  {
    name: 'a reference to a record out of reach is told like one to nothing',
    async run({ clerk, mine, customers }) {
      const point = (customer: unknown) => ({ id: mine[1], input: { customer } });
      const yes = await clerk.ask(UPDATE, point(customers.mine[0]));
      const [no, never] = [
        await clerk.ask(UPDATE, point(customers.foreign[0])),
        await clerk.ask(UPDATE, point(987_654_321)),
      ];
      const words = (one: typeof no, id: unknown) => one.errors?.[0]?.message.replaceAll(String(id), 'ID');
      return found(yes.data?.updateOrder?.id, refused(no, 'BAD_INPUT'), [
        words(no, customers.foreign[0]) === words(never, 987_654_321),
        `"${words(no, customers.foreign[0])}" is not "${words(never, 987_654_321)}"`,
      ]);
    },
  },
  {
    name: 'customers out of reach are not merged, neither from nor into',
    async run({ clerk, customers, value }) {
      const merge =
        'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id } }';
      const [mine, other, third] = customers.mine;
      const [foreign] = customers.foreign;
      const from = await clerk.ask(merge, { into: mine, from: [foreign] });
      const into = await clerk.ask(merge, { into: foreign, from: [mine] });
      const alive = await value(
        `select count(*) from customer where id in (${mine}, ${foreign}) and deleted_at is null`,
      );
      const yes = await clerk.ask(merge, { into: other, from: [third] });
      return found(yes.data?.mergeCustomers?.id, refused(from, 'NOT_FOUND'), refused(into, 'NOT_FOUND'), [
        Number(alive) === 2,
        'one of them is gone',
      ]);
    },
  },
  {
    name: 'a bulk change leaves foreign orders alone',
    async run({ clerk, mine, foreign, value, boss }) {
      const { data: lists } = await boss.ask('{ statuses { items { code effect } } }');
      const statuses: { code: string; effect: string }[] = lists.statuses.items;
      const now = await value(`select status from \`order\` where id = ${mine[1]}`);
      const next = statuses.find(({ code, effect }) => effect === 'RESERVE' && code !== now)?.code;
      const before = await value(`select status from \`order\` where id = ${foreign[0]}`);
      const { data } = await clerk.ask(
        'mutation ($ids: [ID!]!, $status: String!) { changeOrdersStatus(ids: $ids, status: $status) { id changed code message } }',
        { ids: [mine[1], foreign[0]], status: next },
      );
      const [own, other] = data?.changeOrdersStatus ?? [];
      return found(
        own?.changed && own,
        [other?.changed === false && other.code === 'NOT_FOUND', JSON.stringify(other)],
        [
          (await value(`select status from \`order\` where id = ${foreign[0]}`)) === before,
          'the foreign order moved',
        ],
      );
    },
  },
  {
    name: 'no payment is recorded for a foreign order',
    async run({ clerk, mine, foreign, value }) {
      const pay = 'mutation ($order: ID!) { recordPayment(order: $order, input: { amount: "1.11" }) { id } }';
      const no = await clerk.ask(pay, { order: foreign[0] });
      const rows = await value(
        `select count(*) from payment where \`order\` = ${foreign[0]} and amount = 111`,
      );
      const yes = await clerk.ask(pay, { order: mine[0] });
      return found(yes.data?.recordPayment?.id, refused(no, 'NOT_FOUND'), [
        Number(rows) === 0,
        'it is recorded',
      ]);
    },
  },
  {
    name: 'no payment of a foreign order is refunded, nor told of which order it is',
    async run({ boss, clerk, mine, foreign, value }) {
      const pay = 'mutation ($order: ID!) { recordPayment(order: $order, input: { amount: "9.00" }) { id } }';
      for (const order of [mine[0], foreign[0]]) await boss.ask(pay, { order });
      const last = (order: unknown) => value(`select max(id) from payment where \`order\` = ${order}`);
      const [own, other] = [await last(mine[0]), await last(foreign[0])];
      const refund = 'mutation ($payment: ID!) { refundPayment(payment: $payment, amount: "1.00") { id } }';
      const no = await clerk.ask(refund, { payment: other });
      const never = await clerk.ask(refund, { payment: 987_654_321 });
      const yes = await clerk.ask(refund, { payment: own });
      const words = (one: typeof no, id: unknown) =>
        JSON.stringify({
          ...one.errors?.[0],
          extensions: { ...one.errors?.[0]?.extensions, requestId: '' },
        }).replaceAll(String(id), 'ID');
      return found(yes.data?.refundPayment?.id, refused(no, 'NOT_FOUND'), [
        words(no, other) === words(never, 987_654_321),
        `${words(no, other)} is not ${words(never, 987_654_321)}`,
      ]);
    },
  },
  {
    name: 'stock of a warehouse out of reach is not received or corrected',
    async run({ person, offer, value }) {
      const keeper = await person({
        ...reads,
        stock: {
          read: { reach: 'all', where: { warehouse: { eq: 'near' } } },
          change: { reach: 'all', where: { warehouse: { eq: 'near' } } },
          verbs: 'all',
          see: ['open'],
          write: ['open'],
        },
      });
      const receive = `mutation ($warehouse: String!) { receiveStock(warehouse: $warehouse, lines: [{ offer: "${offer}", quantity: 1 }]) { id } }`;
      const correct = `mutation ($warehouse: String!) { correctStock(warehouse: $warehouse, lines: [{ offer: "${offer}", onHand: 1 }]) { id } }`;
      const yes = await keeper.ask(receive, { warehouse: 'near' });
      const answers = [
        await keeper.ask(receive, { warehouse: 'far' }),
        await keeper.ask(correct, { warehouse: 'far' }),
      ];
      const far = await value(`select on_hand from stock where warehouse = 'far' and offer = ${offer}`);
      return found(yes.data?.receiveStock?.length, ...answers.map((one) => refused(one)), [
        Number(far) === 5000,
        `far holds ${far}`,
      ]);
    },
  },
  {
    name: 'the identifier of a foreign order tells neither its number nor its id',
    async run({ boss, clerk, value }) {
      const given = (shop: string) => ({ input: { shop, lines, externalSource: 'web', externalId: 'W-1' } });
      const made = await boss.ask(CREATE, given('north'));
      const { id, number } = made.data?.createOrder ?? {};
      const again = await boss.ask(CREATE, given('north'));
      const no = await clerk.ask(CREATE, given('main'));
      const text = JSON.stringify(no.errors);
      const told = new RegExp(`\\b(${id}|${number})\\b`).test(text.replace(/"requestId":"[^"]*"/, ''));
      const rows = await value("select count(*) from `order` where external_id = 'W-1'");
      return found(
        codeOf(again) === 'CONFLICT' && again.errors?.[0]?.extensions['number'] === number && number,
        [codeOf(no) === 'CONFLICT' && !told, `the clerk is told ${text}`],
        [Number(rows) === 1, `there are ${rows}`],
      );
    },
  },
  {
    name: 'an import does not write past the rights of whoever runs it',
    async run({ test, value }) {
      const folder = mkdtempSync(join(tmpdir(), 'kontor-writes-'));
      try {
        const run = async (context: Context, name: string): Promise<string> => {
          const file = join(folder, `${name}.csv`);
          writeFileSync(file, `id,name,notes\n${name},Ann,imported-${name}\n`);
          const mappingPath = join(folder, 'mapping.json');
          const customer = { externalId: 'id', firstName: 'name', notes: 'notes' };
          writeFileSync(
            mappingPath,
            JSON.stringify({ kind: 'customers', source: 'file', currency: 'EUR', customer }),
          );
          return (await runImport(context, { kind: 'customers', file, mappingPath })).state;
        };
        const restricted = await test.app.contextFor({ kind: 'user', id: '1', name: 'Clerk' }, 'IMPORT', [
          'warehouse',
        ]);
        const no = await run(restricted, 'restricted').catch((error: Error) => error.message);
        const yes = await run({ ...(await systemContext(test.app, 'import')), via: 'IMPORT' }, 'system');
        const rows = await value("select count(*) from customer where notes = 'imported-restricted'");
        return found(yes === 'finished' && yes, [
          Number(rows) === 0,
          `a role without the right wrote it: ${no}`,
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
];
