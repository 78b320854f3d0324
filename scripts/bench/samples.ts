import { openRandom, type Random } from '../../server/lib/random.js';
import type { FloorDatabase, FloorRow } from './floor/floor-database.js';
import { FIRST_DAY } from './invent.js';

/** What the requests ask for, taken from the data. */
export interface Samples {
  /** The person with the most orders. */
  ownerId: string;
  ids: string[];
  filters: { from: string; to: string; prefix: string }[];
  texts: string[];
  deepCursor: string;
  offers: string[];
  phones: string[];
  /** Totals of orders, as the API writes them. */
  sums: string[];
  /** Orders that may go from one status to another and back. */
  open: { id: string; status: string }[];
}

const MANY = 64;
const DEPTH = 90_000;
const MONTH_MS = 30 * 24 * 3600_000;
const PREFIXES: [string, ...string[]] = ['Ko', 'Be', 'An', 'Sch', 'Mar', 'Ha', 'No', 'Ro', 'Si', 'Wa'];

export async function takeSamples(
  database: FloorDatabase,
  askCursor: (offset: number) => Promise<string>,
): Promise<Omit<Samples, 'ownerId'>> {
  const random = openRandom(7);
  const [bounds] = await database.all('select min(id) low, max(id) high, count(*) n from `order`', []);
  const orders = await pickOrders(database, bounds ?? {}, MANY, random);
  const offers = await database.all('select id from offer order by id limit 500', []);
  const open = await database.all(
    "select id, status from `order` where status in ('approval', 'no-call') and deleted_at is null order by id limit 256",
    [],
  );
  return {
    ids: orders.map((order) => String(order['id'])),
    filters: Array.from({ length: MANY }, (_, place) => {
      const from = FIRST_DAY + random.below(20) * MONTH_MS;
      return {
        from: new Date(from).toISOString(),
        to: new Date(from + 3 * MONTH_MS).toISOString(),
        prefix: PREFIXES[place % PREFIXES.length] ?? PREFIXES[0],
      };
    }),
    texts: orders.map(textOf),
    deepCursor: await askCursor(Math.max(0, Math.min(DEPTH, Number(bounds?.['n']) - 100) - 1)),
    offers: offers.map((offer) => String(offer['id'])),
    phones: orders.map((order) => String(order['phone'])),
    sums: orders.map((order) => (Number(order['total']) / 100).toFixed(2)),
    open: open.map((order) => ({ id: String(order['id']), status: String(order['status']) })),
  };
}

async function pickOrders(
  database: FloorDatabase,
  bounds: FloorRow,
  count: number,
  random: Random,
): Promise<FloorRow[]> {
  const [low, high] = [Number(bounds['low']), Number(bounds['high'])];
  const picked: FloorRow[] = [];
  for (let place = 0; place < count; place++) {
    const id = low + random.below(high - low);
    picked.push(
      ...(await database.all(
        'select id, number, phone, last_name, total from `order` where id >= ? order by id limit 1',
        [id],
      )),
    );
  }
  return picked;
}

/** What people type into the box: most often a phone, a number, a name. */
function textOf(order: FloorRow, place: number): string {
  const [phone, number, name] = [String(order['phone']), String(order['number']), String(order['last_name'])];
  return [phone, number, phone.slice(0, 9), name][place % 4] ?? number;
}
