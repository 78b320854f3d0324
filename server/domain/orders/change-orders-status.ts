import type { Context } from '../../context.js';
import { AppError, limitExceeded } from '../../errors.js';
import { changeOrderStatus } from './change-order-status.js';

/** What became of one order of a bulk change. */
export interface BulkResult {
  id: string;
  changed: boolean;
  code: string | null;
  message: string | null;
}

const MOST_AT_ONCE = 200;

/** Moves many orders, each in a transaction of its own: one that can not move does not hold up the others. */
export async function changeOrdersStatus(
  context: Context,
  ids: string[],
  status: string,
  comment?: string | null,
): Promise<BulkResult[]> {
  const different = [...new Set(ids)];
  if (different.length > MOST_AT_ONCE)
    throw limitExceeded(`${different.length} orders were named, at most ${MOST_AT_ONCE} change at once.`);
  const results: BulkResult[] = [];
  for (const id of different) results.push(await changeOne(context, id, status, comment));
  return results;
}

async function changeOne(
  context: Context,
  id: string,
  status: string,
  comment: string | null | undefined,
): Promise<BulkResult> {
  try {
    await changeOrderStatus(context, id, { status, comment: comment ?? null });
    return { id, changed: true, code: null, message: null };
  } catch (error) {
    // What is not about this order (a lost database, a fault of ours) concerns the whole request.
    if (!(error instanceof AppError) || error.code === 'UNAVAILABLE') throw error;
    return { id, changed: false, code: error.code, message: error.message };
  }
}
