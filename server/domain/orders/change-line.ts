import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { formatQuantity } from '../../lib/quantity.js';
import { countAsChanged } from '../../resource/count-as-changed.js';
import { PriceType } from '../catalog/price-type.entity.js';
import { holdStock } from '../stock/hold-stock.js';
import { Warehouse } from '../stock/warehouse.entity.js';
import { writeMovements } from '../stock/write-movements.js';
import type { IssueList } from './issue-list.js';
import type { OrderDictionaries } from './order-dictionaries.js';
import type { LineChange } from './order-input.js';
import type { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import type { LineDraft } from './read-line.js';
import { refer } from './refer.js';
import { mayTell } from '../records/may-tell.js';

const EMPTIABLE = ['externalId', 'unit', 'comment', 'status', 'purchasePrice', 'vatRate'] as const;
const KEPT = ['name', 'quantity', 'unitPrice', 'discountAmount', 'discountPercent'] as const;

/** Puts what was given on a line; what was not given stays, null empties what may be empty. */
export async function changeLine(
  context: Context,
  writing: Write,
  books: OrderDictionaries,
  issues: IssueList,
  order: Order,
  line: OrderLine,
  change: LineChange,
  draft: LineDraft,
): Promise<void> {
  // Of goods that are not shown a right guess is refused like a wrong one.
  const isOther =
    (draft.offer !== undefined &&
      !(draft.offer === line.offer?.id && mayTell(context, 'orderLine', 'offer'))) ||
    (draft.sku !== undefined && !(draft.sku === line.sku && mayTell(context, 'orderLine', 'sku')));
  if (isOther) issues.add(draft.path, 'a line keeps its goods: take it out and add another one.');
  if (draft.quantity !== undefined && Math.abs(draft.quantity) < Math.abs(line.shippedQuantity)) {
    issues.add(
      `${draft.path}.quantity`,
      mayTell(context, 'orderLine', 'shippedQuantity')
        ? `${formatQuantity(line.shippedQuantity)} were shipped already: fewer are possible by returnOrderLines only.`
        : 'is less than was shipped: fewer are possible by returnOrderLines only.',
    );
  }
  const resource = getResource('orderLine');
  const given = [...resource.fields.values()].filter(({ name }) => Reflect.get(change, name) !== undefined);
  countAsChanged(context.access, resource, line, given);
  for (const name of [...KEPT, ...EMPTIABLE]) {
    if (draft[name] !== undefined) Reflect.set(line, name, draft[name]);
  }
  for (const name of EMPTIABLE) {
    if (change[name] === null) Reflect.set(line, name, null);
  }
  for (const name of ['discountAmount', 'discountPercent'] as const) {
    if (change[name] === null) line[name] = 0;
  }
  if (draft.priceType !== undefined) line.priceType = refer(writing, PriceType, draft.priceType);
  if (draft.warehouse !== undefined && draft.warehouse !== line.warehouse?.code) {
    // What is reserved there is given back there; the new place is asked afterwards.
    await writeMovements(
      context,
      writing,
      await holdStock(context, writing, books, { order, lines: [line], wanted: () => 0 }),
    );
    line.warehouse = refer(writing, Warehouse, draft.warehouse);
  }
}
