import { changeOrder, makeField, placeOrder } from '../../../support/custom-fields.js';
import { download, fileOf, uploaded, type Who } from '../../../support/files.js';
import { makeRole } from '../../../support/make-role.js';
import type { Ask, TestApp } from '../../../support/app.js';
import type { Finding } from '../../frame/battery.js';
import { findCanary } from '../find-canary.js';
import { EVERYTHING, OPEN_ROLE } from '../roles.js';
import type { FixedCell } from './fixed.js';

const BYTES = 'vqfilebytes4417zk';
const NAME = 'vqfilename4418zk';

interface Person {
  ask: Ask;
  who: Who;
}

async function person(test: TestApp, role: string): Promise<Person> {
  const { ask, cookie } = await test.asUser(role);
  return { ask, who: { cookie, 'x-kontor': '1' } };
}

/** An order with a file in a field of its own, and a second field of files beside it. */
interface Office {
  test: TestApp;
  open: Person;
  order: string;
  code: string;
  identity: string;
  other: string;
  file: { id: string; url: string };
}

let made = 0;

async function openOffice(test: TestApp): Promise<Office> {
  const open = await person(test, OPEN_ROLE);
  const [code, other] = [`kept${++made}`, `beside${made}`];
  const { identity } = await makeField(open.ask, { code, kind: 'FILE' });
  await makeField(open.ask, { code: other, kind: 'FILE' });
  const upload = await uploaded(test.url, open.who, BYTES, `${NAME}.txt`);
  const placed = await placeOrder(open.ask, { [code]: upload }, { shop: 'main' });
  if (placed.errors) throw new Error(JSON.stringify(placed.errors));
  const order: string = placed.data.createOrder.id;
  const file = await fileOf(open.ask, order, code);
  if (!file) throw new Error('The field shows no file.');
  return { test, open, order, code, identity, other, file };
}

/** Everything that comes out for somebody who asks for the file in every way there is. */
async function tryAll(office: Office, { ask, who }: Person): Promise<string> {
  const { test, order, code, other, file } = office;
  const told: string[] = [];
  const query = async (text: string, variables: object = { id: order }) => {
    const { headers, ...answer } = await ask(text, variables);
    told.push(JSON.stringify([...headers]), JSON.stringify(answer));
    return answer;
  };
  const open = async (address: unknown) => {
    if (typeof address !== 'string') return;
    const { headers, text } = await download(test.url, address, who);
    told.push(JSON.stringify([...headers]), text);
  };
  const shown = `custom { ${code} { id name size mediaType url } }`;
  const own = await query(`query ($id: ID!) { order(id: $id) { ${shown} } }`);
  await open(own.data?.order?.custom?.[code]?.url);
  await query(`query ($id: ID!) { orders(where: { id: { eq: $id } }) { items { ${shown} } } }`);
  await query('query ($id: ID!) { order(id: $id) { history { field old new } } }');
  await query('query ($text: String!) { search(text: $text) { title subtitle foundIn { field value } } }', {
    text: NAME,
  });
  await query(`query ($id: ID!) { order(id: $id) { custom { ${other} { name url } } } }`);
  // The address and the id of one who may, in the hands of one who may not.
  await open(file.url);
  await open(`${file.url}?inline=1`);
  await open(`/files/${file.id}`);
  await changeOrder(ask, order, { [other]: file.id });
  const swapped = await query(`query ($id: ID!) { order(id: $id) { custom { ${other} { name url } } } }`);
  await open(swapped.data?.order?.custom?.[other]?.url);
  const placed = await placeOrder(ask, { [other]: file.id });
  const mine = await query(`query ($id: ID!) { order(id: $id) { custom { ${other} { name url } } } }`, {
    id: placed.data?.createOrder?.id ?? '0',
  });
  await open(mine.data?.order?.custom?.[other]?.url);
  return told.join('\n');
}

function cell(name: string, level: 'none' | 'own'): FixedCell {
  return {
    name: `a file in a field: ${name}`,
    egress: 'files',
    async run(bench): Promise<Finding> {
      const office = await openOffice(bench.test);
      const role = `hides-${office.identity}`;
      const all = { ...EVERYTHING['*'], fields: { [office.identity]: { read: level, write: false } } };
      await makeRole(bench.test, role, { ...EVERYTHING, order: all });
      const open = await tryAll(office, office.open);
      const hidden = await tryAll(office, await person(bench.test, role));
      const leaked = findCanary(`${hidden}\n${bench.log.join('')}`, [BYTES, NAME]);
      return {
        control: [BYTES, NAME].every((one) => findCanary(open, [one])) ? 'its bytes and its name' : undefined,
        faults: leaked ? [`it says ${leaked}`] : [],
      };
    },
  };
}

/** The bytes, the name and the type of a file, by every way to them. */
export const fileCells: FixedCell[] = [
  cell('one that the role does not read', 'none'),
  cell("one that the role reads on its own people's records", 'own'),
];
