import type { RaRecord } from 'react-admin';
import type { OrderListQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';

/** One row of the order list as the role sees it. */
export type OrderRow = Seen<OrderListQuery['orders']['items'][number]> & RaRecord<string>;

/** Sums of one currency over all orders that match. */
export type OrderTotals = Seen<OrderListQuery['orders']['totals'][number]>;

interface Buyer {
  firstName?: string | null;
  lastName?: string | null;
  phone?: string | null;
  email?: string | null;
}

/** What to call the buyer: the name, else a contact. */
export function buyerName(order: Buyer): string {
  return [order.lastName, order.firstName].filter(Boolean).join(' ') || order.phone || order.email || '';
}
