import type { Write } from '../../changes/write.js';
import { customFieldsOf, type ResourceMeta } from '../../db/registry.js';
import type { PropertyValues } from '../../resource/input.js';
import { readHeldValues } from './held-values.js';
import { noteChangedValues } from './note-custom-values.js';

/**
 * Fills what the kept record does not know from its duplicates, the first that knows it. A unique value stays with the
 * duplicate, whose row is still there.
 */
export async function mergeCustomValues(
  writing: Write,
  resource: ResourceMeta,
  kept: { id: number },
  duplicates: readonly { id: number }[],
): Promise<void> {
  const fields = customFieldsOf(resource).filter((field) => !field.custom?.unique);
  if (!fields.length) return;
  const held = await readHeldValues(writing, resource, kept.id);
  const values: PropertyValues = new Map();
  for (const duplicate of duplicates) {
    const known = await readHeldValues(writing, resource, duplicate.id);
    for (const field of fields) {
      if (held.get(field) === null && !values.has(field) && known.get(field) !== null)
        values.set(field, known.get(field));
    }
  }
  noteChangedValues(writing, kept, values, held);
}
