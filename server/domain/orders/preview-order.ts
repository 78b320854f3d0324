import type { Context } from '../../context.js';
import { currencyDigits } from '../../lib/currency.js';
import { formatMoney, formatUnitPrice } from '../../lib/money.js';
import { formatPercent } from '../../lib/percent.js';
import { formatQuantity } from '../../lib/quantity.js';
import { findBuyer, type BuyerMarks } from '../customers/find-buyer.js';
import { buyerMarks } from './attach-buyer.js';
import type { FilledLine } from './fill-line.js';
import { getOrderDictionaries, type OrderDictionaries } from './order-dictionaries.js';
import type { OrderInput } from './order-input.js';
import type { LineTotals, OrderTotals, VatMode } from './order-totals.js';
import { reckonOrder } from './reckon-order.js';
import { ownDiscount, takesOwnDiscount } from './own-discount.js';
import { planOrder, type OrderPlan } from './plan-order.js';

/** What an order would cost, by the same arithmetic that createOrder uses; nothing is written. */
export async function previewOrder(context: Context, input: OrderInput): Promise<object> {
  const books = await getOrderDictionaries(context);
  const plan = await planOrder(context, books, input, true);
  const buyer = takesOwnDiscount(context, plan)
    ? await findBuyer(context, plan.shop, readableMarks(context, buyerMarks(input)), 'input.customer')
    : undefined;
  const totals = totalPlan(books, plan, ownDiscount(context, plan, buyer));
  return shownTotals(plan, totals);
}

/**
 * Whom a phone belongs to is told by the discount. An order that is placed leaves its trace; a preview leaves none, so
 * that here one finds customers only by what one may read of them.
 */
function readableMarks({ access }: Context, marks: BuyerMarks): BuyerMarks {
  const may = (field: string): boolean => access.canReadField('customer', field);
  return {
    ...marks,
    externalId: may('externalId') && may('externalSource') ? (marks.externalId ?? null) : null,
    phone: may('phones') ? (marks.phone ?? null) : null,
    email: may('emails') ? (marks.email ?? null) : null,
  };
}

function totalPlan(
  books: OrderDictionaries,
  plan: OrderPlan,
  buyersPercent: number | undefined,
): OrderTotals {
  const given = new Map([...plan.values].map(([field, value]) => [field.name, value]));
  const numberOf = (name: string): number | undefined => {
    const value = given.get(name);
    return typeof value === 'number' ? value : undefined;
  };
  const type = books.deliveryType.get(String(given.get('deliveryType') ?? ''));
  const usual = type && (type.currency === null || type.currency === plan.shop.currency) ? type : undefined;
  return reckonOrder({
    lines: plan.lines,
    discountAmount: numberOf('discountAmount') ?? 0,
    discountPercent: numberOf('discountPercent') ?? buyersPercent ?? 0,
    vatMode: vatModeOf(given.get('vatMode')),
    deliveryCost: numberOf('deliveryCost') ?? usual?.defaultCost ?? 0,
    deliveryNetCost: numberOf('deliveryNetCost') ?? usual?.defaultNetCost ?? 0,
    deliveryVatRate: numberOf('deliveryVatRate') ?? usual?.vatRate ?? null,
    payments: plan.payments.map((payment) => ({
      amount: payment.amount,
      refunded: 0,
      complete: books.paymentStatus.get(payment.status ?? '')?.paymentComplete === true,
    })),
    currencyDigits: currencyDigits(plan.shop.currency),
  });
}

const vatModeOf = (value: unknown): VatMode => (value === 'ON_TOP' || value === 'NONE' ? value : 'INCLUDED');

function shownTotals(plan: OrderPlan, totals: OrderTotals): object {
  const { currency } = plan.shop;
  const money = (minor: number): string => formatMoney(minor, currency);
  return {
    currency,
    linesTotal: money(totals.linesTotal),
    discountTotal: money(totals.discountTotal),
    vatTotal: money(totals.vatTotal),
    total: money(totals.total),
    paid: money(totals.paid),
    due: money(totals.due),
    purchaseTotal: money(totals.purchaseTotal),
    grossProfit: money(totals.grossProfit),
    margin: totals.margin === null ? null : formatPercent(totals.margin),
    lines: plan.lines.map((line, index) => shownLine(line, totals.lines[index], currency)),
  };
}

function shownLine(line: FilledLine, totals: LineTotals | undefined, currency: string): object {
  const money = (minor: number | undefined): string => formatMoney(minor ?? 0, currency);
  return {
    sku: line.sku,
    name: line.name,
    unit: line.unit,
    quantity: formatQuantity(line.quantity),
    unitPrice: formatUnitPrice(line.unitPrice, currency),
    vatRate: line.vatRate === null ? null : formatPercent(line.vatRate),
    purchasePrice: line.purchasePrice === null ? null : formatUnitPrice(line.purchasePrice, currency),
    discountTotal: money(totals?.discountTotal),
    vatAmount: money(totals?.vatAmount),
    total: money(totals?.total),
    grossProfit: money(totals?.grossProfit),
    margin: totals === undefined || totals.margin === null ? null : formatPercent(totals.margin),
  };
}
