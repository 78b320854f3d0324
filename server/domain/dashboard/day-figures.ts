import type { Context } from '../../context.js';
import { badInput, forbidden } from '../../errors.js';
import { isCurrency } from '../../lib/currency.js';
import { formatMoney } from '../../lib/money.js';
import { findDefault, getOrderDictionaries, type OrderDictionaries } from '../orders/order-dictionaries.js';
import { dayWindows, type DayWindows, type Window } from './day-windows.js';
import { oneOf, readFigures, type FigureRow } from './read-figures.js';

/** One tile of the first screen: a value and the one it is compared with. */
export interface DayFigure {
  code: string;
  kind: 'COUNT' | 'MONEY';
  value: string;
  /** Null where there is nothing to compare with. */
  previous: string | null;
  currency: string | null;
}

interface Question {
  context: Context;
  books: OrderDictionaries;
  windows: DayWindows;
  shop: string | undefined;
  currency: string | undefined;
}

/**
 * Today against the same part of yesterday, this week against the same part of the last one, by the clocks of the shop
 * (or of the default shop). Each caller sees the figures of the orders, payments and customers within reach, and none
 * of a field that is hidden.
 */
export async function dayFigures(
  context: Context,
  shop?: string | null,
  currency?: string | null,
): Promise<DayFigure[]> {
  const books = await getOrderDictionaries(context);
  const clock = shop ? books.shop.get(shop) : (findDefault(books.shop) ?? [...books.shop.values()][0]);
  if (shop && !clock) throw badInput([{ path: 'shop', message: `there is no shop "${shop.slice(0, 60)}".` }]);
  // A figure of one shop or currency would tell which orders are in it.
  if (shop && !reads(context, 'order', 'shop'))
    throw forbidden('Your role does not see the shops of orders.');
  if (currency && !reads(context, 'order', 'currency'))
    throw forbidden('Your role does not see the currencies of orders.');
  if (currency && !isCurrency(currency))
    throw badInput([
      { path: 'currency', message: `"${currency.slice(0, 10)}" is not a currency of ISO 4217.` },
    ]);
  const windows = dayWindows(new Date(), clock?.timeZone ?? 'UTC');
  const question: Question = {
    context,
    books,
    windows,
    shop: shop ?? undefined,
    currency: currency ?? undefined,
  };
  const usual = currency ?? clock?.currency ?? 'EUR';
  const [orders, paid, customers, canceled, overdue] = await Promise.all([
    orderTiles(question, usual),
    paidTiles(question, usual),
    customerTiles(question),
    canceledTiles(question),
    overdueTiles(question),
  ]);
  return [...orders, ...paid, ...customers, ...canceled, ...overdue];
}

/** Whether the reader sees all that a figure is made of. */
const reads = ({ access }: Context, resource: string, ...fields: string[]): boolean =>
  fields.every((field) => access.canReadField(resource, field));

const ORDERS = 0;
const [TODAY, YESTERDAY, WEEK, LAST_WEEK] = [0, 1, 2, 3];

/** Orders that were canceled bring nothing in; they have a tile of their own. */
async function orderTiles(
  { context, books, windows, shop, currency }: Question,
  usual: string,
): Promise<DayFigure[]> {
  if (!reads(context, 'order', 'createdAt', 'status')) return [];
  const sums = ['total', 'grossProfit'].filter((name) => reads(context, 'order', name, 'currency'));
  const rows = await readFigures(context, {
    resource: 'order',
    time: 'createdAt',
    windows: [windows.today, windows.yesterday, windows.week, windows.lastWeek],
    sums,
    byCurrency: reads(context, 'order', 'currency'),
    conditions: (source) => [
      oneOf(source, 'status', canceling(books), true),
      shop === undefined ? undefined : oneOf(source, 'shop', [shop]),
      currency === undefined ? undefined : oneOf(source, 'currency', [currency]),
    ],
  });
  const all = (window: number): number => rows.reduce((sum, row) => sum + at(row, window, ORDERS), 0);
  const count = (code: string, now: number, before: number): DayFigure => ({
    code,
    kind: 'COUNT',
    value: String(all(now)),
    previous: String(all(before)),
    currency: null,
  });
  const money = (code: string, name: string, now: number, before: number): DayFigure[] =>
    sums.includes(name)
      ? moneyTiles(rows, usual, code, now, before, (row, window) => at(row, window, 1 + sums.indexOf(name)))
      : [];
  const average = (row: FigureRow, window: number): number => {
    const orders = at(row, window, ORDERS);
    return orders && sums[0] === 'total' ? Math.round(at(row, window, 1) / orders) : 0;
  };
  return [
    count('orders', TODAY, YESTERDAY),
    ...money('revenue', 'total', TODAY, YESTERDAY),
    ...(sums.includes('total') ? moneyTiles(rows, usual, 'average', TODAY, YESTERDAY, average) : []),
    ...money('grossProfit', 'grossProfit', TODAY, YESTERDAY),
    count('weekOrders', WEEK, LAST_WEEK),
    ...money('weekRevenue', 'total', WEEK, LAST_WEEK),
    ...money('weekGrossProfit', 'grossProfit', WEEK, LAST_WEEK),
  ];
}

