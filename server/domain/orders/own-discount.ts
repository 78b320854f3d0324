import type { Context } from '../../context.js';
import type { Buyer } from '../customers/find-buyer.js';
import type { OrderPlan } from './plan-order.js';

/**
 * The percentage that a new order takes from its customer: only when it was given no discount of its own, be it zero.
 * Orders of the past come with the sums they had.
 */
export function ownDiscount(context: Context, plan: OrderPlan, buyer: Buyer | undefined): number | undefined {
  if (!buyer?.discountPercent || !takesOwnDiscount(context, plan)) return undefined;
  return buyer.discountPercent;
}

export function takesOwnDiscount(context: Context, plan: OrderPlan): boolean {
  if (context.via === 'IMPORT') return false;
  return ![...plan.values].some(
    ([{ name }, value]) => (name === 'discountPercent' || name === 'discountAmount') && value !== null,
  );
}
