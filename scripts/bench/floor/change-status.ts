import type { FloorDatabase } from './floor-database.js';
import { insert, stored } from './floor-inserts.js';
import type { FloorNumbers } from './floor-writes.js';

/** One transaction: the order under lock, the rule of the dictionary, the periods, the order, the log. */
export async function changeStatus(
  database: FloorDatabase,
  numbers: FloorNumbers,
  id: string,
  status: string,
): Promise<object> {
  const { dialect } = database;
  const key = Number(id);
  return database.transact(async (transaction) => {
    const lock = dialect === 'mysql' ? ' for update' : '';
    const [order] = await transaction.all(
      `select status, version, status_changed_at from \`order\` where id = ? and deleted_at is null${lock}`,
      [key],
    );
    if (!order) throw new Error(`There is no order ${id}.`);
    const known = await transaction.all(
      'select code, transitions_to, time_limit_minutes from status where code in (?, ?)',
      [order['status'] ?? null, status],
    );
    const from = known.find((one) => one['code'] === order['status']);
    const to = known.find((one) => one['code'] === status);
    const allowed: string[] = JSON.parse(String(from?.['transitions_to'] ?? '[]'));
    if (allowed.length && !allowed.includes(status)) {
      throw new Error(`Order ${id} can not go from ${order['status']} to ${status}.`);
    }
    const now = Date.now();
    const at = stored(dialect, now);
    const since =
      dialect === 'sqlite'
        ? Number(order['status_changed_at'])
        : Date.parse(`${String(order['status_changed_at'])}Z`);
    const due = to?.['time_limit_minutes']
      ? stored(dialect, now + Number(to?.['time_limit_minutes']) * 60_000)
      : null;
    await transaction.run(
      'update status_period set left_at = ?, seconds = ?, updated_at = ? where `order` = ? and left_at is null',
      [at, Math.round((now - since) / 1000), at, key],
    );
    await transaction.run(
      'update `order` set status = ?, status_changed_at = ?, status_due_at = ?, updated_at = ?, version = version + 1 where id = ?',
      [status, at, due, at, key],
    );
    await insert(transaction, 'status_period', [
      { id: numbers.next(), version: 1, created_at: at, updated_at: at, order: key, status, entered_at: at },
    ]);
    const base = {
      operation_id: numbers.next(),
      at,
      actor_kind: 'token',
      actor_id: '1',
      actor_name: 'floor',
      via: 'API',
      resource: 'order',
      record_id: id,
      root_resource: 'order',
      root_id: id,
    };
    await insert(transaction, 'change_entry', [
      {
        id: numbers.next(),
        ...base,
        version: Number(order['version']) + 1,
        action: 'CHANGE',
        field: 'status',
        old_value: JSON.stringify(order['status']),
        new_value: JSON.stringify(status),
      },
    ]);
    return { id, status: { code: status } };
  });
}
