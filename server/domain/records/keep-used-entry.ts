import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { allResources, findResourceOfRecord, getTarget, type FieldMeta } from '../../db/registry.js';
import { conflict } from '../../errors.js';
import { mayTell } from './may-tell.js';

/**
 * What records stand on stays known: without their status, shop or warehouse they could neither move on nor be
 * reckoned. Logs are no such records, they tell of the past. Whoever holds the entry also counts out of the caller's
 * reach; fields that the caller does not read are not named.
 */
export async function keepUsedEntry(context: Context, writing: Write, record: object): Promise<void> {
  const dictionary = findResourceOfRecord(record);
  if (!dictionary) return;
  const code = String(Reflect.get(record, dictionary.idColumn));
  const uses: string[] = [];
  let isUsed = false;
  for (const resource of allResources()) {
    if (resource.ledger) continue;
    for (const field of resource.fields.values()) {
      if (field.kind !== 'toOne' || getTarget(field) !== dictionary) continue;
      if (!(await isHeld(writing, resource.table, field, code))) continue;
      isUsed = true;
      if (mayTell(context, resource.name, field.name)) uses.push(`${field.path} of ${resource.plural}`);
    }
  }
  if (!isUsed) return;
  const named = uses.length ? ` (${uses.join(', ')})` : '';
  throw conflict(
    `Entry "${code}" of "${dictionary.name}" is in use${named}: make it inactive instead, then nobody chooses it anew.`,
  );
}

async function isHeld(writing: Write, table: string, { column }: FieldMeta, code: string): Promise<boolean> {
  if (!column) return false;
  const rows = await writing.query(
    `select 1 as held from \`${table}\` where \`${column}\` = ? and \`deleted_at\` is null limit 1`,
    [code],
  );
  return rows.length > 0;
}
