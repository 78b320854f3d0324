import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { customFieldsOf, type ResourceMeta } from '../../db/registry.js';
import { badInput } from '../../errors.js';
import type { PropertyValues } from '../../resource/input.js';
import { checkCustomValues } from './check-custom-values.js';
import { readHeldValues } from './held-values.js';
import { noteChangedValues, noteNewValues } from './note-custom-values.js';

/** The custom fields of a record that a generic mutation makes or changes. */
export async function saveCustomValues(
  context: Context,
  writing: Write,
  resource: ResourceMeta,
  record: object,
  values: PropertyValues,
  given: { use: 'create' | 'update'; currency: string | undefined; path: string },
): Promise<void> {
  if (!customFieldsOf(resource).length) return;
  // Of a change only those named matter; a new record is asked for what it must have.
  if (given.use === 'update' && ![...values.keys()].some((field) => field.custom)) return;
  const id = Number(Reflect.get(record, 'id'));
  const held = given.use === 'update' ? await readHeldValues(writing, resource, id) : undefined;
  const shop = await shopOf(context, resource, record);
  const issues = await checkCustomValues(context, {
    resource,
    values,
    shop,
    ...given,
    ...(held ? { held, id } : {}),
  });
  if (issues.length) throw badInput(issues);
  if (held) noteChangedValues(writing, record, values, held);
  else noteNewValues(record, values);
}

/** Records without a shop of their own belong where another one does. */
const BELONGS_WITH: Partial<Record<string, 'product' | 'order'>> = { offer: 'product', task: 'order' };

/** Empty: it belongs to all shops. */
async function shopOf(context: Context, resource: ResourceMeta, record: object): Promise<string | null> {
  const other = BELONGS_WITH[resource.name];
  if (other) {
    const its: unknown = Reflect.get(record, other);
    const id = typeof its === 'object' && its !== null ? Number(Reflect.get(its, 'id')) : -1;
    const [row] = await context.reader.all(`select \`shop\` from \`${other}\` where \`id\` = ?`, [id]);
    return typeof row?.[0] === 'string' ? row[0] : null;
  }
  const shop: unknown = Reflect.get(record, 'shop');
  return typeof shop === 'object' && shop !== null ? String(Reflect.get(shop, 'code')) : null;
}
