import type { SqlRow } from '../db/reader.js';
import {
  allResources,
  findFieldSafely,
  getResource,
  type FieldMeta,
  type ResourceMeta,
} from '../db/registry.js';
import type { ReadAccess } from './access.js';
import { decoder } from './codec.js';
import type { Child, Plain, Waiting } from './project.js';
import { reachedReferences, type IsReached, type Reference } from './reached-references.js';
import { marks, type Sql } from './sql.js';
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

const SELECTED = COLUMNS.map((column) => `\`${column}\``).join(', ');

/**
 * The change log of records and their parts, cut to what the reader may read now: entries of hidden fields are not
 * there, and of a created record only the readable values are shown.
 */
export async function readHistory(context: ReadContext, child: Child, lists: Waiting): Promise<void> {
  const { access, reader } = context;
  const root = child.field.resource;
  const listOf = new Map([...lists].map(([key, list]) => [String(key), list]));
  const roots = [...listOf.keys()];
  const { text, values } = readableSql(access, root);
  const where = `e.root_resource = ? and e.root_id in (${marks(roots)}) and ${text}`;
  const sql =
    roots.length === 1
      ? `select ${SELECTED}, root_id from change_entry e where ${where} order by e.\`at\` desc, e.id desc limit ${SHOWN}`
      : `select ${SELECTED}, root_id from (select e.*, row_number() over (partition by e.root_id order by e.\`at\` desc, e.id desc) as place from change_entry e where ${where}) numbered where place <= ${SHOWN} order by root_id, place`;
  const rows = await reader.all(sql, [root, ...roots, ...values]);
  const decodeTime = decoder(TIME_FIELD, reader.dialect, -1);
  const shown = rows
    .filter((row) => isReadable(row, access))
    .map((row) => ({ root: String(row[COLUMNS.length]), entry: entryOf(row, access, decodeTime) }));
  const isReached = await reachedReferences(
    context,
    shown.flatMap(({ entry }) => [...membersOf(entry, entry.old), ...membersOf(entry, entry.new)]),
  );
  for (const { root: key, entry } of shown) {
    const old = withoutUnreached(entry, entry.old, isReached);
    const cut = { ...entry, old, new: withoutUnreached(entry, entry.new, isReached) };
    if (!saysNothing(cut)) listOf.get(key)?.push(cut);
  }
}

interface Entry {
  resource: string;
  field: string | null;
  old: unknown;
  new: unknown;
}

/** What an entry holds: the value of its field, or those of a whole record. */
function membersOf({ resource, field }: Entry, value: unknown): Reference[] {
  if (field !== null) return [{ resource, field, key: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, key]) => ({ resource, field: name, key }));
}

/**
 * A record out of reach is as if nobody had named it: among the values of a record its member is not there, since what
 * was never set is not there either.
 */
function withoutUnreached(entry: Entry, value: unknown, isReached: IsReached): unknown {
  const members = membersOf(entry, value).filter(({ resource, field, key }) =>
    isReached(resource, field, key),
  );
  if (entry.field !== null) return members[0]?.key ?? null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(members.map(({ field, key }) => [field, key]));
}

/** A change from one record out of reach to another, or to none, is no change to the reader. */
const saysNothing = (entry: Entry): boolean =>
  entry.field !== null && entry.old === null && entry.new === null;

const conditions = new WeakMap<object, Map<string, Sql>>();

/** Entries of the record and of those parts and fields that the reader may read. */
function readableSql(access: ReadAccess, root: string): Sql {
  const known = conditions.get(access.reach) ?? new Map<string, Sql>();
  conditions.set(access.reach, known);
  const made = known.get(root) ?? makeReadableSql(access, root);
  known.set(root, made);
  return made;
}

function makeReadableSql(access: ReadAccess, root: string): Sql {
  const resources = allResources()
    .filter((resource) => resource.name === root || isShownPart(access, root, resource))
    .filter((resource) => access.readScope(resource.name) !== 'none');
  if (!resources.length) return { text: '1 = 0', values: [] };
  const hidden = resources.flatMap((resource) => {
    const fields = [...resource.fields.keys()].filter((field) => !access.canReadField(resource.name, field));
    return fields.length
      ? [
          {
            text: `not (e.resource = ? and e.field in (${marks(fields)}))`,
            values: [resource.name, ...fields],
          },
        ]
      : [];
  });
  const visible = hidden.length
    ? ` and (e.field is null or (${hidden.map((one) => one.text).join(' and ')}))`
    : '';
  return {
    text: `e.resource in (${marks(resources)})${visible}`,
    values: [...resources.map((resource) => resource.name), ...hidden.flatMap((one) => one.values)],
  };
}

/** A part of the record whose list the reader sees: entries of a hidden part would tell its records and their number. */
function isShownPart(access: ReadAccess, root: string, { entity, partOf }: ResourceMeta): boolean {
  if (partOf?.resource !== root) return false;
  const list = [...getResource(root).fields.values()].find(
    (field) => field.mappedBy === partOf.property && field.target?.() === entity,
  );
  return !list || access.canReadField(root, list.name);
}

/** A field that is declared no more has no rights decision: nobody reads what the log still holds of it. */
function isReadable(row: SqlRow, access: ReadAccess): boolean {
  const [resource, field] = [String(row[COLUMNS.indexOf('resource')]), row[COLUMNS.indexOf('field')]];
  return (
    field === null ||
    (findFieldSafely(resource, String(field)) !== undefined && access.canReadField(resource, String(field)))
  );
}

function entryOf(
  row: SqlRow,
  access: ReadAccess,
  decodeTime: (value: SqlRow[number], row: SqlRow) => unknown,
): Plain & Entry {
  const [
    id,
    operationId,
    at,
    kind,
    actorId,
    actorName,
    via,
    resource,
    recordId,
    action,
    field,
    before,
    after,
  ] = row;
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
    resource: String(resource),
    recordId,
    action,
    field: field === null || field === undefined ? null : String(field),
    old: show(before),
    new: show(after),
  };
}

function readablePart(values: unknown, resource: string, access: ReadAccess): unknown {
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => findFieldSafely(resource, name) && access.canReadField(resource, name),
    ),
  );
}

const TIME_FIELD: FieldMeta = {
  kind: 'dateTime',
  resource: 'changeEntry',
  name: 'at',
  path: 'at',
  sensitivity: 'open',
  input: 'none',
  required: true,
};
