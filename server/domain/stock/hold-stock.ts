import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { AppError } from '../../errors.js';
import { formatQuantity } from '../../lib/quantity.js';
import type { OrderDictionaries } from '../orders/order-dictionaries.js';
import type { Order } from '../orders/order.entity.js';
import type { OrderLine } from '../orders/order-line.entity.js';
import { changeAmounts, comparePlaces, noteMovement, readFree, type Place } from './move-stock.js';
import { Warehouse } from './warehouse.entity.js';
import { refer } from '../orders/refer.js';

interface Task {
  line: OrderLine;
  place: Place;
  /** What is to be added to the line's reserve. */
  more: number;
}

interface Shortage {
  line: OrderLine;
  place: Place;
  wanted: number;
}

/**
 * Brings the reserve of each line to what `wanted` says (thousandths). Goods that no warehouse counts are goods to
 * order: they are sold without a reserve. Of counted goods nobody gets more than is free, however many ask at once;
 * then everything is refused, naming each line that lacks goods.
 */
export async function holdStock(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  lines: OrderLine[],
  wanted: (line: OrderLine) => number,
): Promise<void> {
  const asking = lines.filter((line) => line.offer && wanted(line) !== line.reservedQuantity);
  if (!asking.length) return;
  const counted = await readFree(writing, [...new Set(asking.filter((line) => wanted(line) > line.reservedQuantity).map(offerOf))]);
  const tasks = asking
    .map((line) => taskOf(books, order, line, wanted(line) - line.reservedQuantity))
    .filter((task) => task !== undefined)
    .filter((task) => task.more < 0 || counted.has(task.place.offer))
    .sort((one, other) => comparePlaces(one.place, other.place) || one.more - other.more || one.line.position - other.line.position);
  const shortages: Shortage[] = [];
  for (const task of tasks) {
    const done = await changeAmounts(context, writing, task.place, { reserved: task.more }, task.more > 0 ? { free: task.more } : {});
    if (!done) shortages.push({ line: task.line, place: task.place, wanted: task.more });
    else settle(context, writing, order, task);
  }
  if (shortages.length) throw await notEnough(writing, shortages);
}

function taskOf(books: OrderDictionaries, order: Order, line: OrderLine, more: number): Task | undefined {
  const warehouse = line.warehouse?.code ?? order.warehouse?.code ?? findWarehouse(books, order.shop.code);
  return warehouse === undefined ? undefined : { line, place: { offer: offerOf(line), warehouse }, more };
}

/** The warehouse is kept on the line: what is reserved there must be given back there. */
function settle(context: Context, writing: Write, order: Order, { line, place, more }: Task): void {
  line.reservedQuantity += more;
  if (line.warehouse?.code !== place.warehouse) line.warehouse = refer(writing, Warehouse, place.warehouse);
  noteMovement(context, writing, more > 0 ? 'RESERVE' : 'RELEASE', place, more, { order, line });
}

export const offerOf = (line: OrderLine): number => line.offer?.id ?? 0;

/** The shop's own warehouse before a common one, the default before others. */
export function findWarehouse(books: OrderDictionaries, shop: string): string | undefined {
  const active = [...books.warehouse.values()].filter((one) => one.active);
  const own = active.filter((one) => one.shop === shop);
  const common = active.filter((one) => one.shop === null);
  const chosen = own.find((one) => one.isDefault) ?? common.find((one) => one.isDefault) ?? own[0] ?? common[0];
  return chosen?.code;
}

async function notEnough(writing: Write, shortages: Shortage[]): Promise<AppError> {
  const free = await readFree(writing, [...new Set(shortages.map((one) => one.place.offer))]);
  const issues = shortages
    .sort((one, other) => one.line.position - other.line.position)
    .map(({ line, place, wanted }) => {
      const left = Math.max(0, free.get(place.offer)?.get(place.warehouse) ?? 0);
      const goods = line.sku ? `SKU ${line.sku}` : line.name;
      return {
        path: `input.lines.${line.position - 1}.quantity`,
        message: `line ${line.position}, ${goods}: ${formatQuantity(wanted)} wanted, ${formatQuantity(left)} free in warehouse ${place.warehouse}.`,
      };
    });
  return new AppError('CONFLICT', `Not enough in stock: ${issues.map((one) => one.message).join(' ')}`, { issues });
}
