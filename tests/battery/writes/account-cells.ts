import type { GrantsInput } from '../../../server/rights/grants.js';
import { asker } from '../../support/app.js';
import type { Cell } from '../frame/battery.js';
import { found, reads, refused, type WriteBench } from './bench.js';

const UPDATE = 'mutation ($id: ID!, $input: UserUpdate!) { updateUser(id: $id, input: $input) { id } }';
const TOKEN = 'mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { secret } }';

const people = (classes: ('open' | 'internal')[]): GrantsInput => ({
  ...reads,
  user: { read: 'all', change: 'all', create: true, see: ['open', 'internal'], write: classes },
});

/** People, passwords, roles and tokens: nobody becomes more than they are. */
export const accountCells: Cell<WriteBench>[] = [
  {
    name: 'roles are not written by one who may change people but not their roles',
    async run({ boss, person, value }) {
      const keeper = await person(people(['open']));
      const no = await keeper.ask(UPDATE, { id: keeper.userId, input: { roles: ['administrator'] } });
      const yes = await keeper.ask(UPDATE, { id: keeper.userId, input: { position: 'Keeper' } });
      const roles = await value(`select roles from \`user\` where id = ${keeper.userId}`);
      const given = await boss.ask(UPDATE, { id: keeper.userId, input: { roles: ['manager'] } });
      return found(yes.data?.updateUser && given.data?.updateUser, refused(no, 'BAD_INPUT'), [
        !String(roles).includes('administrator'),
        'they are an administrator now',
      ]);
    },
  },
  {
    name: 'nobody gives a role that they do not hold: to themselves, to others, to a new person',
    async run({ boss, person, value }) {
      const keeper = await person(people(['open', 'internal']));
      const other = await person({});
      const own = String(
        JSON.parse(String(await value(`select roles from \`user\` where id = ${keeper.userId}`)))[0],
      );
      const answers = [
        await keeper.ask(UPDATE, { id: keeper.userId, input: { roles: [own, 'administrator'] } }),
        await keeper.ask(UPDATE, { id: other.userId, input: { roles: ['administrator'] } }),
        await keeper.ask('mutation ($input: UserCreate!) { createUser(input: $input) { id } }', {
          input: { email: 'puppet@example.com', roles: ['administrator'], password: 'a-long-password' },
        }),
      ];
      const [theirs] = JSON.parse(
        String(await value(`select roles from \`user\` where id = ${other.userId}`)),
      );
      const yes = await keeper.ask(UPDATE, { id: other.userId, input: { roles: [theirs, own] } });
      const bossGives = await boss.ask(UPDATE, { id: other.userId, input: { roles: ['manager'] } });
      const admins = await value("select count(*) from `user` where roles like '%administrator%'");
      return found(
        yes.data?.updateUser && bossGives.data?.updateUser,
        ...answers.map((one) => refused(one, 'BAD_INPUT')),
        [Number(admins) === 2, `there are ${admins} administrators`],
      );
    },
  },
  {
    name: 'roles themselves are changed by no mutation',
    async run({ boss }) {
      const answers = [
        await boss.ask('mutation { createRole(input: { code: "x", name: "X" }) { id } }'),
        await boss.ask('mutation { updateRole(id: "manager", input: { developer: true }) { id } }'),
        await boss.ask('mutation { deleteRole(id: "manager") }'),
      ];
      const yes = await boss.ask('{ roles { items { code } } }');
      return found(yes.data?.roles, ...answers.map((one) => refused(one, 'BAD_INPUT')));
    },
  },
  {
    name: 'the password of somebody who may do more is not set by one who may do less',
    async run({ boss, person, value }) {
      const keeper = await person(people(['open', 'internal']));
      const hash = () => value(`select password_hash from \`user\` where id = ${boss.userId}`);
      const before = await hash();
      const no = await keeper.ask(UPDATE, { id: boss.userId, input: { password: 'mine-from-now-on' } });
      const mail = await keeper.ask(UPDATE, { id: boss.userId, input: { email: 'mine@example.com' } });
      const after = await hash();
      const yes = await keeper.ask(UPDATE, { id: keeper.userId, input: { password: 'a-new-password' } });
      return found(yes.data?.updateUser, refused(no, 'FORBIDDEN'), refused(mail, 'FORBIDDEN'), [
        before === after,
        'it is set',
      ]);
    },
  },
  {
    name: 'a token is no wider than its owner',
    async run({ test, boss, person }) {
      const maker = await person({
        ...reads,
        apiToken: {
          read: 'own',
          verbs: ['createApiToken'],
          see: ['open', 'internal'],
          write: ['open', 'internal'],
        },
        order: { read: 'own', see: ['open'] },
      });
      const secretOf = async (ask: typeof maker.ask): Promise<string> =>
        String(
          (await ask(TOKEN, { input: { name: 'wide', roles: ['administrator'] } })).data?.createApiToken
            ?.secret,
        );
      const count = async (ask: typeof maker.ask) =>
        await asker(test.url, { authorization: `Bearer ${await secretOf(ask)}` })(
          '{ orders { totalCount items { purchaseTotal } } }',
        );
      const [wide, narrow] = [await count(boss.ask), await count(maker.ask)];
      return found(wide.data?.orders?.totalCount, refused(narrow, 'BAD_INPUT'));
    },
  },
  {
    name: 'a token makes no token',
    async run({ test, boss }) {
      const input = { name: 'first', roles: ['administrator'] };
      const first = await boss.ask(TOKEN, { input });
      const ask = asker(test.url, { authorization: `Bearer ${first.data?.createApiToken?.secret}` });
      return found(
        first.data?.createApiToken && (await ask('{ me { kind } }')).data?.me,
        refused(await ask(TOKEN, { input }), 'FORBIDDEN'),
      );
    },
  },
  {
    name: "another's idempotency key hands out nothing of theirs",
    async run({ boss, clerk, mine, value }) {
      const query = `mutation { updateOrder(id: "${mine[0]}", input: { call: true }) { id number } }`;
      const header = { 'idempotency-key': 'battery-writes-1' };
      const first = await boss.ask(query, {}, header);
      const kept = await boss.ask(query, {}, header);
      const wide = `mutation { updateOrder(id: "${mine[0]}", input: { call: true }) { purchaseTotal } }`;
      const secret = { 'idempotency-key': 'battery-writes-2' };
      await boss.ask(wide, {}, secret);
      const stolen = await clerk.ask(wide, {}, secret);
      const own = await clerk.ask(query, {}, header);
      const rows = await value("select count(*) from idempotency_key where `key` = 'battery-writes-1'");
      return found(
        JSON.stringify(first.data) === JSON.stringify(kept.data) && first.data?.updateOrder,
        refused(stolen, 'BAD_INPUT'),
        [
          own.data?.updateOrder?.id === String(mine[0]) && Number(rows) === 2,
          `the key is shared: ${JSON.stringify(own)}`,
        ],
      );
    },
  },
];
