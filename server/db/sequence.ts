import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { unavailable } from '../errors.js';
import { runStatement, selectRows } from './exclusively.js';
import type { Orm } from './orm.js';
import { SafeIntegerType } from './safe-integer-type.js';

/** Where the next block of numbers of a sequence begins. */
@Entity({ tableName: 'sequence' })
export class Sequence {
  @PrimaryKey({ type: 'string', length: 40 })
  name!: string;

  @Property({ type: SafeIntegerType })
  next!: number;
}

const BLOCK = 1000;
const TRIES = 20;

/**
 * Record numbers are taken from blocks: a process claims a block by compare-and-set, which excludes on one engine and
 * on a cluster alike, then counts in memory. So a number is known before its row is written, rows go out in batches,
 * and nothing depends on auto-increment, whose gaps and order differ on every cluster.
 */
export interface Numbers {
  /** Makes sure that `count` calls of `next` will do, whatever others take meanwhile. Not inside a transaction. */
  reserve(count: number): Promise<void>;
  next(): number;
  /** Gives back what was reserved and not taken. */
  release(count: number): void;
}

export function openNumbers(orm: Orm, name: string, block = BLOCK): Numbers {
  let current = 0;
  let end = 0;
  /** Reserved by anybody and not taken yet. */
  let promised = 0;
  let claiming: Promise<void> = Promise.resolve();
  const claim = async (count: number): Promise<void> => {
    promised += count;
    // Half a block more than was promised: a transaction that is repeated takes its numbers anew.
    const wanted = promised + block / 2;
    if (end - current >= wanted) return;
    const size = Math.max(block, Math.ceil(wanted));
    const start = await claimBlock(orm, name, size).catch((error: unknown) => {
      promised -= count;
      throw error;
    });
    if (end - current > 0 && start === end) end = start + size;
    else [current, end] = [start, start + size];
  };
  return {
    reserve(count) {
      // One claim at a time: two at once would throw a block away.
      claiming = claiming.then(
        () => claim(count),
        () => claim(count),
      );
      return claiming;
    },
    next() {
      if (current >= end)
        throw new Error(`The sequence ${name} has no number left: reserve() before the transaction.`);
      promised = Math.max(0, promised - 1);
      return current++;
    },
    release(count) {
      promised = Math.max(0, promised - Math.max(0, count));
    },
  };
}

async function claimBlock(orm: Orm, name: string, size: number): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [row] = await selectRows<{ next: number }>(orm, 'select `next` from `sequence` where `name` = ?', [
      name,
    ]);
    if (!row) {
      await runStatement(orm, 'insert into `sequence` (`name`, `next`) values (?, 1)', [name]).catch(
        () => undefined,
      );
      continue;
    }
    const start = Number(row.next);
    const result = await runStatement(
      orm,
      'update `sequence` set `next` = ? where `name` = ? and `next` = ?',
      [start + size, name, start],
    );
    if (result.affectedRows === 1) return start;
  }
  throw unavailable(
    `No numbers of the sequence ${name} could be claimed: the database is too busy. Try again.`,
    1,
  );
}
