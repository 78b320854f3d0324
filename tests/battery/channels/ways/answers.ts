import { triedResources } from '../all-subjects.js';
import { getResource } from '../../../../server/db/registry.js';
import type { Finding } from '../../frame/battery.js';
import { readAll } from '../bench.js';
import type { Channel } from '../channel.js';
import type { Planted } from '../plant.js';
import { findCanary } from '../find-canary.js';
import { selectionOfOwn } from '../selection-of-all.js';
import type { Subject } from '../subject.js';

/** What is told by its name and value (a flag, a choice, a sum) is looked for in the record itself, not around it. */
function ownPart(text: string, { resource, field }: Subject): string {
  const [head = '', body = ''] = text.split('\n\n');
  if (!body) return text;
  const { data, errors } = JSON.parse(body);
  const root = data && Object.values(data)[0];
  const record = root?.items?.[0] ?? root;
  if (!record) return text;
  const groups = new Set(
    [...resource.fields.values()].flatMap(({ path }) => (path.includes('.') ? [path.split('.')[0]] : [])),
  );
  const isOwn = ([name, value]: [string, unknown]): boolean =>
    typeof value !== 'object' || Array.isArray(value) || groups.has(name);
  const own = Object.entries(record).filter(isOwn);
  const members = field.path.includes('.') ? own : own.filter(([name]) => !groups.has(name));
  return `${head}\n\n${JSON.stringify({ errors, record: Object.fromEntries(members.filter(([, value]) => !Array.isArray(value))) })}`;
}

const isKeyed = (spellings: readonly string[]): boolean => spellings.every((one) => one.startsWith('"'));

/** The open role's bytes must give the canary away, the hiding role's must not. */
export function compare(
  openText: string,
  hiddenText: string,
  spellings: readonly string[],
  where: string,
  subject?: Subject,
): Finding {
  const [open, hidden] =
    subject && isKeyed(spellings)
      ? [ownPart(openText, subject), ownPart(hiddenText, subject)]
      : [openText, hiddenText];
  const leaked = findCanary(hidden, spellings);
  return {
    control: findCanary(open, spellings),
    faults: leaked === undefined ? [] : [`${where} says ${leaked}: ...${around(hidden, leaked)}...`],
  };
}

const around = (text: string, found: string): string => {
  const at = text.toLowerCase().indexOf(found.toLowerCase());
  return at < 0 ? 'in another spelling' : text.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' ');
};

const roleKey = ({ resource, field, level }: Subject): string =>
  level === 'none' ? `${resource.name}.${field.name}` : `${resource.name} ${level}`;

/** Everything of the record and around it: selected, by fragments merged, as one record. */
export const select: Channel = {
  name: 'select',
  leaks: [1, 18, 19, 20, 21, 23, 24],
  egress: 'graphql',
  applies: ({ field }) => field.kind !== 'history',
  async run(bench, subject) {
    const open = await bench.once(`all ${subject.resource.name}`, () => readAll(bench, undefined, subject));
    const hidden = await bench.once(`all ${subject.resource.name} ${roleKey(subject)}`, () =>
      readAll(bench, subject, subject),
    );
    return compare(open, hidden, bench.canaryOf(subject).spellings, 'the record', subject);
  },
};

/** The list of the record, where other code puts the answer together. */
export const list: Channel = {
  name: 'list',
  leaks: [1, 14, 20],
  egress: 'graphql',
  applies: ({ field, level }) => field.kind !== 'history' && field.kind !== 'toMany' && level === 'none',
  async run(bench, subject) {
    const { plural } = subject.resource;
    const { key } = bench.plantedOf(subject);
    const where = subject.resource.dictionary ? `{ code: { eq: "${key}" } }` : `{ id: { eq: "${key}" } }`;
    const read = async (as: Subject | undefined): Promise<string> => {
      const query = await bench.fit(
        as,
        `{ ${plural}(where: ${where}) { items ${selectionOfOwn(subject.resource)} totalCount nextCursor } }`,
      );
      return query ? (await bench.ask(as)(query)).text : '';
    };
    const open = await bench.once(`list ${plural}`, () => read(undefined));
    return compare(open, await read(subject), bench.canaryOf(subject).spellings, 'the list', subject);
  },
};

