import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { badInput } from '../../errors.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import { identityOf } from './field-of-definition.js';

/** A field becomes unique only when its values are. */
export async function refuseDuplicates(context: Context, definition: CustomFieldDefinition): Promise<void> {
  const column = `\`${identityOf(definition)}\``;
  const { table, plural } = getResource(definition.resource);
  const rows = await context.reader.all(
    `select 1 from \`${table}\` where ${column} is not null group by ${column} having count(*) > 1 limit 1`,
    [],
  );
  if (rows.length)
    throw badInput([
      {
        path: 'input.unique',
        message: `two ${plural}, perhaps deleted ones, have the same ${definition.code}: change one of them first.`,
      },
    ]);
}
