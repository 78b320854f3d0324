import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { encodeDateTime } from '../../resource/codec.js';

/** What an order adds to (or takes from) the sums of those who bought. */
export interface SumsChange {
  currency: string;
  /** Minor units. */
  sum: number;
  orders: number;
  /** When the order was made; given when it is new to them. */
  orderedAt?: Date;
}

/**
 * Moves the sums of a customer or company by SQL increments, so that two orders at once both count. `totalSum` is kept
 * in the currency of the first order; orders in another currency are counted but not added up.
 */
export async function addToSums(
  context: Context,
  writing: Write,
  table: 'customer' | 'company',
  id: number,
  change: SumsChange,
): Promise<void> {
  // Before `currency` is set: MySQL reads columns as the assignments before left them.
  const assignments = [
    'total_sum = total_sum + (case when currency is null or currency = ? then ? else 0 end)',
    'currency = coalesce(currency, ?)',
    'orders_count = orders_count + ?',
  ];
  const values: unknown[] = [change.currency, change.sum, change.currency, change.orders];
  if (change.orderedAt) {
    const at = encodeDateTime(change.orderedAt.toISOString(), context.dialect);
    assignments.push(
      'first_order_at = (case when first_order_at is null or first_order_at > ? then ? else first_order_at end)',
      'last_order_at = (case when last_order_at is null or last_order_at < ? then ? else last_order_at end)',
    );
    values.push(at, at, at, at);
  }
  await writing.execute(`update \`${table}\` set ${assignments.join(', ')} where id = ?`, [...values, id]);
}

/** Counts the sums anew from the orders: after a merge, when increments have nothing to start from. */
export async function recountSums(writing: Write, table: 'customer' | 'company', id: number): Promise<void> {
  const counted = `from \`order\` o join \`status\` s on s.code = o.status where o.\`${table}\` = ? and o.deleted_at is null and s.effect <> 'CANCEL'`;
  const [first] = await writing.query<{ currency: string }>(
    `select o.currency ${counted} order by o.created_at, o.id limit 1`,
    [id],
  );
  const currency = first?.currency ?? null;
  await writing.execute(
    `update \`${table}\` set currency = ?, orders_count = (select count(*) ${counted}), total_sum = coalesce((select sum(o.total) ${counted} and o.currency = ?), 0), first_order_at = (select min(o.created_at) ${counted}), last_order_at = (select max(o.created_at) ${counted}) where id = ?`,
    [currency, id, id, currency, id, id, id],
  );
}
