import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { wholeSchema } from '../../../../server/app.js';
import { invoice } from '../../../../server/print/invoice.js';
import { findGoverned } from '../../../../server/resource/governed.js';
import type { ChannelBench } from '../bench.js';
import type { Channel } from '../channel.js';
import { findCanary } from '../find-canary.js';
import type { Subject } from '../subject.js';
import { compare } from './answers.js';

/** Fields that a hit of the search box shows, beside the title of the resource. */
const SHOWN_IN_HITS: Record<string, string[]> = {
  order: ['firstName', 'lastName', 'phone', 'status'],
  customer: ['phones', 'emails'],
  offer: ['sku', 'barcode'],
  company: ['taxNumber'],
};

const searchFor = async (bench: ChannelBench, as: Subject | undefined, text: string): Promise<string> =>
  (
    await bench.ask(as)(
      'query ($text: String!) { search(text: $text) { resource id title subtitle foundIn { field value } } }',
      {
        text,
      },
    )
  ).text;

/** Found by its words, whole and by their beginning. */
export const search: Channel = {
  name: 'search',
  leaks: [10, 11, 12],
  egress: 'graphql',
  applies: ({ resource, field }) => field.search !== undefined && !resource.dictionary,
  async run(bench, subject) {
    const { key } = bench.plantedOf(subject);
    const [found = ''] = bench.canaryOf(subject).spellings;
    const open = await searchFor(bench, undefined, found);
    const faults: string[] = [];
    for (const text of [found, found.slice(0, 6), found.toUpperCase()]) {
      const hidden = await searchFor(bench, subject, text);
      if (text.length > 8 && hidden.includes(key)) faults.push(`it is found by "${text}"`);
      if (findCanary(hidden, [found])) faults.push(`the hits for "${text}" show it`);
    }
    return { control: open.includes(key) ? `found by ${found}` : undefined, faults };
  },
};

/** What a hit shows of a record that was found by something else. */
export const hits: Channel = {
  name: 'search hits',
  leaks: [11, 22],
  egress: 'graphql',
  applies: ({ resource, field }) =>
    !resource.dictionary &&
    [...resource.title, ...(SHOWN_IN_HITS[resource.name] ?? [])].includes(field.name) &&
    otherWord(resource.name, subjectFields(resource, field.name)) !== undefined,
  async run(bench, subject) {
    const { canaries, key } = bench.plantedOf(subject);
    const other = otherWord(subject.resource.name, subjectFields(subject.resource, subject.field.name));
    const [text = ''] = canaries.get(other ?? '')?.spellings ?? [];
    const [open, hidden] = [await searchFor(bench, undefined, text), await searchFor(bench, subject, text)];
    const { target } = subject.field;
    if (target) {
      // A relation is shown by its name.
      return {
        control: open.includes(key) ? 'the hit' : undefined,
        faults: findCanary(hidden, bench.canaryOf(subject).spellings) ? ['the hit shows it'] : [],
      };
    }
    const found = compare(open, hidden, bench.canaryOf(subject).spellings, 'the hit');
    // On masked and own rows the other texts are hidden too: then there is no hit at all, which shows nothing.
    return found;
  },
};

const subjectFields = (resource: Subject['resource'], without: string): string[] =>
  [...resource.fields.values()]
    .filter((field) => field.search && field.name !== without)
    .map((field) => field.name);
const otherWord = (_name: string, fields: string[]): string | undefined => fields[0];

let printed: Set<string> | undefined;

/** Fields that the query of the invoice reads, by resource and name. */
function printedFields(): Set<string> {
  if (printed) return printed;
  const found = new Set<string>();
  const types = new TypeInfo(wholeSchema());
  visit(
    parse(invoice.query),
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = getNamedType(types.getParentType());
        const governed = parent && findGoverned(parent.name, node.name.value);
        if (governed && 'field' in governed) found.add(`${governed.resource}.${governed.field}`);
      },
    }),
  );
  printed = found;
  return found;
}

