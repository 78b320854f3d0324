import { OrderVerbs } from './orders/order.resolver.js';

/** The verbs of all nouns; the generic operations come from the declarations. */
export const domainResolvers = [OrderVerbs];
