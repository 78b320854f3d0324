import { buildApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { parseDatabaseUrl } from '../../server/db/database-url.js';
import { openRandom, type Random } from '../../server/lib/random.js';
import { firstStart } from '../../server/setup/first-start.js';
import { openBulkInsert, type BulkInsert } from './bulk-insert.js';
import {
  inventCustomer,
  inventOffer,
  inventOrder,
  inventProductName,
  type InventedCustomer,
  type InventedOffer,
} from './invent.js';
import { momentOf, type RowsByTable } from './rows-by-table.js';
import { customerRow, offerRows, productRow, userRow } from './rows-of-catalog.js';
import { orderRows } from './rows-of-order.js';

const CUSTOMERS_PER_ORDER = 0.2;
const PRODUCTS = 500;
const VARIANTS = 4;
const MANAGERS = 20;
const ORDERS_A_BATCH = 5000;

/** Makes the tables and fills them with `orders` orders and what belongs to them; the same rows on every engine. */
export async function fill(url: string, orders: number, log: (line: string) => void): Promise<void> {
  const app = await buildApp(
    readConfig({ DATABASE_URL: url, LOG_LEVEL: 'warn', ADMIN_PASSWORD: 'made-for-the-bench' }),
  );
  await firstStart(app);
  await app.close();
  const bulk = await openBulkInsert(parseDatabaseUrl(url));
  try {
    await fillTables(bulk, orders, log);
    await finish(bulk);
  } finally {
    await bulk.close();
  }
}

async function fillTables(bulk: BulkInsert, count: number, log: (line: string) => void): Promise<void> {
  const random = openRandom(20_260_701);
  let next = Number(await bulk.value("select `next` from `sequence` where `name` = 'record'"));
  const id = (): number => next++;
  const managers = await fillManagers(bulk, random, id);
  const offers = await fillCatalog(bulk, random, id);
  const customers = Array.from({ length: Math.max(10, Math.round(count * CUSTOMERS_PER_ORDER)) }, () =>
    inventCustomer(random, id()),
  );
  const moment = momentOf(bulk.dialect);
  // Customers come before their orders, for the references; their sums are known when the orders are.
  const rows: RowsByTable = {};
  for (const customer of customers)
    customerRow(customer, managers[customer.id % MANAGERS] ?? 1, moment, rows);
  await flush(bulk, rows);
  for (let from = 0; from < count; from += ORDERS_A_BATCH) {
    const batch: RowsByTable = {};
    for (let place = from; place < Math.min(count, from + ORDERS_A_BATCH); place++) {
      const order = inventOrder(random, id(), place / count, customers, offers);
      if (order) orderRows(order, place, managers[random.below(MANAGERS)] ?? 1, id, moment, batch);
    }
    await flush(bulk, batch);
    if ((from / ORDERS_A_BATCH) % 5 === 4)
      log(`  ${Math.min(count, from + ORDERS_A_BATCH)} of ${count} orders`);
  }
  await keepSums(bulk, customers, moment);
  await bulk.run(
    'update stock set reserved = (select coalesce(sum(l.reserved_quantity), 0) from order_line l where l.offer = stock.offer)',
  );
  await bulk.run('update stock set free = on_hand - reserved');
  await bulk.run(`update \`sequence\` set \`next\` = ${next} where \`name\` = 'record'`);
  await bulk.run("delete from `sequence` where `name` = 'order_number'");
  await bulk.insert('sequence', [{ name: 'order_number', next: count + 1 }]);
}

async function flush(bulk: BulkInsert, rows: RowsByTable): Promise<void> {
  for (const [table, list] of Object.entries(rows)) await bulk.insert(table, list);
}

async function fillManagers(bulk: BulkInsert, random: Random, id: () => number): Promise<number[]> {
  const rows = Array.from({ length: MANAGERS }, () =>
    userRow(inventCustomer(random, id()), momentOf(bulk.dialect)),
  );
  await bulk.insert('user', rows);
  return rows.map((row) => Number(row['id']));
}

async function fillCatalog(bulk: BulkInsert, random: Random, id: () => number): Promise<InventedOffer[]> {
  const rows: RowsByTable = {};
  const offers: InventedOffer[] = [];
  for (let place = 0; place < PRODUCTS; place++) {
    const product = { id: id(), name: inventProductName(random, place) };
    productRow(product, momentOf(bulk.dialect), rows);
    for (let variant = 0; variant < VARIANTS; variant++) {
      const offer = inventOffer(random, id(), product.name, variant);
      offerRows(offer, product.id, id, momentOf(bulk.dialect), rows);
      offers.push(offer);
    }
  }
  await flush(bulk, rows);
  return offers;
}

/** By way of a table of their own: one statement instead of one for each customer. */
async function keepSums(
  bulk: BulkInsert,
  customers: InventedCustomer[],
  moment: (ms: number) => string | number,
): Promise<void> {
  const time = bulk.dialect === 'sqlite' ? 'integer' : 'datetime(3)';
  await bulk.run(
    `create table \`bench_sums\` (\`id\` bigint primary key, \`orders\` bigint, \`spent\` bigint, \`first\` ${time}, \`last\` ${time})`,
  );
  const buyers = customers.filter((one) => one.orders);
  await bulk.insert(
    'bench_sums',
    buyers.map((one) => ({
      id: one.id,
      orders: one.orders,
      spent: one.spentCents,
      first: moment(one.firstOrderAt),
      last: moment(one.lastOrderAt),
    })),
  );
  const set = [
    ['orders_count', 'orders'],
    ['total_sum', 'spent'],
    ['first_order_at', 'first'],
    ['last_order_at', 'last'],
  ];
  const from = (column: string) =>
    bulk.dialect === 'sqlite'
      ? `(select s.\`${column}\` from \`bench_sums\` s where s.\`id\` = \`customer\`.\`id\`)`
      : `s.\`${column}\``;
  const assignments = set.map(([target, column]) =>
    `\`customer\`.\`${target}\` = ${from(column ?? '')}`.replace(
      bulk.dialect === 'sqlite' ? '`customer`.' : '',
      '',
    ),
  );
  await bulk.run(
    bulk.dialect === 'sqlite'
      ? `update \`customer\` set ${assignments.join(', ')} where \`id\` in (select \`id\` from \`bench_sums\`)`
      : `update \`customer\` join \`bench_sums\` s on s.\`id\` = \`customer\`.\`id\` set ${assignments.join(', ')}`,
  );
  await bulk.run('drop table `bench_sums`');
}

/** Without statistics an engine may begin a join at the wrong end. */
async function finish(bulk: BulkInsert): Promise<void> {
  if (bulk.dialect === 'sqlite') {
    await bulk.run('analyze');
    await bulk.run('pragma wal_checkpoint(truncate)');
    return;
  }
  for (const table of [
    'order',
    'order_line',
    'customer',
    'search_term',
    'payment',
    'address',
    'status_period',
    'change_entry',
    'offer',
    'stock',
  ]) {
    await bulk.run(`analyze table \`${table}\``);
  }
}
