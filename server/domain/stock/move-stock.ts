import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { User } from '../../auth/user.entity.js';
import { addRecord } from '../../resource/records.js';
import { encodeDateTime } from '../../resource/codec.js';
import { Offer } from '../catalog/offer.entity.js';
import type { Order } from '../orders/order.entity.js';
import type { OrderLine } from '../orders/order-line.entity.js';
import { StockMovement, type MovementKind } from './stock-movement.entity.js';
import { Warehouse } from './warehouse.entity.js';
import { refer } from '../orders/refer.js';

/** Where goods lie. Amounts beside it are thousandths. */
export interface Place {
  offer: number;
  warehouse: string;
}

export interface Because {
  order?: Order;
  line?: OrderLine;
  note?: string | null | undefined;
}

/**
 * Changes amounts of one place, if the condition still holds at this very moment; false when it does not. The row's
 * lock is held until the transaction ends, so callers go through places in the order of `comparePlaces`.
 */
export async function changeAmounts(
  context: Context,
  writing: Write,
  place: Place,
  change: { onHand?: number; reserved?: number },
  atLeast: { free?: number; reserved?: number; onHand?: number } = {},
): Promise<boolean> {
  const { onHand = 0, reserved = 0 } = change;
  const now = encodeDateTime(writing.operation.at.toISOString(), context.dialect);
  const conditions = [
    ...(atLeast.free === undefined ? [] : [{ text: 'free >= ?', value: atLeast.free }]),
    ...(atLeast.reserved === undefined ? [] : [{ text: 'reserved >= ?', value: atLeast.reserved }]),
    ...(atLeast.onHand === undefined ? [] : [{ text: 'on_hand >= ?', value: atLeast.onHand }]),
  ];
  const { affectedRows } = await writing.execute(
    `update stock set on_hand = on_hand + ?, reserved = reserved + ?, free = free + ?, version = version + 1, updated_at = ? where offer = ? and warehouse = ?${conditions
      .map((one) => ` and ${one.text}`)
      .join('')}`,
    [onHand, reserved, onHand - reserved, now, place.offer, place.warehouse, ...conditions.map((one) => one.value)],
  );
  return affectedRows === 1;
}

/** Writes the movement that explains a change of amounts; see StockMovement for the signs. */
export function noteMovement(context: Context, writing: Write, kind: MovementKind, place: Place, quantity: number, because: Because): void {
  const { userId } = context.access.viewer;
  addRecord(writing, StockMovement, {
    offer: writing.em.getReference(Offer, place.offer),
    warehouse: refer(writing, Warehouse, place.warehouse),
    kind,
    quantity,
    order: because.order ?? null,
    orderLine: because.line ?? null,
    note: because.note ?? null,
    author: userId === null ? null : writing.em.getReference(User, userId),
  });
}

/** One order of locking for everybody: two sales of the same goods then wait for each other instead of deadlocking. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.offer !== other.offer) return one.offer - other.offer;
  return one.warehouse < other.warehouse ? -1 : one.warehouse > other.warehouse ? 1 : 0;
}

/** Free amounts of the offers that are counted at all, by offer and warehouse; other offers are goods to order. */
export async function readFree(writing: Write, offers: number[]): Promise<Map<number, Map<string, number>>> {
  const found = new Map<number, Map<string, number>>();
  if (!offers.length) return found;
  const rows = await writing.query<{ offer: number; warehouse: string; free: number }>(
    `select offer, warehouse, free from stock where offer in (${offers.map(() => '?').join(', ')}) and deleted_at is null`,
    offers,
  );
  for (const row of rows) {
    const places = found.get(Number(row.offer)) ?? new Map<string, number>();
    places.set(row.warehouse, Number(row.free));
    found.set(Number(row.offer), places);
  }
  return found;
}