/** Money that came in, less what went back of it; at the moment it was paid. */
async function paidTiles(
  { context, books, windows, shop, currency }: Question,
  usual: string,
): Promise<DayFigure[]> {
  if (!reads(context, 'payment', 'amount', 'refunded', 'paidAt', 'status', 'currency', 'order')) return [];
  const complete = [...books.paymentStatus.values()]
    .filter((status) => status.paymentComplete)
    .map((status) => status.code);
  const rows = await readFigures(context, {
    resource: 'payment',
    time: 'paidAt',
    windows: [windows.today, windows.yesterday],
    sums: ['amount', 'refunded'],
    byCurrency: true,
    conditions: (source) => [
      oneOf(source, 'status', complete),
      currency === undefined ? undefined : oneOf(source, 'currency', [currency]),
      shop === undefined
        ? undefined
        : {
            text: `exists (select 1 from \`order\` o where o.id = ${source.alias}.\`order\` and o.shop = ?)`,
            values: [shop],
          },
    ],
  });
  return moneyTiles(
    rows,
    usual,
    'paid',
    TODAY,
    YESTERDAY,
    (row, window) => at(row, window, 1) - at(row, window, 2),
  );
}

async function customerTiles({ context, windows, shop }: Question): Promise<DayFigure[]> {
  if (!context.access.rights.can('list', 'customer') || !reads(context, 'customer', 'createdAt')) return [];
  if (shop !== undefined && !reads(context, 'customer', 'shop')) return [];
  const shops = shop === undefined ? undefined : [shop];
  return [
    await counted(
      context,
      'newCustomers',
      'customer',
      'createdAt',
      [windows.today, windows.yesterday],
      (source) => shops && oneOf(source, 'shop', shops),
    ),
  ];
}

async function canceledTiles({ context, books, windows, shop }: Question): Promise<DayFigure[]> {
  if (!reads(context, 'order', 'status', 'statusChangedAt')) return [];
  const shops = shop === undefined ? undefined : [shop];
  const windowsOfDay = [windows.today, windows.yesterday];
  return [
    await counted(
      context,
      'canceled',
      'order',
      'statusChangedAt',
      windowsOfDay,
      (source) => oneOf(source, 'status', canceling(books)),
      (source) => shops && oneOf(source, 'shop', shops),
    ),
  ];
}

/** How many are overdue at this moment; yesterday's number is not known any more. */
async function overdueTiles({ context, windows, shop }: Question): Promise<DayFigure[]> {
  if (!reads(context, 'order', 'overdue')) return [];
  const shops = shop === undefined ? undefined : [shop];
  const ever: Window = { from: new Date(0), to: windows.today.to };
  const figure = await counted(
    context,
    'overdue',
    'order',
    'statusDueAt',
    [ever],
    (source) => shops && oneOf(source, 'shop', shops),
  );
  return [{ ...figure, previous: null }];
}

type Condition = Parameters<typeof readFigures>[1]['conditions'];

async function counted(
  context: Context,
  code: string,
  resource: string,
  time: string,
  windows: Window[],
  ...conditions: ((...given: Parameters<Condition>) => ReturnType<Condition>[number])[]
): Promise<DayFigure> {
  const [row] = await readFigures(context, {
    resource,
    time,
    windows,
    sums: [],
    byCurrency: false,
    conditions: (...given) => conditions.map((condition) => condition(...given)),
  });
  const value = (window: number): string => String(row ? at(row, window, ORDERS) : 0);
  return { code, kind: 'COUNT', value: value(TODAY), previous: value(YESTERDAY), currency: null };
}

/** A tile per currency; the usual currency has one on a day without orders too. */
function moneyTiles(
  rows: FigureRow[],
  usual: string,
  code: string,
  now: number,
  before: number,
  valueOf: (row: FigureRow, window: number) => number,
): DayFigure[] {
  const moved = rows.filter((row) => valueOf(row, now) || valueOf(row, before));
  const shown = moved.length ? moved : [{ currency: usual, values: [] }];
  return shown.map((row) => {
    const currency = row.currency ?? usual;
    const money = (window: number): string => formatMoney(valueOf(row, window), currency);
    return { code, kind: 'MONEY', value: money(now), previous: money(before), currency };
  });
}

const at = (row: FigureRow, window: number, index: number): number => row.values[window]?.[index] ?? 0;
const canceling = (books: OrderDictionaries): string[] =>
  [...books.status.values()].filter((status) => status.effect === 'CANCEL').map((status) => status.code);
