import type { Values } from '../changes/change-rows.js';
import type { Batch } from './batch.js';

/**
 * What customers and companies bought, counted anew from their orders: right however often a file is imported. Canceled
 * orders do not count. Sums are in the party's currency, which its first order gives.
 */
export async function keepPartySums(
  { bulk }: Batch,
  orders: { before: Values | undefined; after: Values }[],
): Promise<void> {
  for (const property of ['customer', 'company'] as const) {
    const ids = new Set<number>();
    for (const { before, after } of orders) {
      const isSame =
        before &&
        SUMMED.every((name) => valueOf(before[name]) === valueOf(after[name])) &&
        before[property] === after[property];
      if (isSame) continue;
      for (const id of [before?.[property], after[property]]) if (typeof id === 'number') ids.add(id);
    }
    const all = [...ids];
    for (let from = 0; from < all.length; from += 500) {
      const part = all.slice(from, from + 500);
      const mine = `from \`order\` o join \`status\` s on s.\`code\` = o.\`status\` and s.\`effect\` <> 'CANCEL' where o.\`${property}\` = \`${property}\`.\`id\` and o.\`deleted_at\` is null`;
      await bulk.run(
        `update \`${property}\` set
          \`orders_count\` = (select count(*) ${mine}),
          \`total_sum\` = (select coalesce(sum(o.\`total\`), 0) ${mine} and o.\`currency\` = \`${property}\`.\`currency\`),
          \`first_order_at\` = (select min(o.\`created_at\`) ${mine}),
          \`last_order_at\` = (select max(o.\`created_at\`) ${mine})
        where \`id\` in (${part.map(() => '?').join(', ')})`,
        part,
      );
    }
  }
}

const SUMMED = ['total', 'currency', 'createdAt', 'deletedAt', 'status'];

const valueOf = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);
