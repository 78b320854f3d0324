import type { Value } from './bulk-insert.js';
import type { InventedOrder } from './invent.js';
import { push, pushSearchRows, type Moment, type RowsByTable } from './rows-by-table.js';

const HOUR_MS = 3_600_000;
/** Statuses whose orders hold goods. */
const RESERVING = new Set(['new', 'approval', 'no-call', 'picking', 'picked']);

/** All rows of one order: itself, address, lines, payment, periods in its statuses, change log, search words. */
export function orderRows(
  order: InventedOrder,
  place: number,
  manager: number,
  id: () => number,
  moment: Moment,
  rows: RowsByTable,
): void {
  const { customer } = order;
  const at = moment(order.createdAt);
  const changedAt = order.createdAt + (order.status === 'new' ? 0 : 20 * HOUR_MS);
  const linesCents = order.lines.reduce((sum, { offer, pieces }) => sum + offer.cents * pieces, 0);
  const costCents = order.lines.reduce((sum, { offer, pieces }) => sum + offer.costCents * pieces, 0);
  const total = linesCents + order.deliveryCents;
  const grossProfit = total - costCents;
  const number = String(place + 1);
  const tracking =
    order.status === 'delivered' || order.status === 'shipped'
      ? `TR${String(order.id * 7).padStart(9, '0')}`
      : null;
  const address = order.hasAddress ? id() : null;
  if (address !== null) addressRow(order, address, at, rows);
  push(rows, 'order', {
    id: order.id,
    created_at: at,
    updated_at: moment(changedAt),
    version: order.status === 'new' ? 1 : 2,
    number,
    shop: 'main',
    currency: 'EUR',
    type: 'retail',
    method: order.method,
    status: order.status,
    status_changed_at: moment(changedAt),
    manager,
    customer: customer.id,
    first_name: customer.first,
    last_name: customer.last,
    phone: customer.phone,
    email: customer.email,
    customer_comment: order.id % 5 ? null : 'Please ring twice, the bell is quiet.',
    source_name: order.id % 3 ? 'google' : 'newsletter',
    lines_total: linesCents,
    vat_total: Math.round(total / 6),
    total,
    paid: order.isPaid ? total : 0,
    purchase_total: costCents,
    gross_profit: grossProfit,
    margin: total ? Math.round((grossProfit * 10_000) / total) : null,
    delivery_type: order.hasAddress ? 'courier' : 'pickup',
    delivery_cost: order.deliveryCents,
    delivery_tracking: tracking,
    delivery_address: address,
    warehouse: 'main',
  });
  order.lines.forEach((line, position) => lineRow(order, line, position + 1, id(), at, rows));
  if (order.isPaid) {
    push(rows, 'payment', {
      id: id(),
      created_at: at,
      updated_at: at,
      order: order.id,
      type: 'card',
      status: 'paid',
      amount: total,
      currency: 'EUR',
      paid_at: moment(order.createdAt + HOUR_MS),
    });
  }
  periodRows(order, changedAt, id, moment, rows);
  changeRows(order, number, total, changedAt, id, moment, rows);
  pushSearchRows(rows, 'order', order.id, {
    number,
    firstName: customer.first,
    lastName: customer.last,
    phone: customer.phone,
    email: customer.email,
    deliveryTracking: tracking,
  });
  customer.orders++;
  customer.spentCents += total;
  customer.firstOrderAt ||= order.createdAt;
  customer.lastOrderAt = order.createdAt;
}

function addressRow(order: InventedOrder, address: number, at: Value, rows: RowsByTable): void {
  const { cities, streets } = order.customer.names;
  const city = cities[order.id % cities.length] ?? cities[0];
  const street = streets[order.id % streets.length] ?? streets[0];
  push(rows, 'address', {
    id: address,
    created_at: at,
    updated_at: at,
    city,
    street,
    building: String(1 + (order.id % 90)),
    flat: String(1 + (order.id % 30)),
    text: `${city}, ${street} ${1 + (order.id % 90)}`,
  });
}

function lineRow(
  order: InventedOrder,
  { offer, pieces }: InventedOrder['lines'][number],
  position: number,
  id: number,
  at: Value,
  rows: RowsByTable,
): void {
  const total = offer.cents * pieces;
  const profit = total - offer.costCents * pieces;
  push(rows, 'order_line', {
    id,
    created_at: at,
    updated_at: at,
    order: order.id,
    position,
    offer: offer.id,
    sku: offer.sku,
    name: offer.name,
    unit: 'pcs',
    quantity: pieces * 1000,
    unit_price: offer.cents * 100,
    purchase_price: offer.costCents * 100,
    vat_rate: 2000,
    vat_amount: Math.round(total / 6),
    total,
    gross_profit: profit,
    margin: Math.round((profit * 10_000) / total),
    currency: 'EUR',
    reserved_quantity: RESERVING.has(order.status) ? pieces * 1000 : 0,
    warehouse: 'main',
  });
}

function periodRows(
  order: InventedOrder,
  changedAt: number,
  id: () => number,
  moment: Moment,
  rows: RowsByTable,
): void {
  const isNew = order.status === 'new';
  const at = moment(order.createdAt);
  const seconds = (changedAt - order.createdAt) / 1000;
  push(rows, 'status_period', {
    id: id(),
    created_at: at,
    updated_at: at,
    order: order.id,
    status: 'new',
    entered_at: at,
    left_at: isNew ? null : moment(changedAt),
    seconds: isNew ? null : seconds,
  });
  if (isNew) return;
  push(rows, 'status_period', {
    id: id(),
    created_at: moment(changedAt),
    updated_at: moment(changedAt),
    order: order.id,
    status: order.status,
    entered_at: moment(changedAt),
    left_at: null,
    seconds: null,
  });
}

function changeRows(
  order: InventedOrder,
  number: string,
  total: number,
  changedAt: number,
  id: () => number,
  moment: Moment,
  rows: RowsByTable,
): void {
  const base = {
    actor_kind: 'token',
    actor_id: '1',
    actor_name: 'Shop',
    via: 'API',
    resource: 'order',
    record_id: String(order.id),
    root_resource: 'order',
    root_id: String(order.id),
  };
  const created = {
    number,
    shop: 'main',
    status: 'new',
    currency: 'EUR',
    customer: order.customer.id,
    total: (total / 100).toFixed(2),
  };
  push(rows, 'change_entry', {
    ...base,
    id: id(),
    operation_id: id(),
    at: moment(order.createdAt),
    version: 1,
    action: 'CREATE',
    field: null,
    old_value: null,
    new_value: JSON.stringify(created),
  });
  if (order.status === 'new') return;
  push(rows, 'change_entry', {
    ...base,
    id: id(),
    operation_id: id(),
    at: moment(changedAt),
    version: 2,
    action: 'CHANGE',
    field: 'status',
    old_value: '"new"',
    new_value: JSON.stringify(order.status),
  });
}
