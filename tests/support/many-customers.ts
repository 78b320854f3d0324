import { openBulk } from '../../server/changes/bulk.js';
import { write } from '../../server/changes/write.js';
import { getResource } from '../../server/db/registry.js';
import type { TestApp } from './app.js';

const AT_ONCE = 1000;

/**
 * Customers by the thousand, as an import writes them: last names `Buyer 000001` and on, with a note of that length,
 * of that manager.
 */
export async function addCustomers(
  test: TestApp,
  count: number,
  noteLength = 0,
  manager?: number,
): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const many = Math.min(AT_ONCE, count - from);
    await write(
      await test.context(),
      async (writing) => {
        const records = Array.from({ length: many }, (_, index) => ({
          id: writing.nextId(),
          lastName: `Buyer ${String(from + index + 1).padStart(6, '0')}`,
          manager,
          notes: noteLength ? 'n'.repeat(noteLength) : null,
        }));
        await openBulk(writing, test.app.reader.dialect).insert(getResource('customer'), records);
      },
      many * 3,
    );
  }
}
