import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import { loadForChange } from '../../resource/records.js';

/** Numbers records in the order of their ids, which must be all that there are: a list that grew meanwhile is refused. */
export async function putInOrder(
  context: Context,
  writing: Write,
  entity: new () => { ordering: number },
  ids: readonly string[],
  present: readonly { id: number }[],
): Promise<string[]> {
  const known = new Set(present.map(({ id }) => String(id)));
  if (new Set(ids).size !== ids.length || known.size !== ids.length || !ids.every((id) => known.has(id)))
    throw conflict('The list changed meanwhile: load it again, then put it in order.', {
      changedFields: ['ordering'],
    });
  for (const [place, id] of ids.entries()) {
    const record = await loadForChange(writing, context.access, entity, id);
    if (record.ordering !== place + 1) record.ordering = place + 1;
  }
  return [...ids];
}
