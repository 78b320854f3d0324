import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';
import { makeField } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';
import { buildOffer } from './build-offer.js';

let test: TestApp;
let boss: Ask;
let clerk: Ask;

const OPEN: GrantsInput[string] = { read: 'all', see: ['open'], verbs: 'all' };
const WRITES: GrantsInput[string] = { ...OPEN, change: 'all', create: true, write: ['open', 'personal'] };

/** Does everything with orders and reads little of them. */
const CLERK: GrantsInput = {
  ...Object.fromEntries(['status', 'warehouse', 'customer', 'product', 'offer'].map((name) => [name, OPEN])),
  order: { ...WRITES, fields: { number: 'none', status: 'none', shop: 'none' } },
  orderLine: {
    ...WRITES,
    fields: Object.fromEntries(
      ['sku', 'name', 'offer', 'warehouse', 'quantity', 'shippedQuantity', 'returnedQuantity'].map((name) => [
        name,
        { read: 'none' as const, write: true },
      ]),
    ),
  },
  payment: { ...WRITES, fields: { amount: { read: 'none', write: true }, refunded: 'none' } },
  stock: { ...WRITES, fields: { reserved: 'none', free: 'none' } },
};

beforeAll(async () => {
  test = await startApp();
  boss = await test.as('administrator');
  await boss('mutation { createShop(input: { code: "other", name: "Other", currency: "EUR" }) { code } }');
  await makeField(boss, { code: 'cabin', shops: ['other'] });
  await makeRole(test, 'clerk', CLERK);
  clerk = await test.as('clerk');
});
afterAll(() => test.close());

interface Placed {
  id: string;
  number: string;
  line: string;
  offer: string;
}

async function place(sku: string): Promise<Placed> {
  const offer = await buildOffer(boss, { sku, stock: 7 });
  const { data } = await boss(
    `mutation { createOrder(input: { shop: "main", lines: [{ offer: ${offer}, quantity: 3 }] }) { id number lines { id } } }`,
  );
  const { id, number, lines } = data.createOrder;
  return { id, number, line: lines[0].id, offer };
}

async function ship({ id }: Placed): Promise<void> {
  const move = (status: string) => `changeOrderStatus(id: ${id}, status: "${status}")`;
  for (const step of [move('picking'), move('picked'), `shipOrder(id: ${id})`])
    await boss(`mutation { ${step} { id } }`);
}

const saidIn = ({ errors }: GraphqlAnswer): string =>
  errors?.[0]?.extensions.issues?.map(({ message }) => message).join(' ') ?? errors?.[0]?.message ?? '';

/** What is said to somebody who reads everything, and to somebody who reads nothing of it. */
async function both(mutation: string): Promise<{ open: string; hidden: string }> {
  const [open, hidden] = [await boss(`mutation { ${mutation} }`), await clerk(`mutation { ${mutation} }`)];
  return { open: saidIn(open), hidden: saidIn(hidden) };
}

describe('the refusal of a verb names to nobody what they do not read', () => {
  it('neither how much is free of which goods in which warehouse', async () => {
    const { id, line } = await place('SECRET-1');
    const { open, hidden } = await both(
      `changeOrderLines(id: ${id}, lines: [{ id: ${line}, quantity: 60 }]) { id }`,
    );
    expect(open).toMatch(/SECRET-1.*57 wanted, 4 free in warehouse main/);
    expect(hidden).toBe('line 1: more is wanted than is free.');
    expect(findPhrase(hidden)?.key).toBe('kontor.server.notEnoughHidden');
  });

  it('nor in which status an order stands', async () => {
    const { id, number } = await place('SECRET-2');
    const { open, hidden } = await both(`changeOrderStatus(id: ${id}, status: "delivered") { id }`);
    expect(open).toContain(`Order ${number} can not go from "new"`);
    expect(hidden).toBe(`Order ${id} can not go to "delivered" from where it stands.`);
    expect(findPhrase(hidden)?.key).toBe('kontor.server.noTransitionHidden');
  });

  it('nor what of a line was shipped and came back', async () => {
    const order = await place('SECRET-3');
    await ship(order);
    const { id, line } = order;
    const returned = await both(
      `returnOrderLines(id: ${id}, lines: [{ line: ${line}, quantity: 5 }]) { id }`,
    );
    expect(returned.open).toContain('3 were shipped');
    expect(returned.hidden).toBe(`Line 1 of order ${id}: not that many can come back.`);
    expect(findPhrase(returned.hidden)?.key).toBe('kontor.server.returnHidden');
    const fewer = await both(`changeOrderLines(id: ${id}, lines: [{ id: ${line}, quantity: 1 }]) { id }`);
    expect(fewer.open).toContain('3 were shipped');
    expect(fewer.hidden).toBe('is less than was shipped: fewer are possible by returnOrderLines only.');
    expect(findPhrase(fewer.hidden)?.key).toBe('kontor.server.fewerHidden');
  });

  it('nor what is left of a payment', async () => {
    const { id } = await place('SECRET-4');
    const { data } = await boss(
      `mutation { recordPayment(order: ${id}, input: { amount: "12.34" }) { payments { id } } }`,
    );
    const payment = data.recordPayment.payments[0].id;
    const { open, hidden } = await both(`refundPayment(payment: ${payment}, amount: "99.00") { id }`);
    expect(open).toContain('12.34');
    expect(hidden).toBe(`Payment ${payment}: not that much of it can be refunded.`);
    expect(findPhrase(hidden)?.key).toBe('kontor.server.refundHidden');
  });

  it('nor how much of the goods is reserved', async () => {
    const order = await place('SECRET-5');
    await boss(`mutation { changeOrderStatus(id: ${order.id}, status: "picking") { id } }`);
    const { open, hidden } = await both(
      `correctStock(warehouse: "main", lines: [{ offer: ${order.offer}, onHand: 1 }]) { id }`,
    );
    expect(open).toContain('3 are reserved');
    expect(hidden).toBe(
      `Offer ${order.offer}: more is reserved in warehouse main than was counted. Release or cancel orders first.`,
    );
  });

  it('nor the number of an order', async () => {
    const order = await place('SECRET-6');
    const refused = [
      `changeOrderLines(id: ${order.id}, lines: [{ id: 1, quantity: 1 }]) { id }`,
      `cancelOrder(id: ${order.id}, reason: "price") { id }`,
      `shipOrder(id: ${order.id}) { id }`,
      `returnOrderLines(id: ${order.id}, lines: [{ line: 1, quantity: 1 }]) { id }`,
    ];
    await ship(order);
    for (const mutation of refused) {
      const { open, hidden } = await both(mutation);
      expect(open).toContain(order.number);
      expect(hidden).toBe(open.replace(order.number, order.id));
    }
  });
});

describe('a guess at what is hidden', () => {
  it('of the goods of a line is refused when it is right too', async () => {
    const { id, line } = await place('SECRET-7');
    const guess = (sku: string) =>
      clerk(
        `mutation { changeOrderLines(id: ${id}, lines: [{ id: ${line}, sku: "${sku}", quantity: 3 }]) { id } }`,
      );
    expect(saidIn(await guess('SECRET-7'))).toBe(saidIn(await guess('SECRET-8')));
  });

  it("of an order's shop is answered alike, whether the field is one of that shop or not", async () => {
    const { id } = await place('SECRET-9');
    const { errors } = await clerk(
      `mutation { updateOrder(id: ${id}, input: { custom: { cabin: "7" } }) { id } }`,
    );
    expect(errors).toBeUndefined();
  });
});
