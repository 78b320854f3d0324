import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { encodeDateTime } from '../../resource/codec.js';

/** Where goods lie. */
export interface Place {
  offer: number;
  warehouse: string;
}

/** A change of one place's amounts, in thousandths, and what must be there at that very moment. */
export interface StockChange {
  place: Place;
  onHand?: number;
  reserved?: number;
  atLeast?: { free?: number; reserved?: number; onHand?: number };
}

/** Keeps statements short: an order has up to a thousand lines. */
const PLACES_A_STATEMENT = 50;

/**
 * Changes amounts of places, if for each of them the condition still holds; false when one does not (then the
 * transaction must end). Each place is named once. Rows stay locked until the transaction ends, and everybody goes
 * through them in one order, so that two sales wait for each other instead of deadlocking.
 */
export async function changeStock(
  context: Context,
  writing: Write,
  changes: StockChange[],
): Promise<boolean> {
  const ordered = [...changes].sort((one, other) => comparePlaces(one.place, other.place));
  for (let from = 0; from < ordered.length; from += PLACES_A_STATEMENT) {
    const part = ordered.slice(from, from + PLACES_A_STATEMENT);
    const { text, values } = changeSql(context, writing, part);
    const { affectedRows } = await writing.execute(text, values);
    if (affectedRows !== part.length) return false;
  }
  return true;
}

interface Piece {
  text: string;
  values: unknown[];
}

function changeSql(context: Context, writing: Write, changes: StockChange[]): Piece {
  const now = encodeDateTime(writing.operation.at.toISOString(), context.dialect);
  const onHand = added(changes, (change) => change.onHand ?? 0);
  const reserved = added(changes, (change) => change.reserved ?? 0);
  const free = added(changes, (change) => (change.onHand ?? 0) - (change.reserved ?? 0));
  const where = changes.map(conditionOf);
  return {
    text: `update stock set on_hand = on_hand + ${onHand.text}, reserved = reserved + ${reserved.text}, free = free + ${free.text}, version = version + 1, updated_at = ? where ${where
      .map((one) => `(${one.text})`)
      .join(' or ')}`,
    values: [
      ...onHand.values,
      ...reserved.values,
      ...free.values,
      now,
      ...where.flatMap((one) => one.values),
    ],
  };
}

/** What is added to a column, place by place. */
function added(changes: StockChange[], amountOf: (change: StockChange) => number): Piece {
  const [first = 0, ...others] = changes.map(amountOf);
  if (others.every((amount) => amount === first)) return { text: '?', values: [first] };
  return {
    text: `(case ${changes.map(() => 'when offer = ? and warehouse = ? then ?').join(' ')} else 0 end)`,
    values: changes.flatMap((change) => [change.place.offer, change.place.warehouse, amountOf(change)]),
  };
}

function conditionOf({ place, atLeast = {} }: StockChange): Piece {
  const bounds = [
    { column: 'free', value: atLeast.free },
    { column: 'reserved', value: atLeast.reserved },
    { column: 'on_hand', value: atLeast.onHand },
  ].filter(({ value }) => value !== undefined);
  return {
    text: ['offer = ? and warehouse = ?', ...bounds.map(({ column }) => `${column} >= ?`)].join(' and '),
    values: [place.offer, place.warehouse, ...bounds.map(({ value }) => value)],
  };
}

export function comparePlaces(one: Place, other: Place): number {
  if (one.offer !== other.offer) return one.offer - other.offer;
  return one.warehouse < other.warehouse ? -1 : one.warehouse > other.warehouse ? 1 : 0;
}

export const keyOfPlace = ({ offer, warehouse }: Place): string => `${offer} ${warehouse}`;

/** Which of these offers are counted at all; the others are goods to order. */
export async function readCounted(writing: Write, offers: number[]): Promise<Set<number>> {
  if (!offers.length) return new Set();
  const rows = await writing.query<{ offer: number }>(
    `select distinct offer from stock where offer in (${offers.map(() => '?').join(', ')}) and deleted_at is null`,
    offers,
  );
  return new Set(rows.map((row) => Number(row.offer)));
}
