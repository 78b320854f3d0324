import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { buildOffer, readLedger, readStock } from './build-offer.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const CREATE =
  'mutation ($input: OrderCreate!) { createOrder(input: $input) { id number lines { reservedQuantity } } }';
const buyers = (count: number, linesOf: (buyer: number) => object[]) =>
  Promise.all(
    Array.from({ length: count }, (_, buyer) =>
      ask(CREATE, {
        input: { shop: 'main', phone: `+47 22 00 00 ${10 + (buyer % 5)}`, lines: linesOf(buyer) },
      }),
    ),
  );

describe('fifty orders at once', () => {
  it('never sell the last piece twice', async () => {
    const offer = await buildOffer(ask, { stock: 7 });
    const answers = await buyers(50, () => [{ offer, quantity: 1 }]);
    const sold = answers.filter(({ errors }) => !errors);
    const refused = answers.filter(({ errors }) => errors);
    expect(sold).toHaveLength(7);
    expect(new Set(refused.map(({ errors }) => errors?.[0]?.extensions.code))).toEqual(new Set(['CONFLICT']));
    expect(await readStock(ask, offer)).toEqual({ onHand: 7, reserved: 7, free: 0 });
    expect(await readLedger(ask, offer)).toEqual({ onHand: 7, reserved: 7 });
    const { data } = await ask(
      'query ($offer: ID!) { orders(where: { lines: { some: { offer: { id: { eq: $offer } } } } }) { totalCount } }',
      { offer },
    );
    expect(data.orders.totalCount).toBe(7);
    expect(new Set(sold.map((answer) => answer.data.createOrder.number)).size).toBe(7);
  });

  it("take goods named in opposite order without standing in each other's way", async () => {
    const [one, two] = [await buildOffer(ask, { stock: 30 }), await buildOffer(ask, { stock: 30 })];
    const lines = [
      { offer: one, quantity: 1 },
      { offer: two, quantity: 1 },
    ];
    const answers = await buyers(50, (buyer) => (buyer % 2 ? lines : [...lines].reverse()));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(30);
    expect(answers.filter(({ errors }) => errors && errors[0]?.extensions.code !== 'CONFLICT')).toEqual([]);
    for (const offer of [one, two])
      expect(await readStock(ask, offer)).toEqual({ onHand: 30, reserved: 30, free: 0 });
  });

  it('count every order for its customer', async () => {
    await buyers(50, () => [{ name: 'Card', unitPrice: '1.00', quantity: 1 }]);
    const { data } = await ask(
      '{ customers(page: { limit: 200 }) { items { id ordersCount totalSum orders { total } } } }',
    );
    for (const customer of data.customers.items) {
      expect(customer.ordersCount).toBe(customer.orders.length);
      const sum = customer.orders.reduce(
        (total: number, order: { total: string }) => total + Number(order.total),
        0,
      );
      expect(Number(customer.totalSum)).toBe(sum);
    }
  });

  it('cancel and ship without losing a piece', async () => {
    const offer = await buildOffer(ask, { stock: 50 });
    const made = await buyers(50, () => [{ offer, quantity: 1 }]);
    const ids = made.map(({ data }) => data.createOrder.id);
    await ask('mutation ($ids: [ID!]!) { changeOrdersStatus(ids: $ids, status: "picking") { id } }', { ids });
    await ask('mutation ($ids: [ID!]!) { changeOrdersStatus(ids: $ids, status: "picked") { id } }', { ids });
    const ends = await Promise.all(
      ids.map((id, index) =>
        index % 2
          ? ask('mutation ($id: ID!) { shipOrder(id: $id) { id } }', { id })
          : ask('mutation ($id: ID!) { cancelOrder(id: $id, reason: "price") { id } }', { id }),
      ),
    );
    expect(ends.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await readStock(ask, offer)).toEqual({ onHand: 25, reserved: 0, free: 25 });
    const { data } = await ask(
      'query ($offer: ID!) { stocks(where: { offer: { id: { eq: $offer } } }) { items { onHand reserved free } } }',
      { offer },
    );
    expect(data.stocks.items).toEqual([{ onHand: 25, reserved: 0, free: 25 }]);
  });
});

describe('twenty first receipts of the same goods at once', () => {
  it('all arrive', async () => {
    const offer = await buildOffer(ask);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ask(
          'mutation ($offer: ID!) { receiveStock(warehouse: "main", lines: [{ offer: $offer, quantity: 1 }]) { id } }',
          { offer },
        ),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await readStock(ask, offer)).toEqual({ onHand: 20, reserved: 0, free: 20 });
  });
});
