import type { Context } from '../../context.js';
import { AppError } from '../../errors.js';
import { formatQuantity } from '../../lib/quantity.js';
import { marks } from '../../resource/sql.js';
import type { Demand } from './hold-stock.js';
import { keyOfPlace } from './move-stock.js';

/**
 * The error that names each line without goods. It is made from what is committed, read past the transaction, which has
 * taken some of the goods itself; when somebody just gave goods back, all asking lines are named.
 */
export async function notEnough(context: Context, demands: Demand[]): Promise<AppError> {
  const asking = demands.filter(({ more }) => more > 0);
  const free = await readFree(context, [...new Set(asking.map(({ place }) => place.offer))]);
  const asked = new Map<string, number>();
  for (const { place, more } of asking)
    asked.set(keyOfPlace(place), (asked.get(keyOfPlace(place)) ?? 0) + more);
  const lacking = asking.filter(
    ({ place }) => (asked.get(keyOfPlace(place)) ?? 0) > (free.get(keyOfPlace(place)) ?? 0),
  );
  const issues = (lacking.length ? lacking : asking)
    .sort((one, other) => one.line.position - other.line.position)
    .map(({ line, place, more }) => ({
      path: `input.lines.${line.position - 1}.quantity`,
      message: `line ${line.position}, ${line.sku ? `SKU ${line.sku}` : line.name}: ${formatQuantity(more)} wanted, ${formatQuantity(
        Math.max(0, free.get(keyOfPlace(place)) ?? 0),
      )} free in warehouse ${place.warehouse}.`,
    }));
  return new AppError('CONFLICT', `Not enough in stock: ${issues.map((one) => one.message).join(' ')}`, {
    issues,
  });
}

async function readFree(context: Context, offers: number[]): Promise<Map<string, number>> {
  const rows = await context.reader.all(
    `select offer, warehouse, free from stock where offer in (${marks(offers)}) and deleted_at is null`,
    offers,
  );
  return new Map(
    rows.map((row) => [keyOfPlace({ offer: Number(row[0]), warehouse: String(row[1]) }), Number(row[2])]),
  );
}
