import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { readInput } from '../../resource/input.js';
import { loadForChange } from '../../resource/records.js';
import { checkDefinition } from './check-definition.js';
import { liveKeyOf, refuseTaken } from './check-room.js';
import { storedSettings } from './create-custom-field.js';
import { changeIndex } from './custom-column.js';
import { getDefinition, type CustomFieldDefinition } from './custom-field-definition.js';
import { CustomField } from './custom-field.entity.js';
import { refuseInConditions } from './refuse-in-conditions.js';
import { refuseInStatements } from './refuse-in-statements.js';
import { refuseDuplicates } from './refuse-duplicates.js';

/** Changes the settings of a field. Its kind and place stay; a new code keeps values, rights and history. */
export async function updateCustomField(
  context: Context,
  id: string,
  input: object,
  version?: number | null,
): Promise<number> {
  const before = await getDefinition(context.reader, id);
  const values = readInput(getResource('customField'), input, 'update', undefined, 'input');
  const given = Object.fromEntries([...values].map(([field, value]) => [field.name, value]));
  const after: CustomFieldDefinition = { ...before, ...given };
  await checkDefinition(context, after);
  if (after.code !== before.code) {
    await checkCode(context, after);
    await refuseInConditions(context, before);
  }
  if (after.code !== before.code || after.sensitivity !== before.sensitivity)
    await refuseInStatements(context, before);
  if (after.unique && !before.unique) await refuseDuplicates(context, after);
  // Who read an older version is refused below, and nothing is to be built before that.
  const isCurrent = version === null || version === undefined || version === before.version;
  if (isCurrent) await changeIndex(context.orm, context.dialect, before, after);
  try {
    return await write(context, async (writing) => {
      const record = await loadForChange(writing, context.access, CustomField, id, version);
      Object.assign(record, storedSettings(given), { liveKey: liveKeyOf(after.resource, after.code) });
      return record.id;
    });
  } catch (error) {
    if (isCurrent) await changeIndex(context.orm, context.dialect, after, before);
    throw error;
  }
}

async function checkCode(context: Context, { resource, code, id }: CustomFieldDefinition): Promise<void> {
  const rows = await context.reader.all('select 1 from `custom_field` where `live_key` = ? and `id` <> ?', [
    liveKeyOf(resource, code),
    id,
  ]);
  if (rows.length) refuseTaken(resource, code);
}
