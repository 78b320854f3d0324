import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { answerRecord } from '../../resource/resource-resolver.js';
import { changeOrderStatus } from './change-order-status.js';
import { createOrder } from './create-order.js';
import type { OrderInput } from './order-input.js';
import { Order } from './order.entity.js';
import { OrderCreate } from './order.inputs.js';

const verbs = ['createOrder', 'changeOrderStatus'];
for (const verb of verbs) governs('Mutation', verb, { resource: 'order', verb });

/** Reads the order back as the caller asked, with the caller's rights. */
const answer = async (context: Context, info: GraphQLResolveInfo, id: Promise<number>): Promise<object> =>
  answerRecord(context, getResource('order'), info, await id);

/** The verbs of an order. */
@Resolver()
export class OrderVerbs {
  @Mutation(() => Order)
  createOrder(@Arg('input', () => OrderCreate) input: OrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return answer(context, info, createOrder(context, input));
  }

  @Mutation(() => Order)
  changeOrderStatus(
    @Arg('id', () => ID) id: string,
    @Arg('status', () => String) status: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('comment', () => String, { nullable: true }) comment: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, changeOrderStatus(context, id, { status, version: version ?? null, comment: comment ?? null }));
  }
}
