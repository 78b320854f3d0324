import type { Context } from '../context.js';
import { runStatement } from '../db/exclusively.js';
import { getResource } from '../db/registry.js';

/** Statistics of what was just filled: with those of an empty table a database chooses plans that read everything. */
export async function analyzeTables({ orm, dialect }: Context, resources: string[]): Promise<void> {
  const tables = [
    ...resources.map((name) => getResource(name).table),
    'change_entry',
    'search_term',
    'status_period',
  ];
  if (dialect === 'mysql') {
    await runStatement(orm, `analyze table ${tables.map((name) => `\`${name}\``).join(', ')}`, []);
    return;
  }
  // A sample of each index is enough, and takes no longer for a million orders.
  await runStatement(orm, 'pragma analysis_limit = 2000', []);
  for (const table of tables) await runStatement(orm, `analyze \`${table}\``, []);
}
