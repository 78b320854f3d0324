import type { FloorDatabase, FloorRow, FloorTransaction, FloorValue } from './floor-database.js';
import { insert, stored, type Record } from './floor-inserts.js';
import { money, unitPrice } from './floor-values.js';
import type { FloorNumbers } from './floor-writes.js';
import { termRows } from './term-rows.js';

/** What the bench sends, which it builds itself. */
export interface Input {
  customer: { phone: string };
  lines: { offer: string; quantity: number }[];
}

/** One transaction: buyer by phone, prices of today, stock taken where enough is free, order, lines, log and search words. */
export async function createOrder(
  database: FloorDatabase,
  numbers: FloorNumbers,
  input: Input,
): Promise<object> {
  const { dialect } = database;
  const now = Date.now();
  const at = stored(dialect, now);
  const id = numbers.next();
  const number = `F${id}`;
  return database.transact(async (transaction) => {
    const [customer] = await transaction.all(
      "select c.* from search_term w join customer c on c.id = w.record_id where w.term = ? and w.resource = 'customer' and w.field = 'phones' and c.deleted_at is null limit 1",
      [input.customer.phone.replace('+', '')],
    );
    const offers = await readOffers(transaction, input);
    const lines = input.lines.map((line, place) => lineOf(offers, line, place + 1, id, numbers.next(), at));
    const order = orderOf(lines, customer ?? {}, { id, number, at, dueAt: stored(dialect, now + 600_000) });
    await insert(transaction, 'order', [order]);
    await insert(transaction, 'order_line', lines);
    const movements: Record[] = [];
    for (const line of [...lines].sort((one, other) => Number(one['offer']) - Number(other['offer']))) {
      const quantity = Number(line['quantity']);
      const taken = await transaction.run(
        'update stock set reserved = reserved + ?, free = free - ?, version = version + 1, updated_at = ? where offer = ? and warehouse = ? and free >= ?',
        [quantity, quantity, at, line['offer'] ?? null, 'main', quantity],
      );
      if (taken !== 1) throw new Error(`Not enough of offer ${line['offer']}.`);
      movements.push({
        id: numbers.next(),
        version: 1,
        created_at: at,
        updated_at: at,
        offer: line['offer'] ?? null,
        warehouse: 'main',
        kind: 'RESERVE',
        quantity,
        order: id,
        order_line: line['id'] ?? null,
      });
    }
    await insert(transaction, 'stock_movement', movements);
    await insert(transaction, 'status_period', [
      {
        id: numbers.next(),
        version: 1,
        created_at: at,
        updated_at: at,
        order: id,
        status: 'new',
        entered_at: at,
      },
    ]);
    await transaction.run(
      'update customer set total_sum = total_sum + ?, orders_count = orders_count + 1, last_order_at = ?, first_order_at = coalesce(first_order_at, ?) where id = ?',
      [Number(order['total']), at, at, order['customer'] ?? null],
    );
    await insert(transaction, 'change_entry', logRows(numbers, at, order, lines));
    await insert(transaction, 'search_term', termRows(order));
    return { id: String(id), number, total: money(order['total'] ?? 0), status: { code: 'new' } };
  });
}

async function readOffers(transaction: FloorTransaction, input: Input): Promise<Map<number, FloorRow>> {
  const ids = input.lines.map((line) => Number(line.offer));
  const rows = await transaction.all(
    `select o.id, o.sku, o.name, o.purchase_price, coalesce(o.vat_rate, p.vat_rate) vat_rate, coalesce(o.unit, p.unit) unit, r.price from offer o join product p on p.id = o.product join price r on r.offer = o.id and r.price_type = 'base' and r.currency = 'EUR' where o.id in (${ids.map(() => '?').join(', ')}) and o.deleted_at is null`,
    ids,
  );
  return new Map(rows.map((row) => [Number(row['id']), row]));
}

