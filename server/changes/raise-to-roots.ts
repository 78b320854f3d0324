import type { Reader } from '../db/reader.js';
import { findResourceNamed } from '../db/registry.js';

const IDS_A_STATEMENT = 500;

/**
 * The log names the record that a changed part belongs to. That may be a part itself: a price belongs to an offer, an
 * offer to its product. What is told is the record at the top.
 */
export async function raiseToRoots(
  reader: Reader,
  changed: ReadonlyMap<string, Set<string>>,
): Promise<Map<string, Set<string>>> {
  const raised = new Map([...changed].map(([name, ids]) => [name, new Set(ids)]));
  for (let found = partIn(raised); found; found = partIn(raised)) {
    const { name, table, column, parent } = found;
    const ids = [...(raised.get(name) ?? [])];
    raised.delete(name);
    const above = raised.get(parent) ?? new Set();
    raised.set(parent, above);
    for (let from = 0; from < ids.length; from += IDS_A_STATEMENT) {
      const some = ids.slice(from, from + IDS_A_STATEMENT);
      const rows = await reader.all(
        `select distinct \`${column}\` from \`${table}\` where id in (${some.map(() => '?').join(', ')})`,
        some,
      );
      for (const [id] of rows) if (id !== null && id !== undefined) above.add(String(id));
    }
  }
  return raised;
}

function partIn(
  changed: ReadonlyMap<string, unknown>,
): { name: string; table: string; column: string; parent: string } | undefined {
  for (const name of changed.keys()) {
    const resource = findResourceNamed(name);
    const column = resource?.partOf && resource.fields.get(resource.partOf.property)?.column;
    if (resource?.partOf && column)
      return { name, table: resource.table, column, parent: resource.partOf.resource };
  }
  return undefined;
}
