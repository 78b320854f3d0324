import { write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { CustomField, type CustomResource } from './custom-field.entity.js';
import { putInOrder } from './put-in-order.js';

/** Puts the fields of a resource in the order of forms, in one step for everybody. */
export async function orderCustomFields(
  context: Context,
  resource: CustomResource,
  ids: string[],
): Promise<string[]> {
  return await write(context, async (writing) => {
    const present = await writing.query<{ id: number }>(
      'select `id` from `custom_field` where `resource` = ? and `deleted_at` is null',
      [resource],
    );
    return putInOrder(context, writing, CustomField, ids, present);
  });
}