function lineOf(
  offers: Map<number, FloorRow>,
  line: Input['lines'][number],
  position: number,
  order: number,
  id: number,
  at: FloorValue,
): Record {
  const offer = offers.get(Number(line.offer));
  if (!offer) throw new Error(`There is no offer ${line.offer}.`);
  const total = Math.round((Number(offer['price']) * line.quantity) / 100);
  const vat = Math.round((total * Number(offer['vat_rate'])) / (10_000 + Number(offer['vat_rate'])));
  const profit = total - vat - Math.round((Number(offer['purchase_price']) * line.quantity) / 100);
  return {
    id,
    version: 1,
    created_at: at,
    updated_at: at,
    order,
    position,
    offer: Number(offer['id']),
    sku: offer['sku'] ?? null,
    name: offer['name'] ?? null,
    unit: offer['unit'] ?? null,
    quantity: line.quantity * 1000,
    unit_price: offer['price'] ?? 0,
    purchase_price: offer['purchase_price'] ?? null,
    vat_rate: offer['vat_rate'] ?? null,
    vat_amount: vat,
    total,
    gross_profit: profit,
    margin: Math.round((profit * 10_000) / (total - vat)),
    currency: 'EUR',
    price_type: 'base',
    reserved_quantity: line.quantity * 1000,
    warehouse: 'main',
  };
}

function orderOf(
  lines: Record[],
  customer: FloorRow,
  own: { id: number; number: string; at: FloorValue; dueAt: FloorValue },
): Record {
  const sum = (column: string) => lines.reduce((total, line) => total + Number(line[column]), 0);
  const cost = lines.reduce(
    (total, line) =>
      total + Math.round((Number(line['purchase_price']) * Number(line['quantity'])) / 100_000),
    0,
  );
  const phones: string[] = JSON.parse(String(customer['phones'] ?? '[]'));
  const emails: string[] = JSON.parse(String(customer['emails'] ?? '[]'));
  return {
    id: own.id,
    version: 1,
    created_at: own.at,
    updated_at: own.at,
    number: own.number,
    shop: 'main',
    currency: 'EUR',
    status: 'new',
    status_changed_at: own.at,
    status_due_at: own.dueAt,
    customer: customer['id'] ?? null,
    first_name: customer['first_name'] ?? null,
    last_name: customer['last_name'] ?? null,
    phone: phones[0] ?? null,
    email: emails[0] ?? null,
    lines_total: sum('total'),
    vat_total: sum('vat_amount'),
    total: sum('total'),
    purchase_total: cost,
    gross_profit: sum('gross_profit'),
    margin: Math.round((sum('gross_profit') * 10_000) / (sum('total') - sum('vat_amount'))),
  };
}

/** An entry for the order and each line with their values as they are shown; movements are a log themselves. */
function logRows(numbers: FloorNumbers, at: FloorValue, order: Record, lines: Record[]): Record[] {
  const operation = numbers.next();
  const entry = (resource: string, id: unknown, values: object): Record => ({
    id: numbers.next(),
    operation_id: operation,
    at,
    actor_kind: 'token',
    actor_id: '1',
    actor_name: 'floor',
    via: 'API',
    resource,
    record_id: String(id),
    root_resource: 'order',
    root_id: String(order['id']),
    version: 1,
    action: 'CREATE',
    new_value: JSON.stringify(values),
  });
  const { number, customer, first_name: firstName, last_name: lastName, phone, email } = order;
  const amounts = {
    linesTotal: money(order['lines_total']),
    vatTotal: money(order['vat_total']),
    total: money(order['total']),
    purchaseTotal: money(order['purchase_total']),
    grossProfit: money(order['gross_profit']),
  };
  return [
    entry('order', order['id'], {
      number,
      shop: 'main',
      currency: 'EUR',
      status: 'new',
      customer,
      firstName,
      lastName,
      phone,
      email,
      ...amounts,
      margin: Number(order['margin']) / 100,
    }),
    ...lines.map((line) =>
      entry('orderLine', line['id'], {
        order: line['order'],
        position: line['position'],
        offer: line['offer'],
        sku: line['sku'],
        name: line['name'],
        unit: line['unit'],
        quantity: Number(line['quantity']) / 1000,
        unitPrice: unitPrice(line['unit_price']),
        purchasePrice: unitPrice(line['purchase_price']),
        vatRate: Number(line['vat_rate']) / 100,
        vatAmount: money(line['vat_amount']),
        total: money(line['total']),
        grossProfit: money(line['gross_profit']),
        margin: Number(line['margin']) / 100,
        currency: 'EUR',
        priceType: 'base',
        reservedQuantity: Number(line['reserved_quantity']) / 1000,
        warehouse: 'main',
      }),
    ),
  ];
}
