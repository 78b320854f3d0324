import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { AppError, conflict } from '../../errors.js';
import { readOne } from '../../resource/read.js';
import { selectionOf } from '../../resource/selection.js';
import { getOrderDictionaries } from './order-dictionaries.js';
import type { OrderInput } from './order-input.js';
import { placeOrder } from './place-order.js';
import { planOrder } from './plan-order.js';

/** Makes an order: buyer found or made, goods priced and reserved, sums reckoned. Gives its id. */
export async function createOrder(context: Context, input: OrderInput): Promise<number> {
  const books = await getOrderDictionaries(context);
  const plan = await planOrder(context, books, input);
  const source = input.externalSource ?? plan.shop.code;
  if (input.externalId) await refuseDuplicate(context, source, input.externalId);
  const number = input.number ?? (await nextOrderNumber(context, plan.shop.code));
  // Each line may have a record, a movement and an entry of the change log.
  const parts = plan.payments.length + (input.externalIds?.length ?? 0);
  const numbers = 50 + plan.lines.length * 4 + parts * 2;
  try {
    return await write(
      context,
      (writing) => placeOrder(context, writing, books, plan, input, number),
      numbers,
    );
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    // The value of a custom field is named as it is.
    if (/cf_\d+/.test(error.message)) throw error;
    if (input.externalId) await refuseDuplicate(context, source, input.externalId);
    throw conflict(
      `Order number ${number} of shop ${plan.shop.code}, or an identifier of its new customer, was used meanwhile. Send the order again.`,
    );
  }
}

/** Numbers that an import brought along are stepped over. */
async function nextOrderNumber(context: Context, shop: string): Promise<string> {
  for (;;) {
    await context.orderNumbers.reserve(1);
    const number = String(context.orderNumbers.next());
    const taken = await context.reader.all('select 1 from `order` where shop = ? and number = ?', [
      shop,
      number,
    ]);
    if (!taken.length) return number;
  }
}

async function refuseDuplicate(context: Context, source: string, id: string): Promise<void> {
  const [row] = await context.reader.all(
    'select id from `order` where external_source = ? and external_id = ? union all select o.id from order_external_id x join `order` o on o.id = x.owner and o.deleted_at is null where x.source = ? and x.external_id = ? and x.deleted_at is null limit 1',
    [source, id, source, id],
  );
  if (!row) return;
  const what = `Order ${String(id).slice(0, 60)} of ${source} exists already`;
  const mayRead = context.access.canReadField('order', 'number');
  const shape = { id: true as const, ...(mayRead ? { number: true as const } : {}) };
  const known = await readOne(context, getResource('order'), selectionOf(shape), Number(row[0]));
  // One out of reach keeps its number.
  if (!known) throw new AppError('CONFLICT', `${what}.`, { duplicate: true });
  const { number } = known;
  throw new AppError('CONFLICT', mayRead ? `${what} as order ${String(number)}.` : `${what}.`, {
    duplicate: true,
    id: String(known['id']),
    ...(mayRead ? { number } : {}),
  });
}
