import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { loadForChange } from '../../resource/records.js';
import { dropIndex } from './custom-column.js';
import { getDefinition } from './custom-field-definition.js';
import { CustomField } from './custom-field.entity.js';
import { refuseInConditions } from './refuse-in-conditions.js';
import { refuseInStatements } from './refuse-in-statements.js';

/**
 * Takes a field away from everybody. Its column keeps the values until `kontor custom-fields --drop-deleted`; a new
 * field of the same code is another one and sees nothing of them.
 */
export async function deleteCustomField(
  context: Context,
  id: string,
  version?: number | null,
  reason?: string | null,
): Promise<void> {
  const definition = await getDefinition(context.reader, id);
  await refuseInConditions(context, definition);
  await refuseInStatements(context, definition);
  await write(context, async (writing) => {
    const record = await loadForChange(writing, context.access, CustomField, id, version, 'delete');
    Object.assign(record, {
      deletedAt: writing.operation.at,
      deleteReason: reason ?? null,
      liveKey: null,
    });
  });
  await dropIndex(context.orm, context.dialect, definition);
}
