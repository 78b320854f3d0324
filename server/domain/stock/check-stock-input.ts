import type { Context } from '../../context.js';
import { badInput, limitExceeded } from '../../errors.js';
import { cleanText } from '../../lib/text.js';
import { IssueList } from '../orders/issue-list.js';
import { getOrderDictionaries } from '../orders/order-dictionaries.js';

export interface StockPlan {
  warehouse: string;
  note: string | undefined;
}

const MOST_LINES = 1000;
const LONGEST_NOTE = 500;

/** Checks what receipts and corrections have in common: the warehouse, the offers, the note. */
export async function checkStockInput(
  context: Context,
  warehouse: string,
  lines: { offer: string | number }[],
  note: string | null | undefined,
): Promise<StockPlan> {
  if (!lines.length) throw badInput([{ path: 'lines', message: 'name at least one offer.' }]);
  if (lines.length > MOST_LINES)
    throw limitExceeded(`${lines.length} lines were given, at most ${MOST_LINES} go at once.`);
  const issues = new IssueList();
  const books = await getOrderDictionaries(context);
  if (!books.warehouse.has(warehouse))
    issues.add('warehouse', `there is no warehouse "${warehouse.slice(0, 60)}".`);
  const known = await knownOffers(
    context,
    lines.map((line) => Number(line.offer)),
  );
  lines.forEach((line, index) => {
    if (!known.has(Number(line.offer)))
      issues.add(`lines.${index}.offer`, `there is no offer "${String(line.offer).slice(0, 40)}".`);
  });
  const text = note === null || note === undefined ? undefined : cleanText(note);
  if (text !== undefined && text.length > LONGEST_NOTE)
    issues.add('note', `has ${text.length} characters, at most ${LONGEST_NOTE} fit.`);
  issues.throwIfAny();
  return { warehouse, note: text };
}

async function knownOffers(context: Context, ids: number[]): Promise<Set<number>> {
  const safe = ids.map((id) => (Number.isSafeInteger(id) ? id : -1));
  const rows = await context.reader.all(
    `select id from offer where id in (${safe.map(() => '?').join(', ')}) and deleted_at is null`,
    safe,
  );
  return new Set(rows.map((row) => Number(row[0])));
}
