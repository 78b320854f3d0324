import { makeFields } from '../../support/custom-fields.js';
import { upload, type Who } from '../../support/files.js';
import { eyesOf, firstOf, spots, type Eyes, type Seen } from './eyes.js';
import { CANARIES, CANARY, type Office } from './office.js';
import type { Replay } from './replay.js';

/** The field that holds the hidden file, and one beside it that everybody reads and writes. */
const HIDDEN = 'idCard';
const OPEN = 'sketch';

const offices = new WeakMap<Office, Promise<string>>();

/** Puts a file with a value that stands nowhere else into the hidden field of the order, once; gives its id. */
function fileIn(office: Office): Promise<string> {
  const known = offices.get(office) ?? makeFile(office);
  offices.set(office, known);
  return known;
}

async function makeFile({ test, orderId }: Office): Promise<string> {
  const { ask, cookie } = await test.asUser('administrator');
  await makeFields(ask, [
    { code: HIDDEN, kind: 'FILE', sensitivity: 'personal' },
    { code: OPEN, kind: 'FILE' },
  ]);
  const who: Who = { cookie, 'x-kontor': '1' };
  const { body } = await upload(test.url, who, `scan of ${CANARY.notes}`, `${CANARY.lastName}.txt`);
  const { errors } = await ask(
    `mutation ($id: ID!, $file: ID) { updateOrder(id: $id, input: { custom: { ${HIDDEN}: $file } }) { id } }`,
    { id: orderId, file: body.id },
  );
  if (errors) throw new Error(`The file could not be put into the order: ${JSON.stringify(errors)}`);
  return body.id;
}

async function addressOf(eyes: Eyes, order: string, code: string): Promise<[Seen, string | undefined]> {
  const seen = await eyes.ask(`query ($id: ID!) { order(id: $id) { custom { ${code} { name url } } } }`, {
    id: order,
  });
  return [seen, seen.data?.order?.custom?.[code]?.url];
}

/** Asks for the file by the record, and opens whatever address comes. */
async function look(eyes: Eyes, order: string, code: string, known?: string): Promise<string | undefined> {
  const [seen, address = known] = await addressOf(eyes, order, code);
  return spots(CANARIES, seen, ...(address === undefined ? [] : [await eyes.get(address)]));
}

const keptAddresses = new WeakMap<Eyes, string>();

/** Files by their address and by their id. */
export const attachments: Replay[] = [
  {
    name: 'CVE-2026-78433',
    about: 'the address of an attachment, opened again after the right was taken (Gitea)',
    async who(office) {
      const { test, seer, orderId } = office;
      await fileIn(office);
      const { userId, cookie } = await test.asUser('seer');
      const blind = eyesOf(test.url, { cookie, 'x-kontor': '1' });
      const [, address] = await addressOf(blind, orderId, HIDDEN);
      if (address === undefined) throw new Error('The address was not shown to one who may see it.');
      keptAddresses.set(blind, address);
      await seer.ask('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["blind"] }) { id } }', {
        id: userId,
      });
      return { seer, blind };
    },
    learn: (eyes, { orderId }) => look(eyes, orderId, HIDDEN, keptAddresses.get(eyes)),
  },
  {
    name: 'CVE-2026-78433',
    about: 'the address of an attachment in the hands of another person (Gitea)',
    async learn(eyes, office) {
      await fileIn(office);
      const [, address] = await addressOf(office.seer, office.orderId, HIDDEN);
      return look(eyes, office.orderId, HIDDEN, address);
    },
  },
  {
    name: 'CVE-2026-75505',
    about: "another record's attachment, put into one's own field by its id (EspoCRM)",
    async learn(eyes, office) {
      const { orderId, otherOrderId } = office;
      const id = await fileIn(office);
      const swap = (order: string) => async (): Promise<string | undefined> => {
        await eyes.ask(
          `mutation ($id: ID!, $file: ID) { updateOrder(id: $id, input: { custom: { ${OPEN}: $file } }) { id } }`,
          { id: order, file: id },
        );
        return look(eyes, order, OPEN);
      };
      return firstOf([swap(orderId), swap(otherOrderId), () => look(eyes, orderId, HIDDEN, `/files/${id}`)]);
    },
  },
];
