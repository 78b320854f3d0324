import type { RoleSchema } from '../providers/role-schema';

/** Columns of the order list: their source, the field that the role must have, and what they are called. */
const columns: [source: string, field: string, label: string][] = [
  ['number', 'number', 'fields.number'],
  ['createdAt', 'createdAt', 'resources.orders.fields.createdAt'],
  ['status.name', 'status', 'resources.orders.fields.status'],
  ['lastName', 'lastName', 'kontor.order.buyer'],
  ['manager.lastName', 'manager', 'resources.orders.fields.manager'],
  ['shop.name', 'shop', 'resources.orders.fields.shop'],
  ['delivery.type.name', 'delivery.type', 'resources.orders.fields.delivery_type'],
  ['paid', 'paid', 'kontor.orderList.paymentState'],
  ['total', 'total', 'resources.orders.fields.total'],
  ['grossProfit', 'grossProfit', 'resources.orders.fields.grossProfit'],
  ['margin', 'margin', 'resources.orders.fields.margin'],
  ['tags', 'tags', 'resources.orders.fields.tags'],
];

/** Those of this role, for the menu of columns. */
export function orderColumns(
  role: RoleSchema,
  translate: (key: string) => string,
): { source: string; label: string }[] {
  return columns
    .filter(([, field]) => role.canRead(`order.${field}`))
    .map(([source, , label]) => ({ source, label: translate(label) }));
}
