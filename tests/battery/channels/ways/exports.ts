import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { ResourceMeta } from '../../../../server/db/registry.js';
import type { ChannelBench, Reply } from '../bench.js';
import type { Channel } from '../channel.js';
import type { Subject } from '../subject.js';
import { compare } from './answers.js';

/** What an export chooses by itself; lists have files of their own, and parts of a record are read with it. */
const isColumn = ({ field }: Subject): boolean =>
  field.kind !== 'history' && field.kind !== 'toMany' && !(field.kind === 'toOne' && field.owned);

const fileOf = async (
  bench: ChannelBench,
  as: Subject | undefined,
  { resource }: Subject,
  format: 'csv' | 'xlsx',
): Promise<Reply> => {
  const planted = bench.planted.get(resource.name);
  const where = JSON.stringify({ [resource.idColumn]: { eq: planted?.key } });
  return bench.get(as, `/export/${resource.plural}.${format}?where=${encodeURIComponent(where)}`);
};

/** Flags and small numbers are told by their name and value: each of the record's own cells is written so too. */
function keyed(resource: ResourceMeta, heads: string[], cells: string[]): string {
  return heads
    .flatMap((head, index) => {
      const field = resource.byPath.get(head);
      const value = cells[index] ?? '';
      const names = field ? new Set([field.name, head.split('.').at(-1) ?? head]) : [];
      return [...names].flatMap((name) => [`"${name}":${value}`, `"${name}":${JSON.stringify(value)}`]);
    })
    .join('\n');
}

function textOfCsv(resource: ResourceMeta, { status, text, body }: Reply): string {
  if (status !== 200) return text;
  const [heads = [], cells = []]: string[][] = parse(body);
  return `${text}\n${keyed(resource, heads, cells)}`;
}

function textOfXlsx(resource: ResourceMeta, { status, text, bytes }: Reply): string {
  if (status !== 200) return text;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const sheet = parts.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
  const rows = new Map<string, Map<string, string>>();
  for (const [, column = '', row = '', type, inner = ''] of sheet.matchAll(
    /<c r="([A-Z]+)(\d+)"(?: t="(\w+)")?[^>]*>(.*?)<\/c>/gs,
  )) {
    const value = inner.replace(/<[^>]+>/g, '');
    const cells = rows.get(row) ?? new Map<string, string>();
    rows.set(row, cells.set(column, type === 'b' ? String(value === '1') : value));
  }
  const heads = [...(rows.get('1') ?? [])];
  const cells = heads.map(([column]) => rows.get('2')?.get(column) ?? '');
  const headers = text.split('\n\n')[0] ?? '';
  const all = parts.map((part) => part.join('\n')).join('\n');
  return `${headers}\n${all}\n${keyed(
    resource,
    heads.map(([, head]) => head),
    cells,
  )}`;
}

/** The list as a CSV, of the record alone; and the field asked for by its name. */
export const csv: Channel = {
  name: 'export as CSV',
  leaks: [43, 50],
  egress: 'export',
  applies: isColumn,
  async run(bench, subject) {
    const { resource, field, level } = subject;
    const open = await bench.once(`csv ${resource.name}`, async () =>
      textOfCsv(resource, await fileOf(bench, undefined, subject, 'csv')),
    );
    const hidden = textOfCsv(resource, await fileOf(bench, subject, subject, 'csv'));
    const finding = compare(open, hidden, bench.canaryOf(subject).spellings, 'the CSV');
    return level === 'none'
      ? { ...finding, faults: [...finding.faults, ...(await named(bench, subject, field.path))] }
      : finding;
  },
};

/** The same as a workbook; days and moments are numbers there, and told by the CSV. */
export const xlsx: Channel = {
  name: 'export as a workbook',
  leaks: [43],
  egress: 'export',
  applies: (subject) =>
    isColumn(subject) && subject.level === 'none' && !['date', 'dateTime'].includes(subject.field.kind),
  async run(bench, subject) {
    const { resource } = subject;
    const open = await bench.once(`xlsx ${resource.name}`, async () =>
      textOfXlsx(resource, await fileOf(bench, undefined, subject, 'xlsx')),
    );
    const hidden = textOfXlsx(resource, await fileOf(bench, subject, subject, 'xlsx'));
    return compare(open, hidden, bench.canaryOf(subject).spellings, 'the workbook');
  },
};

async function named(bench: ChannelBench, subject: Subject, path: string): Promise<string[]> {
  const asked = async (name: string): Promise<string> => {
    const { status, body } = await bench.get(
      subject,
      `/export/${subject.resource.plural}.csv?fields=${name}`,
    );
    // The parameter stands in the path of the refusal, and a column may be called as it is.
    const told = body.replaceAll(`fields.${name}`, '<path>').replaceAll(name, '<name>');
    return `${status} ${told.replace(/"requestId":"[^"]+"/, '')}`;
  };
  const [hidden, unknown] = [await asked(path), await asked('vqneverzk')];
  return hidden === unknown ? [] : [`named, it is refused otherwise than a name that never was: ${hidden}`];
}
