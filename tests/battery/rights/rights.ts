import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { openRandom } from '../../../server/lib/random.js';
import type { Battery, Cell, Finding, RunOptions } from '../frame/battery.js';
import { askBoth, type NextCursors } from './ask-both.js';
import { operationMaker, type Operation } from './make-operations.js';
import { PARTS } from './parts-of-coverage.js';
import { send } from './send.js';
import { tellingOperations, type By } from './telling-operations.js';
import { closeWorlds, openWorlds, renewWorlds, type Worlds } from './worlds.js';

const A_CELL = 100;
const IN_CI = 2000;
const SEEDS = [1, 2, 3];

export const rights: Battery<Worlds> = {
  name: 'rights',
  proves:
    'two installations that differ only in hidden values answer a restricted person alike, byte by byte',
  cells: cellsOf,
  open: openWorlds,
  close: closeWorlds,
};

function cellsOf({ seed, count = IN_CI }: RunOptions): Cell<Worlds>[] {
  const cells = Math.ceil(count / A_CELL);
  const seeds = seed === 1 ? SEEDS : [seed];
  return [
    { name: 'the schema', run: compareSchemas },
    { name: 'what told of bugs before', run: compareTelling },
    ...seeds.flatMap((one) =>
      Array.from({ length: cells }, (_, index) => ({
        name: `seed ${one}, operations ${index * A_CELL + 1} to ${(index + 1) * A_CELL}`,
        run: (worlds: Worlds) => compareOperations(worlds, one * 10_000 + index),
      })),
    ),
    { name: 'what of the schema was asked', run: judgeCoverage },
  ];
}

async function compareSchemas({ plain, twin }: Worlds): Promise<Finding> {
  const [one, other] = await Promise.all(
    [plain, twin].map(async ({ url, people }) => {
      const { body } = await send(url, people.person, getIntrospectionQuery(), {});
      return printSchema(buildClientSchema(JSON.parse(body).data));
    }),
  );
  const faults = one === other ? [] : ['the schema of the restricted person differs between the worlds'];
  return { control: await differencesSeen({ plain, twin }), faults };
}

/** What the administrator sees differ: without it the worlds would prove nothing. */
async function differencesSeen({ plain, twin }: Pick<Worlds, 'plain' | 'twin'>): Promise<string | undefined> {
  const query =
    '{ orders(sort: [{ id: ASC }]) { totalCount items { phone managerComment purchaseTotal } } customers(sort: [{ id: ASC }]) { totalCount items { notes phones birthday } } }';
  const [one, other] = await Promise.all(
    [plain, twin].map(async ({ url, people }) => JSON.parse((await send(url, people.admin, query, {})).body)),
  );
  const differing = ['orders', 'customers'].flatMap((list) =>
    one.data[list].items.filter(
      (item: object, index: number) => JSON.stringify(item) !== JSON.stringify(other.data[list].items[index]),
    ),
  );
  return differing.length ? `${differing.length} records differ for the administrator` : undefined;
}

async function compareTelling(worlds: Worlds): Promise<Finding> {
  const faults: string[] = [];
  let answered = 0;
  const operations = tellingOperations(worlds.values);
  for (const operation of operations) {
    worlds.clock.tick();
    const { fault, isAnswered } = await askBoth(worlds, operation, operation.by);
    if (isAnswered) answered++;
    if (fault && faults.push(fault) >= MOST_FAULTS) break;
  }
  return { control: answered ? `${answered} of ${operations.length} answered` : undefined, faults };
}

const MOST_FAULTS = 3;
/** Questions change nothing, so several are on their way at once; what changes something goes alone. */
const AT_ONCE = 8;

/** Operations that worlds are asked before they are made anew. */
const LIFE = 4000;

async function compareOperations(worlds: Worlds, seed: number): Promise<Finding> {
  const before = worlds.coverage.operations();
  if (before && before % LIFE < A_CELL) await renewWorlds(worlds);
  const random = openRandom(seed);
  const next = operationMaker(worlds.schema, random, worlds.values, worlds.coverage);
  const faults: string[] = [];
  let answered = 0;
  let asked = 0;
  let taken = 0;
  const ahead: Operation[] = [];
  while (asked < A_CELL && faults.length < MOST_FAULTS) {
    const group = takeGroup(ahead, next);
    worlds.clock.tick();
    const answers = await Promise.all(
      group.map((operation, place) => askBoth(worlds, operation, byOf(operation, asked + place))),
    );
    asked += group.length;
    if (answers.some(({ isTaken }) => isTaken)) {
      taken++;
      ahead.length = 0;
      await renewWorlds(worlds);
    }
    for (const [place, { fault, isAnswered, nextCursors }] of answers.entries()) {
      const operation = group[place];
      if (!operation) continue;
      worlds.coverage.note(operation.uses, isAnswered);
      if (isAnswered) answered++;
      if (fault) faults.push(fault);
      const further = random.below(2) ? nextPage(operation, nextCursors) : undefined;
      if (further) ahead.push(further);
    }
  }
  const seen = await differencesSeen(worlds);
  return {
    control: answered && seen ? `${seen}, ${answered} of ${asked} operations answered` : undefined,
    faults,
    ...(taken ? { notes: [`told that a unique value is taken, as it may be: ${taken}`] } : {}),
  };
}

const isChange = ({ query }: Operation): boolean => query.startsWith('mutation');

/** The next operations, first those that wait; one that changes something and does not come first waits for its turn. */
function takeGroup(ahead: Operation[], next: () => Operation): Operation[] {
  const group: Operation[] = [];
  while (group.length < AT_ONCE) {
    const operation = ahead.shift() ?? next();
    if (isChange(operation)) {
      if (!group.length) return [operation];
      ahead.unshift(operation);
      return group;
    }
    group.push(operation);
  }
  return group;
}

function byOf({ query }: Operation, index: number): By {
  if (!query.startsWith('query')) return 'person';
  return index % 10 === 3 ? 'after colleague' : index % 10 === 7 ? 'token' : 'person';
}

/** The same list from the cursor on, where the operation takes a page at all. */
function nextPage({ query, variables, uses }: Operation, cursors: NextCursors): Operation | undefined {
  const name = /\$(v\d+): PageInput/.exec(query)?.[1];
  if (!name || !cursors) return undefined;
  const at = (after: string): Operation['variables'] => ({
    ...variables,
    [name]: { limit: 1 + (after.length % 7), after },
  });
  return {
    query,
    variables: at(cursors.plain),
    inTwin: at(cursors.twin),
    uses: new Set([...uses, 'PageInput.after']),
  };
}

const ENOUGH = 1500;

/** A part of the schema that was never asked with success proves nothing, however many operations were green. */
async function judgeCoverage({ coverage }: Worlds): Promise<Finding> {
  const asked = coverage.operations();
  if (asked < ENOUGH) return { control: `${asked} operations are too few to judge by`, faults: [] };
  const { all, answered, never, refused } = coverage.report();
  return {
    control: `${answered} of ${all} fields, arguments and members of inputs were asked and answered`,
    faults: PARTS.filter(({ answeredBy }) => !coverage.isAnswered(answeredBy)).map(
      ({ name }) => `never asked with success: ${name}`,
    ),
    notes: [
      `never asked (${never.length}): ${never.join(' ')}`,
      `asked, and refused each time (${refused.length}): ${refused.join(' ')}`,
    ],
  };
}
