import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { encodeDateTime } from '../../resource/codec.js';
import type { Place } from './move-stock.js';
import type { MovementKind } from './stock-movement.entity.js';

/** An entry of the ledger that explains a change of the stock; see StockMovement for the signs. */
export interface Movement {
  kind: MovementKind;
  place: Place;
  quantity: number;
  order?: number | undefined;
  line?: number | undefined;
  note?: string | undefined;
}

const COLUMNS = [
  'id',
  'created_at',
  'updated_at',
  'version',
  'offer',
  'warehouse',
  'kind',
  'quantity',
  'order',
  'order_line',
  'note',
  'author',
];
const INTO = `insert into stock_movement (${COLUMNS.map((column) => `\`${column}\``).join(', ')}) values `;
const ROW = `(${COLUMNS.map(() => '?').join(', ')})`;
const ROWS_A_STATEMENT = 200;

/**
 * Writes entries of the ledger. The ledger is its own change log and nobody changes it, so the unit of work has nothing
 * to add here. The order and lines they name must be written already.
 */
export async function writeMovements(context: Context, writing: Write, movements: Movement[]): Promise<void> {
  const at = encodeDateTime(writing.operation.at.toISOString(), context.dialect);
  const author = context.access.viewer.userId;
  for (let from = 0; from < movements.length; from += ROWS_A_STATEMENT) {
    const part = movements.slice(from, from + ROWS_A_STATEMENT);
    const values = part.flatMap(({ kind, place, quantity, order = null, line = null, note = null }) => [
      writing.nextId(),
      at,
      at,
      1,
      place.offer,
      place.warehouse,
      kind,
      quantity,
      order,
      line,
      note,
      author,
    ]);
    await writing.execute(INTO + part.map(() => ROW).join(', '), values);
  }
}
