import type { Context } from '../../context.js';
import { conflict } from '../../errors.js';
import { mayTell } from '../records/may-tell.js';
import { nameOfOrder } from './name-of-order.js';
import type { OrderDictionaries, StatusEntry } from './order-dictionaries.js';

/** An order, loaded or as few columns of it. */
interface Moving {
  id: number;
  number: string;
  version: number;
  status: { code: string };
}

/** Whether the rules of the dictionary let an order go there. */
export function canGo(books: OrderDictionaries, order: Moving, to: StatusEntry): boolean {
  const allowed = books.status.get(order.status.code)?.transitionsTo ?? [];
  return !allowed.length || allowed.includes(to.code);
}

export function checkTransition(
  context: Pick<Context, 'access'>,
  books: OrderDictionaries,
  order: Moving,
  to: StatusEntry,
): void {
  if (canGo(books, order, to)) return;
  const allowed = books.status.get(order.status.code)?.transitionsTo ?? [];
  const name = nameOfOrder(context, order);
  throw conflict(
    mayTell(context, 'order', 'status')
      ? `Order ${name} can not go from "${order.status.code}" to "${to.code}"; from there it goes to: ${allowed.join(', ')}.`
      : `Order ${name} can not go to "${to.code}" from where it stands.`,
    { version: order.version },
  );
}