/** The invoice as paper: its text, its properties and the name of the file. */
export const print: Channel = {
  name: 'print',
  leaks: [44],
  egress: 'print',
  applies: ({ resource, field, level }) =>
    level === 'none' &&
    printedFields().has(`${resource.name}.${field.name}`) &&
    !field.target &&
    !field.sql &&
    !isLeftOut(resource.name, field.name) &&
    !['bool', 'choice', 'dateTime', 'percent'].includes(field.kind),
  async run(bench, subject) {
    const path = `/print/invoice/${bench.planted.get('order')?.key ?? ''}.pdf?lang=en`;
    const open = await bench.once('invoice', async () => paper(await bench.get(undefined, path)));
    const hidden = paper(await bench.get(subject, path));
    return compare(open, hidden, onPaper(bench, subject), 'the invoice');
  },
};

/** Read for the arithmetic, or printed only where another field is empty. */
const NOT_ON_PAPER = new Set([
  'legalEntity.name',
  'legalEntity.countryIso',
  'shop.timeZone',
  'shop.phone',
  'shop.email',
  'order.discountTotal',
  'orderLine.position',
  'orderLine.vatAmount',
  'company.name',
]);
const isLeftOut = (resource: string, field: string): boolean =>
  NOT_ON_PAPER.has(`${resource}.${field}`) || (resource === 'address' && field !== 'text');

const onPaper = (bench: ChannelBench, subject: Subject): string[] =>
  bench.canaryOf(subject).spellings.filter((one) => !one.startsWith('"'));

function paper({ text, bytes, status }: { text: string; bytes: Uint8Array; status: number }): string {
  if (status !== 200) return text;
  const folder = mkdtempSync(join(tmpdir(), 'kontor-paper-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, bytes);
    const run = (program: string, ...args: string[]): string =>
      execFileSync(program, args, { encoding: 'utf8' });
    const headers = text.split('\n\n')[0] ?? '';
    return [
      headers,
      run('pdftotext', '-layout', file, '-'),
      run('pdftotext', '-raw', file, '-').replace(/\s+/g, ''),
      run('pdfinfo', file),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a second writer is told. */
export const conflict: Channel = {
  name: 'conflict',
  leaks: [31, 49],
  egress: 'graphql',
  applies: ({ resource, field, level }) =>
    level === 'none' &&
    resource.mutations.includes('update') &&
    field.column !== undefined &&
    !field.derived &&
    field.kind !== 'toOne' &&
    !['version', 'createdAt', 'updatedAt'].includes(field.name),
  async run(bench, subject) {
    const { typeName } = subject.resource;
    const query = `mutation { update${typeName}(id: "${bench.plantedOf(subject).key}", input: {}, version: 0) { id } }`;
    const open = await bench.once(
      `conflict ${typeName}`,
      async () => (await bench.ask(undefined)(query)).body,
    );
    const hidden = await bench.ask(subject)(query);
    const name = `"${subject.field.name}"`;
    const leaked = findCanary(hidden.text, bench.canaryOf(subject).spellings);
    return {
      control:
        open.includes('"CONFLICT"') && open.includes(name) ? `the open role is told of ${name}` : undefined,
      faults: [
        ...(hidden.body.includes(name) ? [`the conflict names ${name}`] : []),
        ...(leaked ? [`the conflict says ${leaked}`] : []),
      ],
    };
  },
};

/** All that was logged so far, by whoever asked for whatever; it runs last. */
export const log: Channel = {
  name: 'log',
  leaks: [54],
  egress: 'log',
  applies: ({ level, field }) => level === 'none' && field.kind !== 'history',
  async run(bench, subject) {
    const all = await bench.once('log', () => provokeLog(bench));
    const unkeyed = bench.canaryOf(subject).spellings.filter((one) => !one.startsWith('"'));
    const leaked = findCanary(all, unkeyed);
    return {
      control: all.includes('vqlogzk') ? 'the log is read' : undefined,
      faults: leaked ? [`the log says ${leaked}`] : [],
    };
  },
};

async function provokeLog(bench: ChannelBench): Promise<string> {
  bench.test.app.log.info('vqlogzk');
  return bench.log.join('');
}
