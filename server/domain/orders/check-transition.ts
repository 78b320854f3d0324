import { conflict } from '../../errors.js';
import type { OrderDictionaries, StatusEntry } from './order-dictionaries.js';

/** An order, loaded or as few columns of it. */
interface Moving {
  number: string;
  version: number;
  status: { code: string };
}

/** Whether the rules of the dictionary let an order go there. */
export function canGo(books: OrderDictionaries, order: Moving, to: StatusEntry): boolean {
  const allowed = books.status.get(order.status.code)?.transitionsTo ?? [];
  return !allowed.length || allowed.includes(to.code);
}

export function checkTransition(books: OrderDictionaries, order: Moving, to: StatusEntry): void {
  if (canGo(books, order, to)) return;
  const allowed = books.status.get(order.status.code)?.transitionsTo ?? [];
  throw conflict(
    `Order ${order.number} can not go from "${order.status.code}" to "${to.code}"; from there it goes to: ${allowed.join(', ')}.`,
    {
      version: order.version,
    },
  );
}
