import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { encodeDateTime } from '../../resource/codec.js';
import type { StatusEntry } from './order-dictionaries.js';
import type { Order } from './order.entity.js';
import { Status } from './status.entity.js';
import { refer } from './refer.js';

const MINUTE_MS = 60_000;

/** Moves an order on: the time it stood in the status before is counted, that of the new one begins. */
export async function enterStatus(
  context: Context,
  writing: Write,
  order: Order,
  status: StatusEntry,
): Promise<void> {
  await moveStatusPeriod(context, writing, order, status);
  setStatus(writing, order, status, writing.operation.at);
}

export async function moveStatusPeriod(
  context: Context,
  writing: Write,
  order: { id: number; statusChangedAt: Date },
  status: StatusEntry,
): Promise<void> {
  const { at } = writing.operation;
  const seconds = Math.max(0, Math.round((at.getTime() - order.statusChangedAt.getTime()) / 1000));
  const now = encodeDateTime(at.toISOString(), context.dialect);
  await writing.execute(
    'update status_period set left_at = ?, seconds = ?, updated_at = ? where `order` = ? and left_at is null',
    [now, seconds, now, order.id],
  );
  await openStatusPeriod(context, writing, order, status, at);
}

export function setStatus(writing: Write, order: Order, status: StatusEntry, at: Date): void {
  order.status = refer(writing, Status, status.code);
  order.statusChangedAt = at;
  order.statusDueAt = dueAt(status, at);
}

/** When an order that enters the status then should have left it. */
export const dueAt = ({ timeLimitMinutes }: StatusEntry, at: Date): Date | null =>
  timeLimitMinutes === null ? null : new Date(at.getTime() + timeLimitMinutes * MINUTE_MS);

/** Begins to count the time in a status. A ledger like that of the stock; the order must be written already. */
export async function openStatusPeriod(
  context: Context,
  writing: Write,
  order: { id: number },
  status: StatusEntry,
  at: Date,
): Promise<void> {
  const now = encodeDateTime(writing.operation.at.toISOString(), context.dialect);
  await writing.execute(
    'insert into status_period (`id`, `created_at`, `updated_at`, `version`, `order`, `status`, `entered_at`) values (?, ?, ?, 1, ?, ?, ?)',
    [writing.nextId(), now, now, order.id, status.code, encodeDateTime(at.toISOString(), context.dialect)],
  );
}
