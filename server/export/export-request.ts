import { z } from 'zod';
import { badInput } from '../errors.js';

/** More columns than any sheet is read with; each is looked up in the schema and asked for with every page. */
const MOST_FIELDS = 250;

const condition = z.record(z.string(), z.unknown());

const requestShape = z.strictObject({
  /** Paths such as `number`, `delivery.cost`, `lines.sku`; without them, what `default-columns.ts` chooses. */
  fields: z.array(z.string().min(1).max(200)).min(1).max(MOST_FIELDS).optional(),
  /** What stands above the columns, one for each of `fields`; without them the paths. */
  heads: z.array(z.string().max(200)).optional(),
  where: condition.nullish(),
  sort: z.array(condition).nullish(),
  /** Of the moments in the file; without it UTC. */
  timeZone: z.string().default('UTC').refine(isTimeZone, { error: 'is no time zone such as Europe/Oslo.' }),
  /** Begins a CSV with the mark that Excel knows UTF-8 by. */
  bom: z.boolean().default(false),
  /** A sheet in Arabic or Persian begins at the right. */
  lang: z.string().max(35).optional(),
});

export type ExportRequest = z.infer<typeof requestShape>;

/** From the parameters of an address; `where` and `sort` are JSON there. */
export function readExportQuery(query: Record<string, unknown>): ExportRequest {
  const { fields, where, sort, bom, ...rest } = query;
  const order = fromJson(sort, 'sort');
  return readExportRequest({
    ...rest,
    ...(fields === undefined ? {} : { fields: String(fields).split(',') }),
    ...(where === undefined ? {} : { where: fromJson(where, 'where') }),
    ...(order === undefined ? {} : { sort: Array.isArray(order) ? order : [order] }),
    ...(bom === undefined ? {} : { bom: bom === 'true' }),
  });
}

export function readExportRequest(given: unknown): ExportRequest {
  const parsed = requestShape.safeParse(given);
  if (!parsed.success)
    throw badInput(
      parsed.error.issues.map(({ path, message }) => ({ path: path.join('.').slice(0, 200), message })),
    );
  const { fields, heads } = parsed.data;
  if (heads && heads.length !== fields?.length)
    throw badInput([{ path: 'heads', message: 'has one entry for each of the fields.' }]);
  return parsed.data;
}

function fromJson(text: unknown, path: string): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(String(text));
  } catch {
    throw badInput([{ path, message: 'is JSON, such as {"status":{"in":["new"]}}.' }]);
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
