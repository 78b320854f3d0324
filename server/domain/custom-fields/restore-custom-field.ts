import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { conflict } from '../../errors.js';
import { readInput } from '../../resource/input.js';
import { loadForChange } from '../../resource/records.js';
import { checkDefinition } from './check-definition.js';
import { checkRoom, liveKeyOf } from './check-room.js';
import { storedSettings } from './create-custom-field.js';
import { createMissingIndex, dropIndex } from './custom-column.js';
import { getDeletedDefinition, type CustomFieldDefinition } from './custom-field-definition.js';
import { CustomField } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';
import { refuseDuplicates } from './refuse-duplicates.js';
import { columnsOf, indexesOf } from './stored-columns.js';

/**
 * Gives a deleted field back: its identity, so rights and history go on, and the values that its column kept. `input`
 * changes what stands in the way by now, such as a code that another field took.
 */
export async function restoreCustomField(
  context: Context,
  id: string,
  version?: number | null,
  input: object = {},
): Promise<number> {
  const before = await getDeletedDefinition(context.reader, id);
  const values = readInput(getResource('customField'), input, 'update', undefined, 'input');
  const given = Object.fromEntries([...values].map(([field, value]) => [field.name, value]));
  const draft: CustomFieldDefinition = { ...before, ...given };
  await requireColumn(context, draft);
  const indexed = await checkRoom(context, draft, draft.searchable);
  const after = { ...draft, indexed };
  await checkDefinition(context, after);
  if (after.unique) await refuseDuplicates(context, after);
  const indexes = await indexesOf(context.reader, getResource(after.resource).table);
  const hasMade = await createMissingIndex(context.orm, context.dialect, after, indexes);
  try {
    return await write(context, async (writing) => {
      const record = await loadForChange(writing, context.access, CustomField, id, version, 'restore');
      Object.assign(record, storedSettings(given), {
        indexed,
        liveKey: liveKeyOf(after.resource, after.code),
        deletedAt: null,
        deleteReason: null,
      });
      return record.id;
    });
  } catch (error) {
    if (hasMade) await dropIndex(context.orm, context.dialect, after);
    throw error;
  }
}

async function requireColumn(context: Context, definition: CustomFieldDefinition): Promise<void> {
  const { table, plural } = getResource(definition.resource);
  if ((await columnsOf(context.reader, table)).has(identityOf(definition))) return;
  throw conflict(
    `The values of "${definition.code}" of ${plural} were removed for good, so it can not be restored: make a new field.`,
  );
}
