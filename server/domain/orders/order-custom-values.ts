import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { customFieldsOf, getResource } from '../../db/registry.js';
import { countAsChanged } from '../../resource/count-as-changed.js';
import { readInput, type PropertyValues } from '../../resource/input.js';
import { checkCustomValues } from '../custom-fields/check-custom-values.js';
import { readHeldValues } from '../custom-fields/held-values.js';
import { noteChangedValues } from '../custom-fields/note-custom-values.js';
import { mayTell } from '../records/may-tell.js';
import type { IssueList } from './issue-list.js';
import type { OrderLine } from './order-line.entity.js';

/** Where the order is sold and in what. */
interface Sale {
  shop: string;
  currency: string;
}

/** Reads `custom` of an order or a line, one field by one, so that a bad one does not hide the others. */
export function readCustomValues(
  issues: IssueList,
  resourceName: 'order' | 'orderLine',
  custom: object | null | undefined,
  currency: string,
  path: string,
): PropertyValues {
  const resource = getResource(resourceName);
  const values: PropertyValues = new Map();
  for (const [code, value] of Object.entries(custom ?? {})) {
    const read = issues.attempt(`${path}.custom.${code}`, () =>
      readInput(resource, { custom: { [code]: value } }, 'update', currency, path),
    );
    for (const [field, one] of read ?? []) values.set(field, one);
  }
  return values;
}

/** Completes and checks the custom fields of a new order or line. */
export async function checkNewValues(
  context: Context,
  issues: IssueList,
  resourceName: 'order' | 'orderLine',
  values: PropertyValues,
  { shop, currency }: Sale,
  path: string,
): Promise<void> {
  const resource = getResource(resourceName);
  if (!customFieldsOf(resource).length) return;
  const found = await checkCustomValues(context, { resource, values, use: 'create', shop, currency, path });
  for (const issue of found) if (!issues.has(issue.path)) issues.add(issue.path, issue.message);
}

/** Checks what was given for a line that stands, and leaves it to be written. */
export async function changeLineValues(
  context: Context,
  writing: Write,
  issues: IssueList,
  line: OrderLine,
  values: PropertyValues,
  { shop, currency }: Sale,
  path: string,
): Promise<void> {
  if (!values.size) return;
  const resource = getResource('orderLine');
  const held = await readHeldValues(writing, resource, line.id);
  // To whom the shop is hidden, a field of another shop is as any other.
  const known = mayTell(context, 'order', 'shop') ? shop : null;
  const check = {
    ...{ resource, values, currency, path, held },
    use: 'update' as const,
    shop: known,
    id: line.id,
  };
  for (const issue of await checkCustomValues(context, check)) issues.add(issue.path, issue.message);
  countAsChanged(context.access, resource, line, values.keys());
  noteChangedValues(writing, line, values, held);
}
