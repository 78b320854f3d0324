import type { OrderCardQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';

/** An order as its window shows it to this role. */
export type OrderCard = Seen<NonNullable<OrderCardQuery['order']>>;

export type OrderPayment = NonNullable<OrderCard['payments']>[number];
