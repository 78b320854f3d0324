import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { addRecord } from '../../resource/records.js';
import { encodeDateTime } from '../../resource/codec.js';
import type { StatusEntry } from './order-dictionaries.js';
import type { Order } from './order.entity.js';
import { StatusPeriod } from './status-period.entity.js';
import { Status } from './status.entity.js';
import { refer } from './refer.js';

const MINUTE_MS = 60_000;

/** Puts a new order into its first status. */
export function enterFirstStatus(writing: Write, order: Order, status: StatusEntry, at: Date): void {
  setStatus(writing, order, status, at);
}

/** Moves an order on: the time it stood in the status before is counted, that of the new one begins. */
export async function enterStatus(context: Context, writing: Write, order: Order, status: StatusEntry): Promise<void> {
  const { at } = writing.operation;
  const seconds = Math.max(0, Math.round((at.getTime() - order.statusChangedAt.getTime()) / 1000));
  await writing.execute('update status_period set left_at = ?, seconds = ?, updated_at = ? where `order` = ? and left_at is null', [
    encodeDateTime(at.toISOString(), context.dialect),
    seconds,
    encodeDateTime(at.toISOString(), context.dialect),
    order.id,
  ]);
  setStatus(writing, order, status, at);
}

function setStatus(writing: Write, order: Order, status: StatusEntry, at: Date): void {
  const entered = refer(writing, Status, status.code);
  order.status = entered;
  order.statusChangedAt = at;
  order.statusDueAt = status.timeLimitMinutes === null ? null : new Date(at.getTime() + status.timeLimitMinutes * MINUTE_MS);
  addRecord(writing, StatusPeriod, { order, status: entered, enteredAt: at });
}
