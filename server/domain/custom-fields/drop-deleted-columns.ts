import type { Context } from '../../context.js';
import { runStatement } from '../../db/exclusively.js';
import type { SqlValue } from '../../db/reader.js';
import { getResource } from '../../db/registry.js';
import { columnsOf } from './stored-columns.js';
import { dropColumn } from './custom-column.js';
import { CUSTOM_RESOURCES } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';
import { filesIn, type FileColumn } from './files-in-columns.js';

export interface DroppedColumn {
  resource: string;
  code: string;
  identity: string;
}

/** Other server processes may use a field for a moment after it was deleted. */
const REST_MS = 60_000;

/** Removes the columns of deleted fields with all their values. What was dropped before is passed over. */
export async function dropDeletedColumns(context: Context): Promise<DroppedColumn[]> {
  const rows = await context.reader.all(
    'select `id`, `resource`, `code`, `deleted_at`, `kind` from `custom_field` where `deleted_at` is not null order by `id`',
    [],
  );
  const dropped: DroppedColumn[] = [];
  for (const [id, name, code, deletedAt, kind] of rows) {
    const resource = CUSTOM_RESOURCES.find((one) => one === name);
    if (!resource || Date.now() - momentOf(deletedAt) < REST_MS) continue;
    const { table } = getResource(resource);
    const identity = identityOf({ id: Number(id) });
    if (!(await columnsOf(context.reader, table)).has(identity) || !(await isStillDeleted(context, id)))
      continue;
    if (kind === 'FILE') await leaveFiles(context, { table, column: identity });
    await dropColumn(context.orm, context.dialect, table, identity);
    dropped.push({ resource, code: String(code), identity });
  }
  return dropped;
}

const momentOf = (stored: string | number | null | undefined): number =>
  typeof stored === 'string' ? Date.parse(`${stored.replace(' ', 'T')}Z`) : Number(stored);

/** Before the column goes: afterwards nothing tells which files it held. */
async function leaveFiles({ orm, reader }: Context, column: FileColumn): Promise<void> {
  for await (const ids of filesIn(reader, column))
    for (const id of ids)
      await runStatement(orm, 'update `file` set `left_at_ms` = ? where `id` = ?', [Date.now(), id]);
}

/** Somebody may restore a field while columns before it are dropped. */
async function isStillDeleted(context: Context, id: SqlValue | undefined): Promise<boolean> {
  const rows = await context.reader.all(
    'select 1 from `custom_field` where `id` = ? and `deleted_at` is not null',
    [Number(id)],
  );
  return rows.length > 0;
}
