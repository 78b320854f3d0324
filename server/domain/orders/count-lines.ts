import type { Context } from '../../context.js';

/** A line that a verb changes has a few movements and an entry of the change log for each field. */
const NUMBERS_A_LINE = 14;
const NUMBERS_BESIDE = 200;

/** How many numbers a verb on all lines of an order may need: some orders have a thousand lines. */
export async function numbersForLines(
  context: Context,
  order: string | number,
  newLines = 0,
): Promise<number> {
  const [row] = await context.reader.all('select count(*) from order_line where `order` = ?', [
    Number(order) || -1,
  ]);
  return NUMBERS_BESIDE + (Number(row?.[0] ?? 0) + newLines) * NUMBERS_A_LINE;
}
