import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { readInput } from '../../resource/input.js';
import { assignValues } from '../../resource/records.js';
import { assignPart } from '../records/record-writes.js';
import { orderRule } from './order-rule.js';
import type { Order } from './order.entity.js';

/** What updateOrder does to a loaded order, for a verb that changes more in the same transaction. */
export async function assignOrderFields(
  context: Context,
  writing: Write,
  order: Order,
  input: object,
): Promise<void> {
  const values = readInput(getResource('order'), input, 'update', order.currency, 'input');
  await assignValues(writing, context.access, order, values, 'input');
  for (const [field, value] of values)
    if (field.owned) await assignPart(context, writing, order, field, value, `input.${field.path}`);
  await orderRule(context, writing, order, input);
}
