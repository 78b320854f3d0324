import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { answerRecord } from '../../resource/resource-resolver.js';
import { Customer } from './customer.entity.js';
import { mergeCustomers } from './merge-customers.js';

governs('Mutation', 'mergeCustomers', { resource: 'customer', verb: 'mergeCustomers' });

/** The verbs of a customer. */
@Resolver()
export class CustomerVerbs {
  @Mutation(() => Customer, {
    description: 'Makes one customer of several: `into` takes orders, addresses and contacts of `from`.',
  })
  async mergeCustomers(
    @Arg('into', () => ID) into: string,
    @Arg('from', () => [ID]) from: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answerRecord(context, getResource('customer'), info, await mergeCustomers(context, into, from));
  }
}
