import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { customFieldsOf, getResource, type ResourceMeta } from '../../db/registry.js';
import { badInput } from '../../errors.js';
import type { PropertyValues } from '../../resource/input.js';
import { readOne } from '../../resource/read.js';
import { selectionOf } from '../../resource/selection.js';
import { mayTell } from '../records/may-tell.js';
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
  const isTold = given.use === 'create' || (await seesShop(context, resource, record));
  const shop = isTold ? await shopOf(context, resource, record) : null;
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
    const [row] = await context.reader.all(`select \`shop\` from \`${other}\` where \`id\` = ?`, [
      keyOf(record, other),
    ]);
    return typeof row?.[0] === 'string' ? row[0] : null;
  }
  const shop: unknown = Reflect.get(record, 'shop');
  return typeof shop === 'object' && shop !== null ? String(Reflect.get(shop, 'code')) : null;
}

function keyOf(record: object, other: string): number {
  const its: unknown = Reflect.get(record, other);
  return typeof its === 'object' && its !== null ? Number(Reflect.get(its, 'id')) : -1;
}

const ANY_RECORD = { product: selectionOf({ id: true }), order: selectionOf({ id: true }) };

/** Whether the caller sees in which shop a stored record is: a refusal for another shop's field would tell it. */
async function seesShop(context: Context, resource: ResourceMeta, record: object): Promise<boolean> {
  const other = BELONGS_WITH[resource.name];
  if (!other) return !resource.fields.has('shop') || mayTell(context, resource.name, 'shop');
  if (!mayTell(context, resource.name, other) || !mayTell(context, other, 'shop')) return false;
  return (await readOne(context, getResource(other), ANY_RECORD[other], keyOf(record, other))) !== null;
}
