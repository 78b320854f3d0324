import { asker } from '../../support/app.js';
import { changeOrder } from '../../support/custom-fields.js';
import { download, fileOf } from '../../support/files.js';
import { changeRole } from '../../support/make-role.js';
import type { Cell, Finding } from '../frame/battery.js';
import { SEES, takenAway, type Person, type RevocationBench } from './bench.js';
import { tokenOf } from './token-of.js';

type Taking = (
  bench: RevocationBench,
  given: { person: Person; order: string; field: string; code: string },
) => Promise<unknown>;

/** An address that was signed before stops, though its minutes are not over. */
async function addressTakenAway(
  bench: RevocationBench,
  person: Person,
  headers: Record<string, string>,
  take: Taking,
): Promise<Finding> {
  const { order, field, code } = await bench.orderWithFile();
  const file = await fileOf(asker(bench.test.url, headers), order, code);
  const opens = async (url: string): Promise<boolean> =>
    (await download(url, file?.url ?? '/files/none', headers)).status === 200;
  return takenAway(bench, headers, opens, () => take(bench, { person, order, field, code }));
}

const ofPerson = (name: string, take: Taking): Cell<RevocationBench> => ({
  name: `the address of a file: ${name}`,
  async run(bench) {
    const person = await bench.person(SEES);
    return addressTakenAway(bench, person, person.session, take);
  },
});

const setUser =
  (input: object): Taking =>
  ({ boss }, { person }) =>
    boss.ask('mutation ($id: ID!, $input: UserUpdate!) { updateUser(id: $id, input: $input) { id } }', {
      id: person.userId,
      input,
    });

export const fileCells: Cell<RevocationBench>[] = [
  ofPerson('the role reads the class of the field no more', ({ test }, { person }) =>
    changeRole(test, person.role, { ...SEES, order: { ...SEES['order'], see: ['cost'] } }),
  ),
  ofPerson('the role reaches the record no more', ({ test }, { person }) =>
    changeRole(test, person.role, { ...SEES, order: { ...SEES['order'], read: 'own' } }),
  ),
  ofPerson('the role is taken from the person', setUser({ roles: [] })),
  ofPerson('the person is switched off', setUser({ active: false })),
  ofPerson('the person signs out', ({ test }, { person }) =>
    fetch(`${test.url}/auth/sign-out`, { method: 'POST', headers: person.session }),
  ),
  ofPerson('the field is deleted', ({ boss }, { field }) =>
    boss.ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field }),
  ),
  ofPerson('the record is deleted', ({ boss }, { order }) =>
    boss.ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id: order }),
  ),
  ofPerson('the file is taken out of the record', ({ boss }, { order, code }) =>
    changeOrder(boss.ask, order, { [code]: null }),
  ),
  {
    name: 'the address of a file in a line: the order is deleted',
    async run(bench) {
      const person = await bench.person(SEES);
      const { order, line, code } = await bench.lineWithFile();
      const file = await fileOf(asker(bench.test.url, person.session), line, code, 'orderLine');
      const opens = async (url: string, headers: Record<string, string>): Promise<boolean> =>
        (await download(url, file?.url ?? '/files/none', headers)).status === 200;
      return takenAway(bench, person.session, opens, () =>
        bench.boss.ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id: order }),
      );
    },
  },
  {
    name: 'the address of a file: the token is revoked',
    async run(bench) {
      const person = await bench.person(SEES);
      const { id, headers } = await tokenOf(bench, person);
      return addressTakenAway(bench, person, headers, () =>
        asker(bench.test.url, person.session)('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', {
          id,
        }),
      );
    },
  },
];
