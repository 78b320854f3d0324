import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { AppError } from '../../errors.js';
import { formatQuantity } from '../../lib/quantity.js';
import { openDraft } from '../../resource/plan.js';
import { scopeSql } from '../../resource/scope-sql.js';
import { fromSql, marks, openSource } from '../../resource/sql.js';
import { mayTell } from '../records/may-tell.js';
import type { Demand } from './hold-stock.js';
import { keyOfPlace } from './move-stock.js';

interface Free {
  amount: number;
  /** Whether the caller reaches the stock of that place. */
  isReached: boolean;
}

/**
 * The error that names each line without goods. It is made from what is committed, read past the transaction, which has
 * taken some of the goods itself; when somebody just gave goods back, all asking lines are named.
 */
export async function notEnough(context: Context, demands: Demand[]): Promise<AppError> {
  const asking = demands.filter(({ more }) => more > 0);
  const { free, nothing } = await readFree(context, [...new Set(asking.map(({ place }) => place.offer))]);
  const asked = new Map<string, number>();
  for (const { place, more } of asking)
    asked.set(keyOfPlace(place), (asked.get(keyOfPlace(place)) ?? 0) + more);
  const lacking = asking.filter(
    ({ place }) => (asked.get(keyOfPlace(place)) ?? 0) > (free.get(keyOfPlace(place))?.amount ?? 0),
  );
  const tells = mayTellGoods(context);
  const issues = (lacking.length ? lacking : asking)
    .sort((one, other) => one.line.position - other.line.position)
    .map((demand) => {
      const known = free.get(keyOfPlace(demand.place)) ?? nothing;
      return {
        path: `input.lines.${demand.line.position - 1}.quantity`,
        message:
          tells && known.isReached
            ? sentence(demand, known)
            : `line ${demand.line.position}: more is wanted than is free.`,
      };
    });
  return new AppError('CONFLICT', `Not enough in stock: ${issues.map((one) => one.message).join(' ')}`, {
    issues,
  });
}

/** Goods are named, and their stock counted, to those who read both. */
const mayTellGoods = (context: Context): boolean =>
  mayTell(context, 'orderLine', 'sku', 'name', 'quantity') &&
  mayTell(context, 'stock', 'free', 'warehouse', 'offer');

function sentence({ line, place, more }: Demand, { amount }: Free): string {
  const goods = line.sku ? `SKU ${line.sku}` : line.name;
  const free = formatQuantity(Math.max(0, amount));
  return `line ${line.position}, ${goods}: ${formatQuantity(more)} wanted, ${free} free in warehouse ${place.warehouse}.`;
}

async function readFree(
  context: Context,
  offers: number[],
): Promise<{ free: Map<string, Free>; nothing: Free }> {
  const draft = openDraft(context);
  const stock = openSource(draft, getResource('stock'));
  const scope = scopeSql(draft, stock);
  const reached = scope ? `case when ${scope.text} then 1 else 0 end` : '1';
  const rows = await context.reader.all(
    `select offer, warehouse, free, ${reached} from ${fromSql(stock).text} where offer in (${marks(offers)}) and deleted_at is null`,
    [...(scope?.values ?? []), ...offers],
  );
  const free = new Map(
    rows.map((row) => [
      keyOfPlace({ offer: Number(row[0]), warehouse: String(row[1]) }),
      { amount: Number(row[2]), isReached: Number(row[3]) === 1 },
    ]),
  );
  // Where goods never lay there is no row that could be in reach: who reaches every row may know of none.
  return { free, nothing: { amount: 0, isReached: !scope } };
}
