import { badInput } from '../../errors.js';
import { computeOrderTotals, type OrderTotals, type PricedOrder } from './order-totals.js';

/** The sums of an order; amounts beyond what can be kept exactly are the caller's mistake, not ours. */
export function reckonOrder(order: PricedOrder): OrderTotals {
  try {
    return computeOrderTotals(order);
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ path: 'input.lines', message: error.message }]);
    throw error;
  }
}
