import { setTimeout as sleep } from 'node:timers/promises';
import { askAsRole } from '../api/ask-as-role.js';
import { checkVariables } from '../api/check-variables.js';
import type { RoleServers } from '../api/role-servers.js';
import type { Context } from '../context.js';
import type { ResourceMeta } from '../db/registry.js';
import { AppError, forbidden, unavailable } from '../errors.js';
import { LARGEST_LIMIT } from '../resource/read.js';
import { defaultPaths } from './default-columns.js';
import { exportColumns, type ExportColumn } from './export-columns.js';
import { exportQuery } from './export-query.js';
import type { ExportRequest } from './export-request.js';
import { rowsOfRecord, type Row } from './rows-of-record.js';

export interface Exporting {
  servers: RoleServers;
  resource: ResourceMeta;
  request: ExportRequest;
  /** Who exports, asked anew each time: rights may go while the export runs. */
  open(): Promise<Context>;
}

export interface OpenExport {
  columns: ExportColumn[];
  /** The rows, page by page; an error ends them, and what was written until then is no export. */
  pages: AsyncGenerator<Row[]>;
  /** Throws when the rights that the export began with are gone. */
  checkRights(): Promise<unknown>;
}

/** A page that takes longer is given up: whoever waits for it holds a place that others wait for. */
const PAGE_MS = 60_000;

/**
 * Reads the records of a role's own list, in the order and with the filter of the caller. The first page is read
 * before anything is answered, so that refusals are told as such.
 */
export async function openExport(exporting: Exporting): Promise<OpenExport> {
  const { servers, resource, request, open } = exporting;
  const { fields, heads, where, sort } = request;
  const first = await open();
  if (!first.access.rights.can('export', resource.name))
    throw forbidden(`Your role does not export ${resource.plural}.`);
  checkVariables({ where, sort });
  const schema = servers.schemaOf(first.roles);
  const { rights } = first.access;
  const paths = fields ?? defaultPaths(schema, rights, resource);
  const columns = exportColumns(schema, rights, resource, paths, heads);
  const given = { ...(where ? { where } : {}), ...(sort ? { sort } : {}) };
  const query = exportQuery(schema, resource, columns, given);
  const began = standing(first);

  const checkRights = async (): Promise<Context> => {
    const now = await open();
    if (standing(now) !== began || !now.access.rights.can('export', resource.name))
      throw forbidden('Your rights changed while the export ran. Begin it again.');
    return now;
  };
  const readPage = async (context: Context, after: string | null): Promise<Page> => {
    const page = { limit: LARGEST_LIMIT, ...(after === null ? {} : { after }) };
    const asked = askAsRole(servers, context, query, { ...given, page });
    return inTime(asked.then((data) => pageOf(data[resource.plural])));
  };
  const firstPage = await readPage(first, null);

  async function* pages(): AsyncGenerator<Row[]> {
    let { items, nextCursor } = firstPage;
    for (;;) {
      yield items.flatMap((record) => rowsOfRecord(record, columns));
      if (nextCursor === null) return;
      ({ items, nextCursor } = await readPage(await checkRights(), nextCursor));
    }
  }
  return { columns, pages: pages(), checkRights };
}

/** Everything that decides what is read. When it differs, the rest would not be of one piece with what was sent. */
const standing = ({ actor, roles, access }: Context): string =>
  JSON.stringify([actor.kind, actor.id, roles.stamp, access.viewer]);

interface Page {
  items: unknown[];
  nextCursor: string | null;
}

function pageOf(list: unknown): Page {
  const member = (name: string): unknown =>
    typeof list === 'object' && list !== null ? Reflect.get(list, name) : undefined;
  const [items, nextCursor] = [member('items'), member('nextCursor')];
  if (!Array.isArray(items))
    throw new AppError('INTERNAL', 'The list of an export came without its records.');
  return { items, nextCursor: typeof nextCursor === 'string' ? nextCursor : null };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(PAGE_MS, undefined, { signal: stop.signal }).then(() => {
    throw unavailable('A page of the export took too long. Export fewer columns, or filter more.', 30);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    // Whoever lost the race is not waited for any more.
    late.catch(() => undefined);
    stop.abort();
  }
}