/** The same record seen from one of another resource. */
export const relation: Channel = {
  name: 'relation',
  leaks: [5, 19, 20],
  egress: 'graphql',
  applies: ({ field, level, resource }) =>
    level === 'none' && field.kind !== 'history' && !field.target && hasWayIn(resource.name),
  async run(bench, subject) {
    const { from } = bench.plantedOf(subject);
    if (!from) return { control: undefined, faults: [] };
    const read = async (as: Subject | undefined): Promise<string> => {
      const { path } = from.field;
      const [group = '', member] = path.split('.');
      const inner = `${member ?? group} ${selectionOfOwn(subject.resource)}`;
      const query = await bench.fit(
        as,
        `{ ${from.resource.name}(id: "${from.key}") { ${member ? `${group} { ${inner} }` : inner} } }`,
      );
      return query ? (await bench.ask(as)(query)).text : '';
    };
    const open = await bench.once(`relation ${subject.resource.name}`, () => read(undefined));
    return compare(open, await read(subject), bench.canaryOf(subject).spellings, from.resource.name);
  },
};

const hasWayIn = (name: string): boolean =>
  triedResources().some(
    (other) =>
      other.name !== name &&
      other.partOf?.resource !== name &&
      [...other.fields.values()].some(
        (one) => one.kind === 'toOne' && one.target?.() === getResource(name).entity,
      ),
  );

/** The change log of the record, or of the one it is a part of. */
export const history: Channel = {
  name: 'history',
  leaks: [36, 37, 31],
  egress: 'graphql',
  applies: ({ resource, field }) =>
    historyOf(resource.name) !== undefined &&
    field.column !== undefined &&
    !field.derived &&
    !resource.ledger &&
    !['version', 'createdAt', 'updatedAt'].includes(field.name) &&
    resource.partOf?.property !== field.name,
  async run(bench, subject) {
    const root = historyOf(subject.resource.name) ?? '';
    const { earlier, canaries } = bench.plantedOf(subject);
    const { name } = subject.field;
    const read = async (as: Subject | undefined): Promise<string> => {
      const key = bench.planted.get(root)?.key ?? '';
      const query = await bench.fit(
        as,
        `{ ${root}(id: "${key}") { history { recordId resource action field old new actor { id name } } } }`,
      );
      return query ? (await bench.ask(as)(query)).text : '';
    };
    const open = await bench.once(`history ${root}`, () => read(undefined));
    const hidden = await bench.once(`history ${root} ${roleKey(subject)}`, () => read(subject));
    const held = [canaries.get(name), earlier.get(name)].flatMap((one) => one?.spellings ?? []);
    const named = hidden.includes(`"field":"${name}"`) && onlyOf(hidden, subject) ? [`it names ${name}`] : [];
    // A flag and a choice are told by the name of the entry alone.
    if (isKeyed(held))
      return { control: onlyOf(open, subject) ? `an entry of ${name}` : undefined, faults: named };
    const found = compare(open, hidden, held, 'the history');
    return { control: found.control, faults: [...found.faults, ...named] };
  },
};

/** Entries of other resources in the same history may have a field of the same name. */
const onlyOf = (text: string, { resource, field }: Subject): boolean =>
  new RegExp(`"resource":"${resource.name}","action":"[A-Z]+","field":"${field.name}"`).test(text);

function historyOf(name: string): string | undefined {
  const resource = getResource(name);
  if ([...resource.fields.values()].some((field) => field.kind === 'history')) return name;
  // Entries of a part stand in the history of its whole, and no further up.
  const whole = resource.partOf && getResource(resource.partOf.resource);
  return whole && [...whole.fields.values()].some((field) => field.kind === 'history')
    ? whole.name
    : undefined;
}

/** What a mutation answers is the record again. */
export const mutation: Channel = {
  name: 'mutation answer',
  leaks: [27],
  egress: 'graphql',
  applies: ({ resource, field, level }) =>
    level === 'none' &&
    resource.mutations.includes('update') &&
    field.kind !== 'history' &&
    // A shop keeps its currency once it has orders, and the planted ones are each in another; a statement about rights
    // is changed only into one that can be read.
    resource.name !== 'shop' &&
    resource.name !== 'rightsTest',
  async run(bench, subject) {
    const { name } = subject.resource;
    const read = async (as: Subject | undefined): Promise<string> => {
      const call = quietCall(subject, bench.plantedOf(subject));
      const query = await bench.fit(as, `mutation { ${call} ${selectionOfOwn(subject.resource)} }`);
      return query ? (await bench.ask(as)(query)).text : '';
    };
    const open = await bench.once(`mutation ${name}`, () => read(undefined));
    return compare(
      open,
      await read(subject),
      bench.canaryOf(subject).spellings,
      'the answer of the mutation',
      subject,
    );
  },
};

/** A mutation that changes nothing: an update of an order would reckon its planted sums anew. */
function quietCall({ resource }: Subject, { key, canaries }: Planted): string {
  const status = canaries.get('status')?.shown;
  return resource.name === 'order'
    ? `changeOrderStatus(id: "${key}", status: "${String(status)}")`
    : `update${resource.typeName}(id: "${key}", input: {})`;
}
