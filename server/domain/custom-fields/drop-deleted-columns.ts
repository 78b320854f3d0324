import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { dropColumn } from './custom-column.js';
import { CUSTOM_RESOURCES } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';

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
    'select `id`, `resource`, `code`, `deleted_at` from `custom_field` where `deleted_at` is not null order by `id`',
    [],
  );
  const dropped: DroppedColumn[] = [];
  for (const [id, name, code, deletedAt] of rows) {
    const resource = CUSTOM_RESOURCES.find((one) => one === name);
    if (!resource || Date.now() - momentOf(deletedAt) < REST_MS) continue;
    const { table } = getResource(resource);
    const identity = identityOf({ id: Number(id) });
    if (!(await columnsOf(context, table)).has(identity)) continue;
    await dropColumn(context.orm, context.dialect, table, identity);
    dropped.push({ resource, code: String(code), identity });
  }
  return dropped;
}

const momentOf = (stored: string | number | null | undefined): number =>
  typeof stored === 'string' ? Date.parse(`${stored.replace(' ', 'T')}Z`) : Number(stored);

async function columnsOf(context: Context, table: string): Promise<Set<string>> {
  const rows = await context.reader.all(
    context.dialect === 'sqlite'
      ? 'select name from pragma_table_info(?)'
      : 'select column_name from information_schema.columns where table_schema = database() and table_name = ?',
    [table],
  );
  return new Set(rows.map(([name]) => String(name)));
}
