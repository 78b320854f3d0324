import { runStatement } from '../../db/exclusively.js';
import type { Orm } from '../../db/orm.js';
import type { Reader } from '../../db/reader.js';
import { fileColumns, filesIn } from './files-in-columns.js';

/** As long one can ask to have a file back that was replaced or taken away by mistake. */
const KEPT_MS = 30 * 24 * 3600_000;
const A_TIME = 500;

/**
 * Gives up files that every field gave up a month ago; the next removal of uploads takes their bytes. Deleted records,
 * and deleted fields whose column is still there, hold their files like any other, and merged records may hold the same
 * one. So all columns of files are looked through before, which is work only when there is something to remove.
 */
export async function forgetLeftFiles(orm: Orm, reader: Reader, now = Date.now()): Promise<void> {
  const rows = await reader.all(
    `select \`id\` from \`file\` where \`left_at_ms\` < ? and \`state\` = 'KEPT' order by \`left_at_ms\` limit ${A_TIME}`,
    [now - KEPT_MS],
  );
  const left = new Set(rows.map(([id]) => String(id)));
  if (!left.size) return;
  const held = new Set<string>();
  for (const column of await fileColumns(reader))
    for await (const ids of filesIn(reader, column)) for (const id of ids) if (left.has(id)) held.add(id);
  for (const id of left) {
    const change = held.has(id) ? '`left_at_ms` = null' : "`state` = 'GONE'";
    await runStatement(orm, `update \`file\` set ${change} where \`id\` = ? and \`left_at_ms\` < ?`, [
      id,
      now - KEPT_MS,
    ]);
  }
}
