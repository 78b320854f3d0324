import type { FloorDatabase, FloorRow } from './floor-database.js';
import { list, money, moment, unitPrice } from './floor-values.js';

const COLUMNS = `o.*, sh.name shop_name, s.code s_code, s.name s_name, s.color s_color, g.code g_code, g.name g_name,
  m.code m_code, m.name m_name, u.id u_id, u.first_name u_first, u.last_name u_last,
  c.id c_id, c.first_name c_first, c.last_name c_last, c.phones c_phones, c.emails c_emails, c.vip c_vip, c.orders_count c_orders, c.total_sum c_sum,
  dt.code dt_code, dt.name dt_name, a.id a_id, a.city a_city, a.street a_street, a.building a_building, a.flat a_flat, a.text a_text`;

/** Everything the order's page shows: five statements, those of the parts at the same time. */
export async function fullOrder(database: FloorDatabase, id: number): Promise<object | null> {
  const part = (columns: string, table: string, order: string) =>
    database.all(
      `select ${columns} from ${table} where p.\`order\` = ? and p.deleted_at is null order by ${order}`,
      [id],
    );
  const [orders, lines, payments, periods, history] = await Promise.all([
    database.all(
      `select ${COLUMNS} from \`order\` o left join shop sh on sh.code = o.shop left join status s on s.code = o.status left join status_group g on g.code = s.\`group\`
       left join order_method m on m.code = o.method left join \`user\` u on u.id = o.manager left join customer c on c.id = o.customer
       left join delivery_type dt on dt.code = o.delivery_type left join address a on a.id = o.delivery_address where o.id = ? and o.deleted_at is null`,
      [id],
    ),
    part('p.*', 'order_line p', 'p.position, p.id'),
    part(
      'p.*, t.code t_code, t.name t_name, s.code s_code, s.name s_name',
      'payment p left join payment_type t on t.code = p.type left join payment_status s on s.code = p.status',
      'p.id',
    ),
    part(
      'p.*, s.code s_code, s.name s_name',
      'status_period p left join status s on s.code = p.status',
      'p.entered_at, p.id',
    ),
    database.all(
      "select * from change_entry where root_resource = 'order' and root_id = ? order by `at` desc, id desc limit 200",
      [String(id)],
    ),
  ]);
  const [order] = orders;
  const when = (value: FloorRow[string] | undefined) => moment(database.dialect, value);
  return order
    ? {
        ...head(order, when),
        lines: lines.map(line),
        payments: payments.map((one) => ({
          id: String(one['id']),
          type: code(one, 't'),
          status: code(one, 's'),
          amount: money(one['amount']),
          paidAt: when(one['paid_at']),
        })),
        statusPeriods: periods.map((one) => ({
          status: code(one, 's'),
          enteredAt: when(one['entered_at']),
          leftAt: when(one['left_at']),
          seconds: one['seconds'],
        })),
        history: history.map((one) => ({
          id: String(one['id']),
          at: when(one['at']),
          actor: { kind: one['actor_kind'], name: one['actor_name'] },
          field: one['field'],
          action: one['action'],
          old: list(one['old_value']),
          new: list(one['new_value']),
        })),
      }
    : null;
}

type When = (value: FloorRow[string] | undefined) => string | null;

const code = (row: FloorRow, prefix: string) =>
  row[`${prefix}_code`] && { code: row[`${prefix}_code`], name: row[`${prefix}_name`] };

function head(order: FloorRow, when: When): object {
  return {
    id: String(order['id']),
    version: order['version'],
    number: order['number'],
    externalId: order['external_id'],
    createdAt: when(order['created_at']),
    updatedAt: when(order['updated_at']),
    shop: { code: order['shop'], name: order['shop_name'] },
    currency: order['currency'],
    status: {
      code: order['s_code'],
      name: order['s_name'],
      color: order['s_color'],
      group: code(order, 'g'),
    },
    statusChangedAt: when(order['status_changed_at']),
    method: code(order, 'm'),
    manager: order['u_id'] && {
      id: String(order['u_id']),
      firstName: order['u_first'],
      lastName: order['u_last'],
    },
    customer: order['c_id'] && {
      id: String(order['c_id']),
      firstName: order['c_first'],
      lastName: order['c_last'],
      phones: list(order['c_phones']),
      emails: list(order['c_emails']),
      vip: order['c_vip'] === 1,
      ordersCount: order['c_orders'],
      totalSum: money(order['c_sum']),
    },
    firstName: order['first_name'],
    lastName: order['last_name'],
    phone: order['phone'],
    email: order['email'],
    call: order['call'] === 1,
    customerComment: order['customer_comment'],
    managerComment: order['manager_comment'],
    source: {
      source: order['source_name'],
      medium: order['source_medium'],
      campaign: order['source_campaign'],
    },
    linesTotal: money(order['lines_total']),
    discountTotal: money(order['discount_total']),
    vatTotal: money(order['vat_total']),
    total: money(order['total']),
    paid: money(order['paid']),
    due: money(Number(order['total']) - Number(order['paid'])),
    purchaseTotal: money(order['purchase_total']),
    grossProfit: money(order['gross_profit']),
    margin: order['margin'] === null ? null : Number(order['margin']) / 100,
    delivery: delivery(order),
  };
}

function delivery(order: FloorRow): object {
  return {
    type: code(order, 'dt'),
    cost: money(order['delivery_cost']),
    netCost: money(order['delivery_net_cost']),
    tracking: order['delivery_tracking'],
    address: order['a_id'] && {
      city: order['a_city'],
      street: order['a_street'],
      building: order['a_building'],
      flat: order['a_flat'],
      text: order['a_text'],
    },
  };
}

function line(one: FloorRow): object {
  return {
    id: String(one['id']),
    position: one['position'],
    sku: one['sku'],
    name: one['name'],
    unit: one['unit'],
    quantity: Number(one['quantity']) / 1000,
    unitPrice: unitPrice(one['unit_price']),
    purchasePrice: unitPrice(one['purchase_price']),
    discountTotal: money(one['discount_total']),
    vatRate: Number(one['vat_rate']) / 100,
    vatAmount: money(one['vat_amount']),
    total: money(one['total']),
    grossProfit: money(one['gross_profit']),
  };
}
