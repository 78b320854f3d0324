import { buildClientSchema, getIntrospectionQuery, printSchema, type GraphQLSchema } from 'graphql';
import { allResources } from '../../../server/db/registry.js';
import { openRandom } from '../../../server/lib/random.js';
import { createApiToken } from '../../../server/auth/create-api-token.js';
import { asker, startApp, type Ask, type TestApp } from '../../support/app.js';
import { makeRole } from '../../support/make-role.js';
import type { Battery, Cell, Finding, RunOptions } from '../frame/battery.js';
import { fillWorld } from './fill-world.js';
import { operationMaker, type Operation } from './make-operations.js';
import { RESTRICTED, SECOND } from './restricted-role.js';

interface World {
  test: TestApp;
  admin: Ask;
  person: Ask;
  /** Somebody with the same roles and other records: what was worked out for them must not serve the person. */
  colleague: Ask;
  /** With the administrator's role, and the person as its owner: it sees what the person sees. */
  token: Ask;
}

/** Two installations that differ only in what the restricted person may not see. */
interface Worlds {
  plain: World;
  twin: World;
  schema: GraphQLSchema;
  values: string[];
}

const A_CELL = 100;
const IN_CI = 2000;
const SEEDS = [1, 2, 3];

export const rights: Battery<Worlds> = {
  name: 'rights',
  proves:
    'two installations that differ only in hidden values answer a restricted person alike, byte by byte',
  cells: cellsOf,
  open: openWorlds,
  close: async ({ plain, twin }) => {
    await Promise.all([plain.test.close(), twin.test.close()]);
  },
};

function cellsOf({ seed, count = IN_CI }: RunOptions): Cell<Worlds>[] {
  const cells = Math.ceil(count / A_CELL);
  const seeds = seed === 1 ? SEEDS : [seed];
  return [
    { name: 'the schema', run: compareSchemas },
    ...seeds.flatMap((one) =>
      Array.from({ length: cells }, (_, index) => ({
        name: `seed ${one}, operations ${index * A_CELL + 1} to ${(index + 1) * A_CELL}`,
        run: (worlds: Worlds) => compareOperations(worlds, one * 10_000 + index),
      })),
    ),
  ];
}

async function openWorlds(): Promise<Worlds> {
  const [plain, twin] = await Promise.all([openWorld(false), openWorld(true)]);
  const { data } = await plain.person(getIntrospectionQuery());
  return {
    plain,
    twin,
    schema: buildClientSchema(data),
    values: [...new Set([...(await valuesIn(plain)), ...(await valuesIn(twin))])],
  };
}

async function openWorld(isTwin: boolean): Promise<World> {
  const test = await startApp();
  await makeRole(test, 'restricted', RESTRICTED);
  await makeRole(test, 'second', SECOND);
  const admin = await test.as('administrator');
  const hold = async (email: string): Promise<{ ask: Ask; userId: number }> => {
    const person = await test.asUser('restricted', { email, groups: ['team'] });
    await admin(
      'mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["restricted", "second"] }) { id } }',
      { id: person.userId },
    );
    return person;
  };
  await admin('mutation { createUserGroup(input: { code: "team", name: "Team" }) { code } }');
  const [person, colleague] = [await hold('person@example.com'), await hold('colleague@example.com')];
  await fillWorld(test, { personId: person.userId, colleagueId: colleague.userId }, isTwin);
  return {
    test,
    admin,
    person: person.ask,
    colleague: colleague.ask,
    token: await tokenOf(test, person.userId),
  };
}

async function tokenOf(test: TestApp, ownerId: number): Promise<Ask> {
  const token = { name: 'of the person', roles: ['administrator'], ownerId };
  const { secret } = await createApiToken(await test.context(), token);
  return asker(test.url, { authorization: `Bearer ${secret}` });
}

/** Every text and number that stands in the tables of the nouns: what somebody might guess. */
async function valuesIn({ test }: World): Promise<string[]> {
  const found = new Set<string>();
  for (const { table } of allResources()) {
    if (['user', 'api_token', 'role'].includes(table)) continue;
    for (const row of await test.app.reader.all(`select * from \`${table}\` limit 60`, []))
      for (const value of row)
        if (value !== null && String(value).length < 80) found.add(String(value).replace(/^\["|"\]$/g, ''));
  }
  return [...found];
}

async function compareSchemas({ plain, twin }: Worlds): Promise<Finding> {
  const [one, other] = await Promise.all(
    [plain, twin].map(async ({ person }) =>
      printSchema(buildClientSchema((await person(getIntrospectionQuery())).data)),
    ),
  );
  const faults = one === other ? [] : ['the schema of the restricted person differs between the worlds'];
  return { control: await differencesSeen({ plain, twin }), faults };
}

/** What the administrator sees differ: without it the worlds would prove nothing. */
async function differencesSeen({ plain, twin }: Pick<Worlds, 'plain' | 'twin'>): Promise<string | undefined> {
  const query =
    '{ orders(sort: [{ id: ASC }]) { totalCount items { phone managerComment purchaseTotal } } customers(sort: [{ id: ASC }]) { totalCount items { notes phones birthday } } }';
  const [one, other] = await Promise.all([plain.admin(query), twin.admin(query)]);
  const differing = ['orders', 'customers'].flatMap((list) =>
    one.data[list].items.filter(
      (item: object, index: number) => JSON.stringify(item) !== JSON.stringify(other.data[list].items[index]),
    ),
  );
  return differing.length ? `${differing.length} records differ for the administrator` : undefined;
}

async function compareOperations(worlds: Worlds, seed: number): Promise<Finding> {
  const { plain, twin, schema, values } = worlds;
  const next = operationMaker(schema, openRandom(seed), values);
  const faults: string[] = [];
  let answered = 0;
  for (let index = 0; index < A_CELL && faults.length < 3; index++) {
    const operation = next();
    const [one, other] = await Promise.all([plain, twin].map((world) => answerIn(world, operation, index)));
    if (one?.data) answered++;
    if (one?.text !== other?.text) faults.push(describe(operation, one?.text ?? '', other?.text ?? ''));
  }
  const seen = await differencesSeen(worlds);
  return {
    control: answered && seen ? `${seen}, ${answered} of ${A_CELL} operations answered` : undefined,
    faults,
  };
}

async function answerIn(world: World, operation: Operation, index: number): Promise<Answer> {
  const isRead = operation.query.startsWith('query');
  if (isRead && index % 10 === 3) await answerOf(world.colleague, operation);
  return answerOf(isRead && index % 10 === 7 ? world.token : world.person, operation);
}

interface Answer {
  text: string;
  data: unknown;
}

async function answerOf(ask: Ask, { query, variables }: Operation): Promise<Answer> {
  const { status, data, errors } = await ask(query, variables);
  return { text: normalized(JSON.stringify({ status, data, errors })), data };
}

/** Times of this very minute and the number of the request tell runs apart, not worlds. */
const normalized = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '<request>')
    .replace(/20(2[6-9]|[3-9]\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (time) =>
      Math.abs(Date.parse(time) - Date.now()) < 3_600_000 ? '<now>' : time,
    );

function describe({ query, variables }: Operation, one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  return `${query} with ${JSON.stringify(variables)} answers …${around(one)}… and …${around(other)}…`;
}
