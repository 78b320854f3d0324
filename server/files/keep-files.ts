import type { FieldMeta } from '../db/registry.js';
import { conflict } from '../errors.js';
import { readStoredFile } from './stored-file.js';

interface Statements {
  run(sql: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * What fields of files held and now hold, in the transaction that writes them: the new file is taken out of the uploads,
 * and of the old one it is noted when it was given up.
 */
export async function keepFiles(
  { run }: Statements,
  values: ReadonlyMap<FieldMeta, unknown>,
  before: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [field, value] of values) {
    if (field.kind !== 'file') continue;
    const [old, now] = [readStoredFile(before[field.name] ?? null), readStoredFile(value ?? null)];
    if (old?.id === now?.id) continue;
    if (old) await run('update `file` set `left_at_ms` = ? where `id` = ?', [Date.now(), old.id]);
    if (now) await keepFile({ run }, now.id);
  }
}

/** Another server may have removed an old upload since it was looked at. */
async function keepFile({ run }: Statements, id: string): Promise<void> {
  await run(
    "update `file` set `state` = 'KEPT', `left_at_ms` = null where `id` = ? and `state` in ('UPLOADED', 'KEPT')",
    [id],
  );
  const { rows } = await run("select 1 from `file` where `id` = ? and `state` = 'KEPT'", [id]);
  if (!rows.length)
    throw conflict('The uploaded file is no longer there, because it waited too long: upload it again.');
}
