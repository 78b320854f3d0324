import type { SqlRow } from '../db/reader.js';
import { allResources, findFieldSafely, type ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from './access.js';
import { decoder } from './codec.js';
import type { Child, Plain, Waiting } from './project.js';
import { marks } from './sql.js';
import type { ReadContext } from './plan.js';

/** Newest entries shown of one record. */
const SHOWN = 200;
const COLUMNS = [
  'id',
  'operation_id',
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'via',
  'resource',
  'record_id',
  'action',
  'field',
  'old_value',
  'new_value',
];

/**
 * The change log of records and their parts, cut to what the reader may read now: entries of hidden fields are not
 * there, and of a created record only the readable values are shown.
 */
export async function readHistory(context: ReadContext, child: Child, lists: Waiting): Promise<void> {
  const root = child.field.resource;
  const listOf = new Map([...lists].map(([key, list]) => [String(key), list]));
  const roots = [...listOf.keys()];
  const readable = readableFields(context.access, root);
  const pairs = readable.flatMap(({ resource, fields }) => [resource.name, ...fields]);
  const fieldCondition = readable
    .map(({ fields }) => `(e.\`resource\` = ? and (e.\`field\` is null${fields.length ? ` or e.\`field\` in (${marks(fields)})` : ''}))`)
    .join(' or ');
  const sql = `select ${COLUMNS.map((column) => `\`${column}\``).join(', ')}, root_id from (select e.*, row_number() over (partition by e.root_id order by e.\`at\` desc, e.id desc) as place from change_entry e where e.root_resource = ? and e.root_id in (${marks(roots)}) and (${fieldCondition || '1 = 0'})) numbered where place <= ${SHOWN} order by root_id, place`;
  const rows = await context.reader.all(sql, [root, ...roots, ...pairs]);
  const decodeTime = decoder({ ...timeField(), kind: 'dateTime' }, context.reader.dialect, -1);
  for (const row of rows) {
    listOf.get(String(row[COLUMNS.length]))?.push(entryOf(row, context.access, decodeTime));
  }
}

function readableFields(access: ReadAccess, root: string): { resource: ResourceMeta; fields: string[] }[] {
  return allResources()
    .filter((resource) => resource.name === root || resource.partOf?.resource === root)
    .filter((resource) => access.readScope(resource.name) === 'all' || access.readScope(resource.name).length)
    .map((resource) => ({
      resource,
      fields: [...resource.fields.values()].filter((field) => access.canReadField(resource.name, field.name)).map((field) => field.name),
    }));
}

function entryOf(row: SqlRow, access: ReadAccess, decodeTime: (value: SqlRow[number], row: SqlRow) => unknown): Plain {
  const [id, operationId, at, kind, actorId, actorName, via, resource, recordId, action, field, before, after] = row;
  const show = (value: SqlRow[number] | undefined): unknown => {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : null;
    return field === null ? readablePart(parsed, String(resource), access) : parsed;
  };
  return {
    id,
    operationId,
    at: decodeTime(at ?? null, row),
    actor: { kind, id: actorId, name: actorName },
    via,
    resource,
    recordId,
    action,
    field,
    old: show(before),
    new: show(after),
  };
}

function readablePart(values: unknown, resource: string, access: ReadAccess): unknown {
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => findFieldSafely(resource, name) && access.canReadField(resource, name)),
  );
}

const timeField = () => ({
  resource: 'changeEntry',
  name: 'at',
  path: 'at',
  sensitivity: 'open' as const,
  input: 'none' as const,
  required: true,
});
