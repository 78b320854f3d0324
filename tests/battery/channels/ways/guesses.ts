import { getTarget, type FieldMeta } from '../../../../server/db/registry.js';
import { OPERATORS } from '../../../../server/resource/operators.js';
import type { Channel } from '../channel.js';
import { findCanary } from '../find-canary.js';
import type { ChannelBench, Reply } from '../bench.js';
import type { Subject } from '../subject.js';
import { pluralOf, wayIn } from './way-in.js';
import { isAnswered, nested, refusedAlike } from './alike.js';

const below = ({ field }: Subject): string =>
  field.kind === 'history' ? ' { field }' : field.target ? ' { id }' : '';

/** Asked for by name in every way that GraphQL has. */
export const named: Channel = {
  name: 'named',
  leaks: [1, 50, 51],
  egress: 'graphql',
  applies: ({ level }) => level === 'none',
  run: (bench, subject) =>
    refusedAlike(
      bench,
      subject,
      (name) => {
        const { plural, typeName } = subject.resource;
        const of = (prefix: string, suffix = ''): string =>
          nested(subject, `${prefix}${name}`, `${suffix}${below(subject)}`);
        return [
          `query ($no: Boolean = false) { ${plural}(page: { limit: 1 }) { items { ${of('')} ${of('alias: ')} ...f ... on ${typeName} { ${of('')} } ${of('', ' @include(if: $no)')} } } } fragment f on ${typeName} { ${of('')} }`,
        ];
      },
      isAnswered,
    ),
};

/** The operator that takes the whole value, and a value that is not there. */
function guess(
  field: FieldMeta,
  bench: ChannelBench,
  subject: Subject,
): [operator: string, right: unknown, wrong: unknown] {
  const { shown } = bench.canaryOf(subject);
  const operators = OPERATORS[field.kind] ?? [];
  const operator = ['eq', 'has', 'contains'].find((one) => operators.includes(one)) ?? '';
  switch (field.kind) {
    case 'bool':
      return [operator, shown, !shown];
    case 'int':
      return [operator, shown, Number(shown) + 1];
    case 'quantity':
    case 'percent':
      return [operator, shown, 1.5];
    case 'choice':
      return [operator, shown, field.choices?.find((one) => one !== shown) ?? shown];
    case 'date':
      return [operator, shown, '1931-01-01'];
    case 'dateTime':
      return [operator, shown, '1931-01-01T00:00:00Z'];
    case 'money':
    case 'unitPrice':
      return [operator, shown, '0.01'];
    default:
      return [operator, shown, 'vqwrongzk'];
  }
}

/** A value as GraphQL writes it; a choice is a bare word there. */
const literal = (field: FieldMeta, value: unknown): string =>
  field.kind === 'choice' ? String(value) : JSON.stringify(value);

const conditionOf = (field: FieldMeta, operator: string, value: unknown): string => {
  if (field.kind === 'toOne') return `: { ${getTarget(field).idColumn}: { eq: ${JSON.stringify(value)} } }`;
  if (field.kind === 'toMany')
    return `: { some: { ${getTarget(field).idColumn}: { eq: ${JSON.stringify(value)} } } }`;
  return `: { ${operator}: ${literal(field, value)} }`;
};

const filtered = ({ field }: Subject): boolean => field.filter === true;

const countOf = (reply: Reply, alias: string): number => {
  try {
    return JSON.parse(reply.body).data[alias].totalCount;
  } catch {
    return -1;
  }
};

/** Right and wrong guesses in a filter: plain, in and/or/not, by range, for what is empty, with nothing but the count. */
export const filter: Channel = {
  name: 'filter',
  leaks: [2, 3, 13, 14, 16, 32],
  egress: 'graphql',
  applies: filtered,
  run(bench, subject) {
    const { field, resource } = subject;
    const [operator, right, wrong] = guess(field, bench, subject);
    const key = resource.dictionary
      ? `code: { eq: "${bench.plantedOf(subject).key}" }`
      : `id: { eq: "${bench.plantedOf(subject).key}" }`;
    return refusedAlike(
      bench,
      subject,
      (name) => {
        const guessed = (value: unknown): string =>
          nested(subject, name, conditionOf(field, operator, value), ': { ');
        const list = (alias: string, where: string): string =>
          `${alias}: ${resource.plural}(where: { ${key} ${where} }, page: { limit: 1 }) { totalCount nextCursor }`;
        return [
          `{ ${list('right', guessed(right))} ${list('wrong', guessed(wrong))} ${list('not', `not: { ${guessed(right)} }`)} ${list('or', `or: [{ and: [{ not: { not: { ${guessed(right)} } } }] }]`)} }`,
        ];
      },
      (reply) =>
        countOf(reply, 'right') === 1 &&
        countOf(reply, 'or') === 1 &&
        countOf(reply, 'wrong') + countOf(reply, 'not') === 0,
    );
  },
};

/** The same as a variable, where another part of the server reads it, and under the names of its column. */
export const variable: Channel = {
  name: 'filter as a variable',
  leaks: [3, 4, 6],
  egress: 'graphql',
  applies: ({ field, level }) => field.filter === true && level === 'none' && !field.target,
  run(bench, subject) {
    const { field, resource } = subject;
    const [operator, right] = guess(field, bench, subject);
    return refusedAlike(
      bench,
      subject,
      (name) => {
        const [group = '', member] = field.path.split('.');
        const one = { [name]: { [operator]: right } };
        return [
          `query ($where: ${resource.typeName}Where) { ${resource.plural}(where: $where) { totalCount } }`,
          { where: { or: [{ and: [member ? { [group]: one } : one] }] } },
        ];
      },
      (reply) => isAnswered(reply) && !reply.body.includes('"totalCount":0'),
    );
  },
};

