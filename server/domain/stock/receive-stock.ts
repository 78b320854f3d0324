import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../context.js';
import { write, type Write } from '../../changes/write.js';
import { badInput } from '../../errors.js';
import { isCurrency } from '../../lib/currency.js';
import { parseUnitPrice } from '../../lib/money.js';
import { parseQuantity } from '../../lib/quantity.js';
import { addRecord } from '../../resource/records.js';
import { Offer } from '../catalog/offer.entity.js';
import { IssueList } from '../orders/issue-list.js';
import { refer } from '../orders/refer.js';
import { checkStockInput, type StockPlan } from './check-stock-input.js';
import { changeStock, comparePlaces, type Place } from './move-stock.js';
import { Stock } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';
import { requireStock } from './require-stock.js';
import { writeMovements, type Movement } from './write-movements.js';

export interface StockReceiptLine {
  offer: string | number;
  quantity: number | string;
  purchasePrice?: string | null;
  purchaseCurrency?: string | null;
}

interface Receipt {
  place: Place;
  quantity: number;
  purchasePrice: number | undefined;
  purchaseCurrency: string | undefined;
}

/** Takes goods into a warehouse. From the first receipt on an offer is counted: nobody sells more than is there. */
export async function receiveStock(
  context: Context,
  warehouse: string,
  lines: StockReceiptLine[],
  note?: string | null,
): Promise<number[]> {
  const plan = await checkStockInput(context, warehouse, lines, note);
  const receipts = readReceipts(plan, lines).sort((one, other) => comparePlaces(one.place, other.place));
  await write(
    context,
    async (writing) => {
      const places = receipts.map(({ place }) => place);
      await requireStock(context, writing, places);
      for (const receipt of receipts) await receive(context, writing, receipt);
      const movements = receipts.map(({ place, quantity }): Movement => ({
        kind: 'RECEIPT',
        place,
        quantity,
        note: plan.note,
      }));
      // Once more, for those that were opened now.
      await requireStock(context, writing, places);
      await writeMovements(context, writing, movements);
    },
    50 + receipts.length * 6,
  );
  return [...new Set(receipts.map((receipt) => receipt.place.offer))];
}

function readReceipts(plan: StockPlan, lines: StockReceiptLine[]): Receipt[] {
  const issues = new IssueList();
  const receipts = lines.map((line, index) => {
    const path = `lines.${index}`;
    const quantity = issues.read(`${path}.quantity`, line.quantity, parseQuantity) ?? 1;
    if (quantity <= 0)
      issues.add(`${path}.quantity`, 'must be above zero: use correctStock for what is missing.');
    const purchasePrice = issues.read(`${path}.purchasePrice`, line.purchasePrice, parseUnitPrice);
    if (purchasePrice !== undefined && purchasePrice < 0)
      issues.add(`${path}.purchasePrice`, 'can not be below zero.');
    const purchaseCurrency = line.purchaseCurrency ?? undefined;
    if (purchasePrice !== undefined && purchaseCurrency === undefined)
      issues.add(`${path}.purchaseCurrency`, 'is required with a purchase price.');
    if (purchaseCurrency !== undefined && !isCurrency(purchaseCurrency))
      issues.add(
        `${path}.purchaseCurrency`,
        `"${purchaseCurrency.slice(0, 10)}" is not a currency of ISO 4217.`,
      );
    return {
      place: { offer: Number(line.offer), warehouse: plan.warehouse },
      quantity,
      purchasePrice,
      purchaseCurrency,
    };
  });
  issues.throwIfAny();
  return receipts;
}

async function receive(
  context: Context,
  writing: Write,
  { place, quantity, purchasePrice, purchaseCurrency }: Receipt,
): Promise<void> {
  if (!(await changeStock(context, writing, [{ place, onHand: quantity }])))
    await openPlace(writing, place, quantity);
  if (purchasePrice !== undefined && purchaseCurrency !== undefined) {
    const stock = await writing.em.findOne(Stock, {
      offer: place.offer,
      warehouse: { code: place.warehouse },
    });
    if (!stock)
      throw badInput([
        { path: 'lines', message: `offer ${place.offer} has no stock in warehouse ${place.warehouse}.` },
      ]);
    Object.assign(stock, { purchasePrice, purchaseCurrency });
  }
}

/** The first goods of an offer in a warehouse. */
export async function openPlace(writing: Write, place: Place, onHand: number): Promise<void> {
  addRecord(writing, Stock, {
    offer: writing.em.getReference(Offer, place.offer),
    warehouse: refer(writing, Warehouse, place.warehouse),
    onHand,
    free: onHand,
  });
  // A second line of the same goods finds the row.
  try {
    await writing.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    // Somebody else opened the place a moment ago: the transaction is repeated and finds it.
    throw new OptimisticLockError(
      `The stock of offer ${place.offer} in warehouse ${place.warehouse} was opened meanwhile.`,
    );
  }
}
