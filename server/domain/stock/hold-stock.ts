import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import type { OrderDictionaries } from '../orders/order-dictionaries.js';
import type { Order } from '../orders/order.entity.js';
import type { OrderLine } from '../orders/order-line.entity.js';
import { refer } from '../orders/refer.js';
import { changeStock, keyOfPlace, readCounted, type Place, type StockChange } from './move-stock.js';
import { notEnough } from './not-enough.js';
import { Warehouse } from './warehouse.entity.js';
import type { Movement } from './write-movements.js';

export interface Holding {
  order: Order;
  lines: OrderLine[];
  /** What is to be reserved for a line, in thousandths. */
  wanted: (line: OrderLine) => number;
  /** Offers known to be counted; asked of the database when not given. */
  counted?: Set<number>;
}

/** What one line asks of one place. */
export interface Demand {
  line: OrderLine;
  place: Place;
  /** Added to the line's reserve; below zero it is given back. */
  more: number;
}

/**
 * Brings the reserve of each line to what is wanted. Goods that no warehouse counts are goods to order: they are sold
 * without a reserve. Of counted goods nobody gets more than is free, however many ask at once; then everything is
 * refused, naming the lines that lack goods. The movements given back are to be written once the lines are.
 */
export async function holdStock(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  holding: Holding,
): Promise<Movement[]> {
  const demands = await findDemands(writing, books, holding);
  if (!demands.length) return [];
  if (!(await changeStock(context, writing, changesOf(demands)))) throw await notEnough(context, demands);
  for (const { line, place, more } of demands) {
    line.reservedQuantity += more;
    // What is reserved there must be given back there, whatever becomes of the defaults.
    if (line.warehouse?.code !== place.warehouse) line.warehouse = refer(writing, Warehouse, place.warehouse);
  }
  return demands.map(({ line, place, more }) => ({
    kind: more > 0 ? 'RESERVE' : 'RELEASE',
    place,
    quantity: more,
    order: holding.order.id,
    line: line.id,
  }));
}

async function findDemands(
  writing: Write,
  books: OrderDictionaries,
  { order, lines, wanted, counted }: Holding,
): Promise<Demand[]> {
  const asking = lines.filter((line) => line.offer && wanted(line) !== line.reservedQuantity);
  const wanting = asking.filter((line) => wanted(line) > line.reservedQuantity);
  const known = counted ?? (await readCounted(writing, [...new Set(wanting.map(offerOf))]));
  return asking
    .map((line) => ({
      line,
      more: wanted(line) - line.reservedQuantity,
      warehouse: warehouseOf(books, order, line),
    }))
    .filter(({ line, more }) => more < 0 || known.has(offerOf(line)))
    .flatMap(({ line, more, warehouse }) =>
      warehouse === undefined ? [] : [{ line, more, place: { offer: offerOf(line), warehouse } }],
    );
}

/** Lines of the same goods ask together. */
function changesOf(demands: Demand[]): StockChange[] {
  const sums = new Map<string, { place: Place; more: number }>();
  for (const { place, more } of demands) {
    const sum = sums.get(keyOfPlace(place)) ?? { place, more: 0 };
    sum.more += more;
    sums.set(keyOfPlace(place), sum);
  }
  return [...sums.values()].map(({ place, more }) => ({
    place,
    reserved: more,
    ...(more > 0 ? { atLeast: { free: more } } : {}),
  }));
}

export const offerOf = (line: OrderLine): number => line.offer?.id ?? 0;

export const warehouseOf = (books: OrderDictionaries, order: Order, line: OrderLine): string | undefined =>
  line.warehouse?.code ?? order.warehouse?.code ?? findWarehouse(books, order.shop.code);

/** The shop's own warehouse before a common one, the default before others. */
function findWarehouse(books: OrderDictionaries, shop: string): string | undefined {
  const active = [...books.warehouse.values()].filter((one) => one.active);
  const own = active.filter((one) => one.shop === shop);
  const common = active.filter((one) => one.shop === null);
  const chosen =
    own.find((one) => one.isDefault) ?? common.find((one) => one.isDefault) ?? own[0] ?? common[0];
  return chosen?.code;
}
