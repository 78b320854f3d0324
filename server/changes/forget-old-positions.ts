import { runStatement, selectRows } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';

const KEPT_DAYS = 30;
const ROWS_A_STATEMENT = 5000;

/** No reader of the change log is that far behind. The last position stays: the next one follows it. */
export async function forgetOldPositions(orm: Orm): Promise<void> {
  const before = Date.now() - KEPT_DAYS * 24 * 3600_000;
  const [edge] = await selectRows<{ first: number | null; last: number | null }>(
    orm,
    'select min(`position`) as `first`, max(`position`) as `last` from `change_position` where `at_ms` < ? and `position` < (select max(`position`) from `change_position`)',
    [before],
  );
  if (!edge?.last) return;
  const last = Number(edge.last);
  // A few at a time: nobody waits behind it.
  for (let from = Number(edge.first); from <= last; from += ROWS_A_STATEMENT) {
    const to = Math.min(last, from + ROWS_A_STATEMENT - 1);
    await runStatement(orm, 'delete from `change_position` where `position` between ? and ?', [from, to]);
  }
}
