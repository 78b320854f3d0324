import type { FilterRule } from '../providers/list-variables';

/** Filters of the order list that are more than one field's condition. */
export const orderFilters: Record<string, FilterRule> = {
  /** Every typed word must begin one of the buyer's names: "Anna Ko" finds Anna Kowalska. */
  buyer: (value) => {
    const words = String(value).trim().split(/\s+/).filter(Boolean);
    if (words.length === 0) return undefined;
    return {
      and: words.map((word) => ({
        or: [{ lastName: { startsWith: word } }, { firstName: { startsWith: word } }],
      })),
    };
  },
  payment: (value) => {
    if (value === 'full') return { due: { lte: '0' }, total: { gt: '0' } };
    if (value === 'part') return { paid: { gt: '0' }, due: { gt: '0' } };
    return { due: { gt: '0' }, paid: { lte: '0' } };
  },
};

export type PaymentState = 'full' | 'part' | 'none';

/** How far an order is paid, told from its own decimal strings. */
export function paymentState(order: {
  total?: string | null;
  paid?: string | null;
  due?: string | null;
}): PaymentState | undefined {
  if (order.paid == null || order.due == null) return undefined;
  if (isZero(order.due) || order.due.startsWith('-')) return 'full';
  return isZero(order.paid) ? 'none' : 'part';
}

function isZero(amount: string): boolean {
  return /^-?0+(\.0+)?$/.test(amount);
}
