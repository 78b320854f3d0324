import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../errors.js';
import { isCurrency } from '../lib/currency.js';

export const IMPORT_KINDS = [
  'orders',
  'customers',
  'companies',
  'products',
  'prices',
  'stock',
  'tasks',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const pattern = z.string().superRefine((text, check) => {
  try {
    new RegExp(text, 'u');
  } catch {
    check.addIssue({ code: 'custom', message: `"${text}" is not a regular expression.` });
  }
});

/** How the bytes of a file become rows of cells. */
const fileShape = z.strictObject({
  format: z.enum(['csv', 'blanks', 'fixed']).default('csv'),
  encoding: z
    .string()
    .default('utf-8')
    .refine(isEncoding, {
      error: (issue) => `"${String(issue.input)}" is not an encoding such as utf-8, windows-1251 or latin1.`,
    }),
  delimiter: z.string().min(1).default(','),
  quote: z.string().length(1).nullable().default('"'),
  header: z.boolean().default(true),
  columns: z.array(z.string()).optional(),
  widths: z.array(z.int().positive()).optional(),
  skipLines: z.int().nonnegative().default(0),
  empty: z.array(z.string()).default([]),
  surplusInto: z.string().optional(),
  /** Written by an export: an apostrophe before what looks like a formula is no part of the value. */
  guarded: z.boolean().default(false),
});
export type FileOptions = z.infer<typeof fileShape>;

const joinShape = fileShape.omit({ empty: true }).extend({
  file: z.string(),
  /** Column of the joined file, and the column here that holds the same value. */
  key: z.string(),
  on: z.string(),
  many: z.boolean().default(false),
});

const whenShape = z.strictObject({
  column: z.string(),
  equals: z.string().optional(),
  startsWith: z.string().optional(),
  matches: pattern.optional(),
  empty: z.boolean().optional(),
  then: z.string(),
});

const valueShape = z.union([
  z.string(),
  z.strictObject({
    column: z.string().optional(),
    const: z.string().optional(),
    text: z.string().optional(),
    sum: z.string().optional(),
    when: z.array(whenShape).optional(),
    strip: pattern.optional(),
    map: z.record(z.string(), z.string()).optional(),
    default: z.string().optional(),
    required: z.boolean().optional(),
    format: z.string().optional(),
    decimal: z.enum([',', '.']).optional(),
    movePoint: z.int().min(-6).max(6).optional(),
    split: z.string().min(1).optional(),
  }),
]);
export type ValueSpec = z.infer<typeof valueShape>;

const sectionShape = z.record(z.string(), valueShape);
export type Section = z.infer<typeof sectionShape>;
const manyShape = z.strictObject({ from: z.string().optional(), fields: sectionShape });

const createShape = z.record(
  z.string(),
  z.union([
    z.literal(true),
    z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  ]),
);

export const ALLOWANCES = ['negativeQuantities', 'negativePrices', 'zeroQuantities', 'zeroPrices'] as const;

const mappingShape = z.strictObject({
  $comment: z.string().optional(),
  kind: z.enum(IMPORT_KINDS),
  source: z.string().min(1).max(64),
  file: fileShape.prefault({}),
  with: z.record(z.string().regex(/^[A-Za-z]\w*$/), joinShape).default({}),
  key: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  timeZone: z
    .string()
    .default('UTC')
    .refine(isTimeZone, {
      error: (issue) => `"${String(issue.input)}" is not a time zone such as Europe/Oslo.`,
    }),
  currency: z
    .string()
    .refine(isCurrency, { error: (issue) => `"${String(issue.input)}" is not a currency of ISO 4217.` })
    .optional(),
  country: z.string().length(2).optional(),
  create: createShape.default({}),
  allow: z.array(z.enum(ALLOWANCES)).default([]),
  moveStock: z.strictObject({ warehouse: z.string() }).optional(),
  order: sectionShape.optional(),
  lines: manyShape.optional(),
  payments: manyShape.optional(),
  customer: sectionShape.optional(),
  company: sectionShape.optional(),
  manager: sectionShape.optional(),
  address: sectionShape.optional(),
  group: sectionShape.optional(),
  product: sectionShape.optional(),
  offer: sectionShape.optional(),
  price: sectionShape.optional(),
  stock: sectionShape.optional(),
  task: sectionShape.optional(),
});
export type Mapping = z.infer<typeof mappingShape>;

/** What each kind must say, and what else it may. */
const SECTIONS: Record<ImportKind, { must: (keyof Mapping)[]; may: (keyof Mapping)[] }> = {
  orders: {
    must: ['order'],
    may: [
      'key',
      'lines',
      'payments',
      'customer',
      'company',
      'manager',
      'address',
      'group',
      'product',
      'offer',
      'moveStock',
    ],
  },
  customers: { must: ['customer'], may: ['company', 'manager', 'address'] },
  companies: { must: ['company'], may: ['manager', 'address'] },
  products: { must: ['product'], may: ['offer', 'price', 'group'] },
  prices: { must: ['offer', 'price'], may: [] },
  stock: { must: ['offer', 'stock'], may: [] },
  tasks: { must: ['task'], may: ['order', 'customer'] },
};
const PER_KIND = [...new Set(Object.values(SECTIONS).flatMap(({ must, may }) => [...must, ...may]))];

/** Reads and checks a mapping; every problem is named with its place in the file. */
export async function loadMapping(path: string, kind: ImportKind): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError(
      'BAD_INPUT',
      `The mapping ${path} can not be read: check the path given with --mapping.`,
    );
  });
  return parseMapping(text, path, kind);
}

export function parseMapping(text: string, name: string, kind: ImportKind): Mapping {
  const parsed = mappingShape.safeParse(parseJson(text, name));
  if (!parsed.success)
    return fail(
      name,
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`),
    );
  const mapping = parsed.data;
  if (mapping.kind !== kind)
    return fail(name, [`kind: it is a mapping of ${mapping.kind}, but ${kind} are to be imported.`]);
  const { must, may } = SECTIONS[kind];
  const problems = [
    ...must
      .filter((part) => mapping[part] === undefined)
      .map((part) => `${part}: is missing; ${kind} need it.`),
    ...PER_KIND.filter(
      (part) => mapping[part] !== undefined && !must.includes(part) && !may.includes(part),
    ).map((part) => `${part}: has no place in a mapping of ${kind}.`),
    ...(mapping.file.header || mapping.file.columns
      ? []
      : ['file.columns: name the columns, since there is no header.']),
    ...(mapping.file.format === 'fixed' && !mapping.file.widths
      ? ['file.widths: fixed columns need their widths.']
      : []),
  ];
  return problems.length ? fail(name, problems) : mapping;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(name, [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

export function fail(name: string, problems: string[]): never {
  throw new AppError(
    'BAD_INPUT',
    `The mapping ${name} is not right:\n${problems.map((one) => `  ${one}`).join('\n')}`,
  );
}

function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