/** A filter of another resource that goes through a relation to the hidden field. */
export const filterThrough: Channel = {
  name: 'filter through a relation',
  leaks: [5],
  egress: 'graphql',
  applies: ({ field, level, resource }) =>
    field.filter === true &&
    level === 'none' &&
    !field.target &&
    wayIn(resource.name, 'filter') !== undefined,
  run(bench, subject) {
    const [operator, right] = guess(subject.field, bench, subject);
    const from = wayIn(subject.resource.name, 'filter');
    return refusedAlike(
      bench,
      subject,
      (name) => {
        const inner = nested(subject, name, conditionOf(subject.field, operator, right), ': { ');
        const [group = '', member] = (from?.path ?? '').split('.');
        const through = from?.kind === 'toMany' ? `{ some: { ${inner} } }` : `{ ${inner} }`;
        const where = member ? `${group}: { ${member}: ${through} }` : `${group}: ${through}`;
        return [`{ ${pluralOf(from?.resource ?? '')}(where: { ${where} }) { totalCount } }`];
      },
      (reply) => isAnswered(reply) && !reply.body.includes('"totalCount":0'),
    );
  },
};

export const sort: Channel = {
  name: 'sort',
  leaks: [7, 16],
  egress: 'graphql',
  applies: ({ field }) => field.sort === true && field.kind !== 'toOne',
  run: (bench, subject) =>
    refusedAlike(
      bench,
      subject,
      (name) => [
        `{ ${subject.resource.plural}(sort: [{ ${nested(subject, name, ': DESC', ': { ')} }], page: { limit: 1 }) { items { id } nextCursor } }`,
      ],
      isAnswered,
    ),
};

export const sortThrough: Channel = {
  name: 'sort through a relation',
  leaks: [8],
  egress: 'graphql',
  applies: ({ field, level, resource }) =>
    field.sort === true && level === 'none' && !field.target && wayIn(resource.name, 'sort') !== undefined,
  run(bench, subject) {
    const from = wayIn(subject.resource.name, 'sort');
    return refusedAlike(
      bench,
      subject,
      (name) => {
        const inner = `{ ${nested(subject, name, ': DESC', ': { ')} }`;
        const [group = '', member] = (from?.path ?? '').split('.');
        const key = member ? `${group}: { ${member}: ${inner} }` : `${group}: ${inner}`;
        return [`{ ${pluralOf(from?.resource ?? '')}(sort: [{ ${key} }]) { items { id } } }`];
      },
      isAnswered,
    );
  },
};

/** Where a page ends says the sort value of its last record. */
export const cursor: Channel = {
  name: 'cursor',
  leaks: [9],
  egress: 'graphql',
  applies: ({ field, resource, level }) =>
    (field.sort === true && !field.target && level === 'none') || resource.defaultSort?.field === field.name,
  async run(bench, subject) {
    const { resource, field } = subject;
    const { key, plainKey, canaries } = bench.plantedOf(subject);
    const list = (sorted: string): string =>
      `{ ${resource.plural}(where: { ${resource.dictionary ? 'code' : 'id'}: { in: ["${key}", "${plainKey}"] } }${sorted}, page: { limit: 1 }) { nextCursor } }`;
    const by = (direction: string): string =>
      `, sort: [{ ${nested(subject, field.path.split('.').at(-1) ?? '', `: ${direction}`, ': { ')} }]`;
    const spellings = canaries.get(field.name)?.spellings.filter((one) => !one.startsWith('"')) ?? [];
    const control = field.sort
      ? [await bench.ask(undefined)(list(by('DESC'))), await bench.ask(undefined)(list(by('ASC')))]
      : [await bench.ask(undefined)(list(''))];
    const hidden = await bench.ask(subject)(list(''));
    const leaked = findCanary(hidden.text, spellings);
    return {
      control:
        control.some((one) => /"nextCursor":"/.test(one.body)) && /"nextCursor":"/.test(hidden.body)
          ? 'a cursor'
          : undefined,
      faults: leaked ? [`the cursor of the usual sort says ${leaked}: ${hidden.body}`] : [],
    };
  },
};

export const totals: Channel = {
  name: 'totals',
  leaks: [13, 24],
  egress: 'graphql',
  applies: ({ resource, field }) =>
    resource.totals?.includes(field.name) === true ||
    (resource.totals !== undefined && field.name === 'currency'),
  async run(bench, subject) {
    const { resource } = subject;
    const { key } = bench.plantedOf(subject);
    const query = `{ ${resource.plural}(where: { id: { eq: "${key}" } }) { totals { currency count ${resource.totals?.join(' ')} } } }`;
    const open = await bench.ask(undefined)(query);
    const fitted = await bench.fit(subject, query);
    const hidden = fitted ? (await bench.ask(subject)(fitted)).text : '';
    const spellings = bench.canaryOf(subject).spellings;
    const leaked = findCanary(hidden, spellings);
    return {
      control: findCanary(open.text, spellings),
      faults: leaked ? [`totals say ${leaked}: ${hidden.slice(-200)}`] : [],
    };
  },
};
