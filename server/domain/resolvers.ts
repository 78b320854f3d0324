import { OrderVerbs } from './orders/order.resolver.js';

/** The verbs of the business: classes of type-graphql, written here one by one. */
export const domainResolvers: (new () => object)[] = [OrderVerbs];
