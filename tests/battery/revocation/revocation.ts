import { write } from '../../../server/changes/write.js';
import { ApiToken } from '../../../server/auth/api-token.entity.js';
import { Order } from '../../../server/domain/orders/order.entity.js';
import { User } from '../../../server/auth/user.entity.js';
import { Role } from '../../../server/rights/role.entity.js';
import { asker } from '../../support/app.js';
import { changeRole } from '../../support/make-role.js';
import type { Battery, Cell } from '../frame/battery.js';
import { exportCells } from './export-cells.js';
import {
  asking,
  closeRevocation,
  openRevocation,
  SEES,
  takenAway,
  type Person,
  type RevocationBench,
} from './bench.js';
import { fileCells } from './file-cells.js';
import { subscriptionCells } from './subscription-cells.js';
import { tokenOf } from './token-of.js';

const COSTS = asking('{ orders { items { number purchaseTotal } } }');
const NUMBERS = asking('{ orders { items { number } } }');
const sees = (number: string) =>
  asking('{ orders { items { number } } }', ({ data }) => JSON.stringify(data).includes(number));

const updateUser = ({ boss }: RevocationBench, { userId }: Person, input: object) =>
  boss.ask('mutation ($id: ID!, $input: UserUpdate!) { updateUser(id: $id, input: $input) { id } }', {
    id: userId,
    input,
  });

async function changeRecord(
  bench: RevocationBench,
  role: string,
  change: (role: Role) => void,
): Promise<void> {
  await write(await bench.test.context(), async ({ em }) =>
    change(await em.findOneOrFail(Role, { code: role })),
  );
}

const byGroup = { ...SEES, order: { ...SEES['order'], read: 'group' as const } };
const byShop = { ...SEES, order: { ...SEES['order'], read: 'shops' as const } };

const exportsOrders = { ...SEES, order: { ...SEES['order'], export: true } };

