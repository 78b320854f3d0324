import type { FloorDatabase, FloorRow, FloorValue } from './floor-database.js';
import type { Input } from './create-order.js';
import { fullOrder } from './full-order.js';
import { group, list, money, moment, unitPrice } from './floor-values.js';

export type FloorHandlers = Record<string, (variables: FloorVariables) => Promise<unknown>>;
export interface FloorVariables {
  id?: string;
  status?: string;
  text?: string;
  from?: string;
  to?: string;
  prefix?: string;
  input?: Input;
}

const SUMMARY =
  'o.id, o.number, o.created_at, o.total, o.currency, s.code s_code, s.name s_name, c.id c_id, c.first_name, c.last_name';

/** The reading requests, each with the SQL that suits it best on this schema. */
export function floorReads(database: FloorDatabase): FloorHandlers {
  return {
    newest: () => newest(database),
    filter: ({ from, to, prefix }) => filter(database, String(from), String(to), String(prefix)),
    one: async ({ id }) => ({ order: await fullOrder(database, Number(id)) }),
    search: ({ text }) => like(database, String(text)),
  };
}

async function newest(database: FloorDatabase): Promise<object> {
  const orders = await database.all(
    `select ${SUMMARY}, o.paid, s.color, c.phones from (select id from \`order\` where deleted_at is null order by created_at desc, id desc limit 50) p
     join \`order\` o on o.id = p.id left join status s on s.code = o.status left join customer c on c.id = o.customer order by o.created_at desc, o.id desc`,
    [],
  );
  const ids = orders.map((order) => order['id'] ?? null);
  const lines = await database.all(
    `select id, \`order\`, sku, name, quantity, unit_price, discount_total, total from order_line where \`order\` in (${ids.map(() => '?').join(', ')}) and deleted_at is null order by position, id`,
    ids,
  );
  const linesOf = group(lines, 'order');
  const items = orders.map((order) => ({
    id: String(order['id']),
    number: order['number'],
    createdAt: moment(database.dialect, order['created_at']),
    status: { code: order['s_code'], name: order['s_name'], color: order['color'] },
    total: money(order['total']),
    paid: money(order['paid']),
    customer: order['c_id'] && {
      id: String(order['c_id']),
      firstName: order['first_name'],
      lastName: order['last_name'],
      phones: list(order['phones']),
    },
    lines: (linesOf.get(Number(order['id'])) ?? []).map((line) => ({
      id: String(line['id']),
      sku: line['sku'],
      name: line['name'],
      quantity: Number(line['quantity']) / 1000,
      unitPrice: unitPrice(line['unit_price']),
      discountTotal: money(line['discount_total']),
      total: money(line['total']),
    })),
  }));
  return { orders: { items } };
}

/** Buyers by name first, then their orders by the index on buyer, status and day. */
async function filter(database: FloorDatabase, from: string, to: string, prefix: string): Promise<object> {
  const isSqlite = database.dialect === 'sqlite';
  const named = isSqlite ? 'c.last_name >= ? and c.last_name < ?' : 'c.last_name like ?';
  const name = isSqlite ? [prefix, `${prefix}\u{10FFFF}`] : [`${prefix}%`];
  // SQLite does not see that a name is rarer than a status, so it is told where to begin.
  const where = `from customer c ${isSqlite ? 'cross join' : 'join'} \`order\` o on o.customer = c.id where ${named} and o.status = 'delivered' and o.created_at >= ? and o.created_at < ? and o.deleted_at is null`;
  const values: FloorValue[] = [
    ...name,
    ...[from, to].map((iso) => (isSqlite ? Date.parse(iso) : iso.slice(0, 23).replace('T', ' '))),
  ];
  const [orders, counted] = await Promise.all([
    database.all(
      `select ${SUMMARY} from (select o.id ${where} order by o.total desc, o.id desc limit 50) p join \`order\` o on o.id = p.id join status s on s.code = o.status join customer c on c.id = o.customer order by o.total desc, o.id desc`,
      values,
    ),
    database.all(`select count(*) n ${where}`, values),
  ]);
  return {
    orders: { totalCount: Number(counted[0]?.['n']), items: orders.map((order) => summary(database, order)) },
  };
}

function summary(database: FloorDatabase, order: FloorRow): object {
  return {
    id: String(order['id']),
    number: order['number'],
    createdAt: moment(database.dialect, order['created_at']),
    total: money(order['total']),
    status: { code: order['s_code'], name: order['s_name'] },
    customer: { id: String(order['c_id']), firstName: order['first_name'], lastName: order['last_name'] },
  };
}

/** What such a server has for a search box when nobody made an index for it. */
async function like(database: FloorDatabase, text: string): Promise<object> {
  const pattern = `%${text}%`;
  const found = await database.all(
    'select id, number, first_name, last_name, phone from `order` where deleted_at is null and (last_name like ? or phone like ? or number like ?) order by created_at desc limit 20',
    [pattern, pattern, pattern],
  );
  return {
    search: found.map((order) => ({
      resource: 'order',
      id: String(order['id']),
      title: order['number'],
      subtitle: [order['first_name'], order['last_name'], order['phone']].join(' · '),
    })),
  };
}
