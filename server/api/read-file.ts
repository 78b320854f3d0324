import type { Context } from '../context.js';
import { findFieldSafely, getResource } from '../db/registry.js';
import { noSuchFile, type FilePlace } from '../files/file-address.js';
import { readStoredFile, type StoredFile } from '../files/stored-file.js';
import { fitQuery } from '../print/fit-query.js';
import { askAsRole } from './ask-as-role.js';
import type { RoleServers } from './role-servers.js';

/**
 * The file that a signed address leads to, if its caller may read it now: the record is asked for its field through the
 * schema of the caller's roles, and must still hold this file.
 */
export async function readFile(servers: RoleServers, context: Context, signed: string): Promise<StoredFile> {
  const { actor, files } = context;
  const place = files.addresses.read(signed, `${actor.kind}:${actor.id}`);
  const field = findFieldSafely(place.resource, place.field);
  if (field?.kind !== 'file' || (await isPartOfDeleted(context, place))) throw noSuchFile();
  const [group = '', code = ''] = field.path.split('.');
  const query = `query FileOf($id: ID!) { ${place.resource}(id: $id) { ${group} { ${code} { id name size mediaType } } } }`;
  const { document } = fitQuery(query, servers.schemaOf(context.roles));
  if (!document) throw noSuchFile();
  const data = await askAsRole(servers, context, document, { id: place.record });
  const file = readStoredFile(memberOf(data, [place.resource, group, code]) ?? null);
  if (file?.id !== place.file) throw noSuchFile();
  return file;
}

function memberOf(data: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    data,
  );
}

/** Parts of a deleted record are still there, and it is not. */
async function isPartOfDeleted({ reader }: Context, { resource, record }: FilePlace): Promise<boolean> {
  const { partOf, table, fields } = getResource(resource);
  if (!partOf) return false;
  const owner = getResource(partOf.resource);
  const column = fields.get(partOf.property)?.column ?? '';
  const rows = await reader.all(
    `select 1 from \`${table}\` p join \`${owner.table}\` o on o.\`${owner.idColumn}\` = p.\`${column}\` where p.\`id\` = ? and o.\`deleted_at\` is null`,
    [Number(record)],
  );
  return !rows.length;
}
