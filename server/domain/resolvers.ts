import { CustomerVerbs } from './customers/customer.resolver.js';
import { DashboardQueries } from './dashboard/dashboard.resolver.js';
import { OrderVerbs } from './orders/order.resolver.js';
import { StockVerbs } from './stock/stock.resolver.js';

/** The verbs of the business: classes of type-graphql, written here one by one. */
export const domainResolvers: (abstract new () => object)[] = [CustomerVerbs, DashboardQueries, OrderVerbs, StockVerbs];
