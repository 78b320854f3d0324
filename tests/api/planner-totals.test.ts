import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { seedOrders, type SeedOrder } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;
const euro: SeedOrder[] = Array.from({ length: 23 }, (_, index) => ({
  number: `E${index}`,
  total: 1999 + index * 7,
  paid: index % 3 === 0 ? 1999 : 0,
  purchaseTotal: 1000 + index,
  grossProfit: 999 - index * 50,
  status: index % 2 ? 'new' : 'approval',
}));
const yen: SeedOrder[] = Array.from({ length: 5 }, (_, index) => ({
  number: `Y${index}`,
  shop: 'tokyo',
  total: 1500 * (index + 1),
  paid: 100,
  purchaseTotal: 7,
  grossProfit: -3,
}));

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await seedOrders(test, { shops: { tokyo: 'JPY' }, orders: [...euro, ...yen] });
});
afterAll(() => test.close());

const QUERY = `query ($where: OrderWhere) { orders(where: $where, page: { limit: 1 }) {
  totalCount totals { currency count total paid due purchaseTotal grossProfit } } }`;

/** By hand: integers summed here, not by the database. */
function sums(currency: string, orders: SeedOrder[], digits: number): object {
  const sum = (pick: (order: SeedOrder) => number) =>
    (orders.reduce((all, order) => all + pick(order), 0) / 10 ** digits).toFixed(digits);
  return {
    currency,
    count: orders.length,
    total: sum((order) => order.total ?? 0),
    paid: sum((order) => order.paid ?? 0),
    due: sum((order) => (order.total ?? 0) - (order.paid ?? 0)),
    purchaseTotal: sum((order) => order.purchaseTotal ?? 0),
    grossProfit: sum((order) => order.grossProfit ?? 0),
  };
}

describe('totals', () => {
  it('sum all records that match, each currency by itself, whatever the page', async () => {
    const { data, errors } = await ask(QUERY, {});
    expect(errors).toBeUndefined();
    expect(data.orders.totalCount).toBe(28);
    expect(data.orders.totals).toEqual([sums('EUR', euro, 2), sums('JPY', yen, 0)]);
  });

  it('follow the filter', async () => {
    const { data } = await ask(QUERY, { where: { status: { eq: 'approval' } } });
    expect(data.orders.totals).toEqual([
      sums(
        'EUR',
        euro.filter((order) => order.status === 'approval'),
        2,
      ),
    ]);
  });

  it('follow a filter through relations', async () => {
    const { data } = await ask(QUERY, { where: { shop: { currency: { eq: 'JPY' } } } });
    expect(data.orders.totals).toEqual([sums('JPY', yen, 0)]);
  });

  it('are empty when nothing matches', async () => {
    const { data } = await ask(QUERY, { where: { number: { eq: 'none' } } });
    expect(data.orders).toEqual({ totalCount: 0, totals: [] });
  });

  it('leave out what was deleted', async () => {
    const { data } = await ask('{ orders(where: { number: { eq: "Y0" } }) { items { id } } }');
    await ask('mutation ($id: ID!) { deleteOrder(id: $id, reason: "test") }', {
      id: data.orders.items[0].id,
    });
    const after = await ask(QUERY, {});
    expect(after.data.orders.totals[1]).toEqual(sums('JPY', yen.slice(1), 0));
  });
});
