import { CompiledQuery } from 'kysely';
import { exclusively, runStatement } from '../db/exclusively.js';
import type { Orm } from '../db/orm.js';
import type { Reader, SqlValue } from '../db/reader.js';

/** Row of the table `sequence` that holds the next position. */
const COUNTER = 'change_position';
const MOST_AT_ONCE = 500;

/**
 * Gives positions to operations that were committed, in one transaction. Any number of servers may try at once, with
 * neither lock nor lease, which exclude nobody on a cluster: whoever moves the counter from where it was read has won,
 * the others take back all they did. Tells how many were moved, and whether another was quicker.
 */
export async function moveOutbox(
  orm: Orm,
  reader: Reader,
): Promise<{ moved: number; isMore: boolean; isBeaten: boolean }> {
  // One statement, so that the counter is not newer than the rows: those that another moved would be moved twice.
  const rows = await reader.all(
    `select o.operation_id, (select s.next from sequence s where s.name = '${COUNTER}') from change_outbox o order by o.operation_id limit ${MOST_AT_ONCE}`,
    [],
  );
  const [first] = rows;
  if (!first) return { moved: 0, isMore: false, isBeaten: false };
  if (first[1] === null) {
    await makeCounter(orm);
    return { moved: 0, isMore: true, isBeaten: false };
  }
  const won = await move(
    orm,
    Number(first[1]),
    rows.map(([id]) => Number(id)),
  );
  return { moved: won ? rows.length : 0, isMore: !won || rows.length === MOST_AT_ONCE, isBeaten: !won };
}

/** Several servers make it at once when the database is new. */
async function makeCounter(orm: Orm): Promise<void> {
  await runStatement(orm, 'insert into `sequence` (`name`, `next`) values (?, 1)', [COUNTER]).catch(
    (error: unknown) => {
      if (!/unique|duplicate/i.test(String(error))) throw error;
    },
  );
}

function move(orm: Orm, next: number, operations: number[]): Promise<boolean> {
  return exclusively(orm, async () => {
    const connection = orm.em.getConnection();
    const transaction = await connection.begin();
    const run = (sql: string, values: SqlValue[]) => transaction.executeQuery(CompiledQuery.raw(sql, values));
    try {
      const { numAffectedRows } = await run(
        'update `sequence` set `next` = ? where `name` = ? and `next` = ?',
        [next + operations.length, COUNTER, next],
      );
      if (Number(numAffectedRows) !== 1) {
        await connection.rollback(transaction);
        return false;
      }
      const at = Date.now();
      await run(
        `insert into \`change_position\` (\`position\`, \`operation_id\`, \`at_ms\`) values ${operations.map(() => '(?, ?, ?)').join(', ')}`,
        operations.flatMap((id, index) => [next + index, id, at]),
      );
      await run(`${DELETE} (${operations.map(() => '?').join(', ')})`, operations);
      await connection.commit(transaction);
      return true;
    } catch (error) {
      await connection.rollback(transaction).catch(() => undefined);
      throw error;
    }
  });
}

/** By the key and never by a scan, which would wait for the rows of transactions that are still open. */
const DELETE = 'delete `o` from `change_outbox` `o` force index (primary) where `o`.`operation_id` in';