const cells: Cell<RevocationBench>[] = [
  {
    name: 'a role changed: the field is gone',
    async run(bench) {
      const person = await bench.person(SEES);
      return takenAway(bench, person.session, COSTS, () =>
        changeRole(bench.test, person.role, { ...SEES, order: { ...SEES['order'], see: ['open'] } }),
      );
    },
  },
  {
    name: 'a role deleted: nothing is left',
    async run(bench) {
      const person = await bench.person(SEES);
      return takenAway(bench, person.session, NUMBERS, () =>
        changeRecord(bench, person.role, (role) =>
          Object.assign(role, { deletedAt: new Date(), deleteReason: 'proof' }),
        ),
      );
    },
  },
  {
    name: 'a role switched off: nothing is left',
    async run(bench) {
      const person = await bench.person(SEES);
      return takenAway(bench, person.session, NUMBERS, () =>
        changeRecord(bench, person.role, (role) => (role.active = false)),
      );
    },
  },
  {
    name: 'a role taken from the person',
    async run(bench) {
      const person = await bench.person(SEES);
      return takenAway(bench, person.session, NUMBERS, () => updateUser(bench, person, { roles: [] }));
    },
  },
  {
    name: 'a person switched off: session and token',
    async run(bench) {
      const person = await bench.person(SEES);
      const token = await tokenOf(bench, person);
      const both = async (url: string, headers: Record<string, string>): Promise<boolean> => {
        const [one, other] = [await NUMBERS(url, headers), await NUMBERS(url, token.headers)];
        return one || other;
      };
      return takenAway(bench, person.session, both, () => updateUser(bench, person, { active: false }));
    },
  },
  {
    name: 'a person deleted: session and token',
    async run(bench) {
      const person = await bench.person(SEES);
      const token = await tokenOf(bench, person);
      const both = async (url: string, headers: Record<string, string>): Promise<boolean> => {
        const [one, other] = [await NUMBERS(url, headers), await NUMBERS(url, token.headers)];
        return one || other;
      };
      return takenAway(bench, person.session, both, () =>
        bench.boss.ask('mutation ($id: ID!) { deleteUser(id: $id) }', { id: person.userId }),
      );
    },
  },
  {
    name: 'a session ended by signing out',
    async run(bench) {
      const person = await bench.person(SEES);
      return takenAway(bench, person.session, NUMBERS, () =>
        fetch(`${bench.test.url}/auth/sign-out`, { method: 'POST', headers: person.session }),
      );
    },
  },
  {
    name: 'sessions ended by a new password',
    async run(bench) {
      const person = await bench.person(SEES);
      return takenAway(bench, person.session, NUMBERS, () =>
        updateUser(bench, person, { password: 'another-password' }),
      );
    },
  },
  {
    name: 'a token revoked',
    async run(bench) {
      const person = await bench.person(SEES);
      const { id, headers } = await tokenOf(bench, person);
      return takenAway(bench, headers, NUMBERS, () =>
        asker(bench.test.url, person.session)('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', {
          id,
        }),
      );
    },
  },
  {
    name: 'a token that expires',
    async run(bench) {
      const { id, headers } = await tokenOf(bench, await bench.person(SEES));
      return takenAway(bench, headers, NUMBERS, async () =>
        write(await bench.test.context(), async ({ em }) => {
          (await em.findOneOrFail(ApiToken, { id: Number(id) })).expiresAt = new Date(Date.now() - 1);
        }),
      );
    },
  },
  {
    name: 'a token whose owner lost the right',
    async run(bench) {
      const person = await bench.person(SEES);
      const { headers } = await tokenOf(bench, person);
      return takenAway(bench, headers, COSTS, () => updateUser(bench, person, { roles: ['warehouse'] }));
    },
  },
  {
    name: 'a group left: its records are out of reach',
    async run(bench) {
      await bench.boss.ask('mutation { createUserGroup(input: { code: "team", name: "Team" }) { id } }');
      const mate = await bench.person(SEES, { groups: ['team'] });
      const person = await bench.person(byGroup, { groups: ['team'] });
      await write(await bench.test.context(), async ({ em }) => {
        const order = await em.findOneOrFail(Order, { number: 'R-1' });
        order.manager = em.getReference(User, mate.userId);
      });
      return takenAway(bench, person.session, sees('R-1'), () => updateUser(bench, person, { groups: [] }));
    },
  },
  {
    name: 'a shop taken away: its records are out of reach',
    async run(bench) {
      const person = await bench.person(byShop, { shops: ['north'] });
      return takenAway(bench, person.session, sees('R-2'), () =>
        updateUser(bench, person, { shops: ['main'] }),
      );
    },
  },
  {
    name: 'the right to export taken away: no new export begins',
    async run(bench) {
      const person = await bench.person(exportsOrders);
      const download = async (url: string, headers: Record<string, string>): Promise<boolean> =>
        (await fetch(`${url}/export/orders.csv?fields=number`, { headers })).status === 200;
      return takenAway(bench, person.session, download, () => changeRole(bench.test, person.role, SEES));
    },
  },
  ...exportCells,
  {
    name: 'a print form taken away',
    async run(bench) {
      const person = await bench.person(SEES);
      await changeRecord(bench, person.role, (role) => (role.forms = ['*']));
      bench.test.app.roles.forget();
      bench.second.app.roles.forget();
      const print = async (url: string, headers: Record<string, string>): Promise<boolean> =>
        (await fetch(`${url}/print/invoice/${bench.orders[0]}.pdf`, { headers })).status === 200;
      return takenAway(bench, person.session, print, () =>
        changeRecord(bench, person.role, (role) => (role.forms = [])),
      );
    },
  },
];

/** Whatever is taken away is gone within a second, on the server it was taken on and on any other. */
export const revocation: Battery<RevocationBench> = {
  name: 'revocation',
  proves: 'what is taken from somebody is refused within a second, on every server.',
  cells: () => [...cells, ...fileCells, ...subscriptionCells],
  open: openRevocation,
  close: closeRevocation,
};
