import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { answerRecord } from '../../resource/resource-resolver.js';
import { MoneyScalar } from '../../resource/scalars.js';
import { cancelOrder } from './cancel-order.js';
import { changeOrderLines } from './change-order-lines.js';
import { changeOrderStatus } from './change-order-status.js';
import { changeOrdersStatus } from './change-orders-status.js';
import { createOrder } from './create-order.js';
import { deleteOrder } from './delete-order.js';
import { updateInputOf } from './input-fields.js';
import { OrderBulkResult, OrderPreview } from './order-answers.js';
import type { LineChange, OrderInput, PaymentInput as PaymentValues } from './order-input.js';
import { Order } from './order.entity.js';
import { OrderCreate, OrderLineChange, PaymentInput, ReturnedLine } from './order.inputs.js';
import { previewOrder } from './preview-order.js';
import { recordPayment } from './record-payment.js';
import { refundPayment } from './refund-payment.js';
import { returnOrderLines, type ReturnedLineInput } from './return-order-lines.js';
import { shipOrder } from './ship-order.js';

const VERBS = [
  'createOrder',
  'changeOrderLines',
  'changeOrderStatus',
  'changeOrdersStatus',
  'cancelOrder',
  'recordPayment',
  'refundPayment',
  'shipOrder',
  'returnOrderLines',
];
for (const verb of VERBS) governs('Mutation', verb, { resource: 'order', verb });
governs('Mutation', 'deleteOrder', { resource: 'order', operation: 'delete' });
governs('Query', 'previewOrder', { resource: 'order', verb: 'previewOrder' });

/** Reads the order back as the caller asked, with the caller's rights. */
const answer = async (context: Context, info: GraphQLResolveInfo, id: Promise<number>): Promise<object> =>
  answerRecord(context, getResource('order'), info, await id);

/** The verbs of an order. */
@Resolver()
export class OrderVerbs {
  @Query(() => OrderPreview, { description: 'What an order would cost; nothing is saved.' })
  previewOrder(@Arg('input', () => OrderCreate) input: OrderInput, @Ctx() context: Context): Promise<object> {
    return previewOrder(context, input);
  }

  @Mutation(() => Order)
  createOrder(
    @Arg('input', () => OrderCreate) input: OrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, createOrder(context, input));
  }

  @Mutation(() => Order)
  changeOrderLines(
    @Arg('id', () => ID) id: string,
    @Arg('lines', () => [OrderLineChange]) lines: LineChange[],
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('input', () => updateInputOf('order'), {
      nullable: true,
      description: 'Fields of the order that change together with its lines, all or nothing.',
    })
    fields: object | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, changeOrderLines(context, id, lines, { version, fields }));
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
    return answer(context, info, changeOrderStatus(context, id, { status, version, comment }));
  }

  @Mutation(() => [OrderBulkResult], {
    description: 'Each order by itself: one that can not move does not hold up the others.',
  })
  changeOrdersStatus(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('status', () => String) status: string,
    @Arg('comment', () => String, { nullable: true }) comment: string | undefined,
    @Ctx() context: Context,
  ): Promise<object[]> {
    return changeOrdersStatus(context, ids, status, comment);
  }

  @Mutation(() => Order)
  cancelOrder(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { description: 'Code of a cancel reason.' }) reason: string,
    @Arg('comment', () => String, { nullable: true }) comment: string | undefined,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, cancelOrder(context, id, { reason, comment, version }));
  }

  @Mutation(() => Order)
  recordPayment(
    @Arg('order', () => ID) order: string,
    @Arg('input', () => PaymentInput) input: PaymentValues,
    @Arg('payment', () => ID, {
      nullable: true,
      description: 'One that was expected and has come in now; without it a payment is added.',
    })
    payment: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, recordPayment(context, order, input, payment));
  }

  @Mutation(() => Order)
  refundPayment(
    @Arg('payment', () => ID) payment: string,
    @Arg('amount', () => MoneyScalar) amount: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, refundPayment(context, payment, amount, reason));
  }

  @Mutation(() => Order)
  shipOrder(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('tracking', () => String, { nullable: true }) tracking: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, shipOrder(context, id, { tracking, version }));
  }

  @Mutation(() => Order)
  returnOrderLines(
    @Arg('id', () => ID) id: string,
    @Arg('lines', () => [ReturnedLine]) lines: ReturnedLineInput[],
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return answer(context, info, returnOrderLines(context, id, lines, reason, version));
  }

  @Mutation(() => ID)
  async deleteOrder(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() context: Context,
  ): Promise<string> {
    await deleteOrder(context, id, { version, reason });
    return id;
  }
}
