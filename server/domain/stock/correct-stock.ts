import type { Context } from '../../context.js';
import { write, type Write } from '../../changes/write.js';
import { conflict } from '../../errors.js';
import { formatQuantity, parseQuantity } from '../../lib/quantity.js';
import { IssueList } from '../orders/issue-list.js';
import { checkStockInput } from './check-stock-input.js';
import { changeStock, comparePlaces, type Place } from './move-stock.js';
import { openPlace } from './receive-stock.js';
import { requireStock } from './require-stock.js';
import { writeMovements, type Movement } from './write-movements.js';
import { mayTell } from '../records/may-tell.js';

export interface StockCountLine {
  offer: string | number;
  /** What was counted on the shelf, reserved goods included. */
  onHand: number | string;
}

interface Count {
  place: Place;
  onHand: number;
}

/** Sets a warehouse right after counting. Goods that are reserved must be there: their orders come first. */
export async function correctStock(
  context: Context,
  warehouse: string,
  lines: StockCountLine[],
  note?: string | null,
): Promise<number[]> {
  const plan = await checkStockInput(context, warehouse, lines, note);
  const issues = new IssueList();
  const counts = lines.map((line, index) => {
    const onHand = issues.read(`lines.${index}.onHand`, line.onHand, parseQuantity) ?? 0;
    if (onHand < 0) issues.add(`lines.${index}.onHand`, 'can not be below zero.');
    return { place: { offer: Number(line.offer), warehouse }, onHand };
  });
  issues.throwIfAny();
  counts.sort((one, other) => comparePlaces(one.place, other.place));
  await write(
    context,
    async (writing) => {
      const places = counts.map(({ place }) => place);
      await requireStock(context, writing, places);
      const movements: Movement[] = [];
      for (const count of counts) {
        const quantity = await correct(context, writing, count);
        if (quantity) movements.push({ kind: 'CORRECTION', place: count.place, quantity, note: plan.note });
      }
      // Once more, for those that were opened now.
      await requireStock(context, writing, places);
      await writeMovements(context, writing, movements);
    },
    50 + counts.length * 6,
  );
  return [...new Set(counts.map((count) => count.place.offer))];
}

/** Gives the difference. */
async function correct(context: Context, writing: Write, { place, onHand }: Count): Promise<number> {
  // A change of nothing takes the row's lock, so that what is read next stays true.
  const isThere = await changeStock(context, writing, [{ place }]);
  if (!isThere) {
    await openPlace(writing, place, onHand);
    return onHand;
  }
  const [row] = await writing.query<{ on_hand: number; reserved: number }>(
    'select on_hand, reserved from stock where offer = ? and warehouse = ?',
    [place.offer, place.warehouse],
  );
  const difference = onHand - Number(row?.on_hand ?? 0);
  const reserved = Number(row?.reserved ?? 0);
  if (onHand < reserved) {
    throw conflict(
      mayTell(context, 'stock', 'reserved')
        ? `Offer ${place.offer}: ${formatQuantity(reserved)} are reserved in warehouse ${place.warehouse}, more than the ${formatQuantity(onHand)} counted. Release or cancel orders first.`
        : `Offer ${place.offer}: more is reserved in warehouse ${place.warehouse} than was counted. Release or cancel orders first.`,
    );
  }
  if (difference) await changeStock(context, writing, [{ place, onHand: difference }]);
  return difference;
}
