import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { getResource } from '../../db/registry.js';
import { governs } from '../../resource/governed.js';
import { readList } from '../../resource/read.js';
import { QuantityScalar } from '../../resource/scalars.js';
import { readSelection } from '../../resource/selection.js';
import { verbInput } from '../orders/input-fields.js';
import { correctStock, type StockCountLine as CountValues } from './correct-stock.js';
import { receiveStock, type StockReceiptLine as ReceiptValues } from './receive-stock.js';
import { Stock } from './stock.entity.js';

const StockReceiptLine = verbInput('StockReceiptLine', 'stock', ['purchasePrice', 'purchaseCurrency'], {
  extra: {
    offer: { type: () => ID, isRequired: true },
    quantity: { type: () => QuantityScalar, isRequired: true },
  },
});
const StockCountLine = verbInput('StockCountLine', 'stock', [], {
  extra: {
    offer: { type: () => ID, isRequired: true },
    onHand: {
      type: () => QuantityScalar,
      isRequired: true,
      description: 'What was counted, reserved goods included.',
    },
  },
});
for (const verb of ['receiveStock', 'correctStock']) governs('Mutation', verb, { resource: 'stock', verb });

/** The verbs of the stock; they answer with the stock of the offers they touched. */
@Resolver()
export class StockVerbs {
  @Mutation(() => [Stock])
  async receiveStock(
    @Arg('warehouse', () => String) warehouse: string,
    @Arg('lines', () => [StockReceiptLine]) lines: ReceiptValues[],
    @Arg('note', () => String, { nullable: true }) note: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readStock(context, info, warehouse, await receiveStock(context, warehouse, lines, note));
  }

  @Mutation(() => [Stock], { description: 'Sets what lies in a warehouse after counting.' })
  async correctStock(
    @Arg('warehouse', () => String) warehouse: string,
    @Arg('lines', () => [StockCountLine]) lines: CountValues[],
    @Arg('note', () => String, { nullable: true }) note: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readStock(context, info, warehouse, await correctStock(context, warehouse, lines, note));
  }
}

const SHOWN = 200;

async function readStock(
  context: Context,
  info: GraphQLResolveInfo,
  warehouse: string,
  offers: number[],
): Promise<unknown> {
  const where = { warehouse: { eq: warehouse }, offer: { id: { in: offers.slice(0, SHOWN) } } };
  const list = await readList(context, getResource('stock'), new Map([['items', readSelection(info)]]), {
    where,
    page: { limit: SHOWN },
  });
  return list['items'];
}
