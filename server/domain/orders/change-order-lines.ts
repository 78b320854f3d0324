import type { Context } from '../../context.js';
import { write, type Write } from '../../changes/write.js';
import { badInput, conflict } from '../../errors.js';
import { holdStock } from '../stock/hold-stock.js';
import { unshipped } from '../stock/ship-stock.js';
import { writeMovements } from '../stock/write-movements.js';
import { addLine } from './add-line.js';
import { assignOrderFields } from './assign-order-fields.js';
import { changeLine } from './change-line.js';
import { numbersForLines } from './count-lines.js';
import { fillLine } from './fill-line.js';
import { findOffers } from './find-offers.js';
import { IssueList } from './issue-list.js';
import { loadLines, loadOrder, loadPayments } from './load-order.js';
import { changeLineValues, checkNewValues } from './order-custom-values.js';
import { getOrderDictionaries, type OrderDictionaries } from './order-dictionaries.js';
import type { LineChange } from './order-input.js';
import type { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import { checkLineCount } from './plan-order.js';
import { readLine } from './read-line.js';
import { isCanceled, recountOrder } from './recount-order.js';
import { nameOfOrder } from './name-of-order.js';

/** What may come with the lines: the version that was read, and fields of the order itself. */
export interface LinesChange {
  version?: number | null | undefined;
  fields?: object | null | undefined;
}

/**
 * Changes, adds and takes out lines, and fields of the order with them, all or none. Reserved goods follow: more are reserved, those not wanted are
 * released. What was shipped stays; it comes back by returnOrderLines.
 */
export async function changeOrderLines(
  context: Context,
  id: string | number,
  changes: LineChange[],
  { version, fields }: LinesChange = {},
): Promise<number> {
  checkLineCount(changes);
  if (!changes.length) throw badInput([{ path: 'lines', message: 'name at least one line to change.' }]);
  const books = await getOrderDictionaries(context);
  return write(
    context,
    async (writing) => {
      const order = await loadOrder(context, writing, id, version);
      if (isCanceled(books, order))
        throw conflict(
          `Order ${nameOfOrder(context, order)} is canceled: move it to another status before you change its lines.`,
        );
      if (fields) await assignOrderFields(context, writing, order, fields);
      const lines = await loadLines(writing, order);
      const holds =
        books.status.get(order.status.code)?.effect === 'RESERVE' ||
        lines.some((line) => line.reservedQuantity > 0);
      const all = await applyChanges(context, writing, books, order, lines, changes);
      const wanted = (line: OrderLine): number => (line.deletedAt || !holds ? 0 : unshipped(line));
      await recountOrder(context, writing, books, order, all, await loadPayments(writing, order));
      const movements = await holdStock(context, writing, books, { order, lines: all, wanted });
      await writing.em.flush();
      await writeMovements(context, writing, movements);
      return order.id;
    },
    await numbersForLines(context, id, changes.length),
  );
}

async function applyChanges(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  order: Order,
  lines: OrderLine[],
  changes: LineChange[],
): Promise<OrderLine[]> {
  const issues = new IssueList();
  const rules = {
    currency: order.currency,
    allowsNegative: books.orderType.get(order.type?.code ?? '')?.allowsNegative === true,
  };
  const sale = { shop: order.shop.code, currency: order.currency };
  const drafts = changes.map((change, index) => ({
    change,
    draft: readLine(books, issues, change, rules, `lines.${index}`),
  }));
  const added = drafts
    .filter(({ change }) => change.id === null || change.id === undefined)
    .map(({ draft }) => draft);
  for (const { change, draft } of drafts) {
    if (change.id === null || change.id === undefined) continue;
    const line = lines.find((one) => one.id === Number(change.id));
    if (!line)
      issues.add(
        `${draft.path}.id`,
        `order ${nameOfOrder(context, order)} has no line "${String(change.id).slice(0, 40)}".`,
      );
    else if (change.remove) removeLine(issues, writing, line, draft.path);
    else {
      await changeLine(context, writing, books, issues, order, line, change, draft);
      await changeLineValues(context, writing, issues, line, draft.custom, sale, draft.path);
    }
  }
  for (const draft of added)
    await checkNewValues(context, issues, 'orderLine', draft.custom, sale, draft.path);
  const offers = await findOffers(context, added, order.currency);
  const priceType = order.priceType?.code;
  const filled = added
    .map((draft) => fillLine(books, issues, offers, draft, { currency: order.currency, priceType }))
    .filter((line) => line !== undefined);
  const standing = lines.filter((line) => !line.deletedAt).length + filled.length;
  if (!standing) issues.add('lines', 'an order has at least one line: cancel it instead.');
  issues.throwIfAny();
  checkLineCount({ length: standing });
  const last = Math.max(0, ...lines.map((line) => line.position));
  return [...lines, ...filled.map((line, index) => addLine(writing, order, line, last + index + 1))];
}

function removeLine(issues: IssueList, writing: Write, line: OrderLine, path: string): void {
  if (line.shippedQuantity)
    issues.add(path, `line ${line.position} was shipped: take the goods back with returnOrderLines.`);
  line.deletedAt = writing.operation.at;
  line.deleteReason = 'taken out of the order';
}
