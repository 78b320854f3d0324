import type { Context } from '../../context.js';
import { conflict, limitExceeded } from '../../errors.js';
import { isIndexable } from './check-definition.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';

/** Beyond these a form is no form, and engines come to the end of what a row holds. */
const MOST_FIELDS = 200;
/** MySQL and MariaDB take 64 indexes a table, of which orders have half for themselves. */
const MOST_INDEXED = 25;

/** Refuses a field that its resource has no room for; says whether it gets an index, which it may only want. */
export async function checkRoom(
  context: Context,
  draft: CustomFieldDefinition,
  isWanted: boolean,
): Promise<boolean> {
  const rows = await context.reader.all(
    'select `code`, `indexed`, `unique` from `custom_field` where `resource` = ? and `deleted_at` is null',
    [draft.resource],
  );
  if (rows.some(([code]) => code === draft.code)) refuseTaken(draft.resource, draft.code);
  if (rows.length >= MOST_FIELDS)
    throw limitExceeded(`${draft.resource} has ${rows.length} custom fields, which is the most: delete one.`);
  const hasRoom = rows.filter(([, indexed, unique]) => indexed || unique).length < MOST_INDEXED;
  if ((isWanted || draft.unique) && !hasRoom)
    throw limitExceeded(
      `${MOST_INDEXED} custom fields of ${draft.resource} are indexed or unique, which is the most: take it from one of them.`,
    );
  if (isWanted) return true;
  return draft.indexed && hasRoom && isIndexable(draft);
}

export const liveKeyOf = (resource: string, code: string): string => `${resource}.${code}`;

export function refuseTaken(resource: string, code: string): never {
  throw conflict(`There is a custom field "${code}" of ${resource} already: choose another code.`);
}
